using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>A message of several sentences: the one that asks, and those around it that only tell where the question comes from.</summary>
/// <param name="Asked">The sentence that asks.</param>
/// <param name="Told">The other sentences, in their order; empty where there are none.</param>
internal sealed record Setting(string Asked, IReadOnlyList<string> Told)
{
    /// <summary>The most sentences that are tried where none has a question mark.</summary>
    private const int MostTried = 4;

    /// <summary>The fewest words that are granted behind "I know".</summary>
    private const int FewestGranted = 2;

    /// <summary>Whether no sentence has a question mark, so that this one may or may not be the one that asks.</summary>
    public bool Guessed { get; init; }

    /// <summary>Whether what is told is a clause of the same sentence, in front of a colon.</summary>
    public bool IsClause { get; init; }

    /// <summary>Finds the sentence that asks: the last one with a question mark; where there is none, any may be it.</summary>
    /// <returns>The settings to try, in their order; empty where the message is one sentence.</returns>
    public static IEnumerable<Setting> Of(string message)
    {
        var sentences = QuestionText.Sentences(message).ToList();
        if (sentences.Count < 2)
        {
            return BehindColon(sentences) is { } behind ? [behind] : [];
        }

        var asked = sentences.FindLastIndex(sentence => sentence.EndsWith('?'));
        return asked >= 0 ? [With(asked)]
            : sentences.Count > MostTried ? []
            : Enumerable.Range(0, sentences.Count).Reverse().Select(at => With(at) with { Guessed = true });

        Setting With(int asked) => new(sentences[asked], [.. sentences.Where((_, i) => i != asked)]);
    }

    // "I have a letter of 12 October 2010: who chaired that day?"
    private static Setting? BehindColon(IReadOnlyList<string> sentences) =>
        sentences is [[.., '?'] only] && only.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? new Setting(only[(colon + 1)..].Trim(), [only[..colon].Trim()]) { IsClause = true } : null;

    /// <summary>What the other sentences lend to the one that asks: their dates where it has none and asks for none, their bodies where it names none.</summary>
    /// <param name="told">The other sentences, read.</param>
    /// <param name="asked">The sentence that asks, read.</param>
    public static string Lent(Reading told, Reading asked) => string.Concat(
        (Undated(told, asked) is { } year ? [year] : asked.Periods.Count > 0 || asked.Has("when") ? [] : told.Periods.Select(period => string.Concat(told.Tokens.Skip(period.Start).Take(period.End - period.Start).Select(token => " " + token.Text))))
        .Concat(asked.AllEntities.Count > 0 || (asked.Has("who") && asked.Periods.Count > 0) ? [] : Between(told) is { } gap ? [" " + gap] : told.Marks.Where(mark => mark.Entity is not null && mark.Entity.Type != EntityType.Group).Select(mark => ", " + told.Written(mark))).Distinct());

    /// <summary>Whether what is told is granted by the asker: a clause of its own says so, "..., I know that", or the sentence begins so, "I know that ...".</summary>
    public static bool IsGranted(Reading told) => told.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "granted" } && (mark.Start > 0 ? told.IsBroken(mark.Start - 1, mark.Start) : told.Tokens.Count - mark.End >= FewestGranted && !told.IsBroken(mark.End - 1, mark.End)));

    // "X left at the end of June 2011. Who took it up on 1 July?": the year, where the question ends with its date.
    private static string? Undated(Reading told, Reading asked) => asked.Periods is [{ Year: null } date] && date.End == asked.Tokens.Count && told.Periods.Select(period => period.Year).OfType<int>().Distinct().ToList() is [var year] ? " " + year.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    // "There is a gap between X and Y. Who chaired then?"
    private static string? Between(Reading told)
    {
        var ends = told.Marks.Where(mark => mark.Entity is not null && mark.Entity.Type != EntityType.Group).Select(mark => mark.End).Distinct().Order().ToList();
        return told.IndexOf("between") is >= 0 and var between && ends is [_, var end] && between < ends[0] ? told.Words(between, end) : null;
    }
}
