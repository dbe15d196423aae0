using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>What a message quotes, apart from the sentences around it: "From my notes: 'X chaired in 2010'. Is that right?"</summary>
/// <param name="Quoted">The words between the quotation marks.</param>
/// <param name="Asked">The sentence around it that has a question mark, or null.</param>
internal sealed record Quotation(string Quoted, string? Asked)
{
    /// <summary>The fewest spaces in what is a sentence and not a name or a term.</summary>
    private const int FewestSpaces = 2;

    /// <summary>Finds the quotation of a clean message; null where it has none, or where it is a part of the sentence that stands around it.</summary>
    public static Quotation? In(string text)
    {
        if (Marks(text) is not var (open, close))
        {
            return null;
        }

        var (before, quoted, behind) = (text[..open].TrimEnd(), text[(open + 1)..close].Trim(), text[(close + 1)..].TrimStart());
        var isApart = before is "" or [.., ':' or '.' or '!' or '?'] || behind is "" or ['.' or '!', ..] || quoted is [.., '.' or '!' or '?'];
        if (!isApart || quoted.AsSpan().Count(' ') < FewestSpaces)
        {
            return null;
        }

        var asked = QuestionText.Sentences(behind).LastOrDefault(sentence => sentence.EndsWith('?')) ?? QuestionText.Sentences(before).LastOrDefault(sentence => sentence.EndsWith('?'));
        return new Quotation(quoted.TrimEnd('.', '!', '?'), asked);
    }

    /// <summary>The words between quotation marks, wherever they stand; null where there are too few for a sentence.</summary>
    public static string? Sentence(string text) =>
        Marks(text) is var (open, close) && text.AsSpan(open + 1, close - open - 1).Count(' ') >= FewestSpaces ? text[(open + 1)..close].Trim().TrimEnd('.', '!', '?') : null;

    private static (int Open, int Close)? Marks(string text)
    {
        var open = text.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf('"', open + 1);
        return close < 0 ? null : (open, close);
    }
}
