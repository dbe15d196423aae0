using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Reads what an asker takes back in the same breath as it is meant: "it came out in 2009, sorry, in 2010?", "does X run the data group, no sorry, the one on development?", "quand l'UNICEF, ou plutôt l'UNESCO, a-t-elle présidé ?"</summary>
/// <param name="types">The types of things that may be asked for, each the concept of its noun.</param>
internal sealed class Reworded(IReadOnlySet<string> types)
{
    /// <summary>How many words may stand between what takes back and the date that is meant: "no, it was in 2010".</summary>
    private const int Reach = 3;

    /// <summary>What takes back the words in front of it.</summary>
    private static readonly string[] TakingBack = ["corrects", "slip"];

    /// <summary>What may stand beside that: "or rather", "no, it was".</summary>
    private static readonly string[] Beside = ["no-kind", "it-was", "to-link", "but", "or"];

    private static readonly string[] Nouns = ["member", "handbook", "title", "objective", "found", "chair", "level-name"];

    private static readonly string[] Nots = ["not", "is-not"];

    private static readonly string[] Steps = ["prev-one", "next-one", "before", "after"];

    /// <summary>Reads the message anew with what is meant in the place of what is taken back; as it is where nothing is.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads it anew.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        foreach (var (start, end) in Slips(reading))
        {
            if (Meant(reading, start, end) is { } meant)
            {
                return read(meant + (reading.Text.EndsWith('?') ? " ?" : ""));
            }
        }

        return reading;
    }

    /// <summary>The question that is taken back, and the step from it that is asked in its place: "who is the chair? No wait, the one before"; null where there is none.</summary>
    /// <param name="reading">The whole message.</param>
    public static (string Taken, string Asked)? Step(Reading reading)
    {
        foreach (var (start, end) in Slips(reading))
        {
            if (reading.Marks.Any(step => Steps.Hold(step) && step.Start >= end && step.Start - end <= 1))
            {
                return (reading.Words(0, start) + " ?", reading.Words(end, reading.Tokens.Count) + " ?");
            }
        }

        return null;
    }

    // The words that take back, with the fillers around them: "no, sorry, I meant". Without a sign in front, "X or rather Y" leaves a choice.
    private static IEnumerable<(int Start, int End)> Slips(Reading reading)
    {
        foreach (var slip in reading.Marks.Where(mark => IsTakingBack(reading, mark)))
        {
            var (start, end) = (slip.Start, slip.End);
            while (start > 0 && IsOfSlip(reading, start - 1))
            {
                start--;
            }

            while (end < reading.Tokens.Count && IsOfSlip(reading, end))
            {
                end++;
            }

            if (start > 0 && end < reading.Tokens.Count && IsApart(reading, start))
            {
                yield return (start, end);
            }
        }
    }

    // "In 2009, no, in 2010": a mere no stands between two signs.
    private static bool IsTakingBack(Reading reading, Mark mark) => TakingBack.Hold(mark)
        || (mark is { Kind: MarkKind.Concept, Id: "yes-no", Length: 1, Start: > 0 } && mark.End < reading.Tokens.Count && IsApart(reading, mark.Start) && IsApart(reading, mark.End));

    // Behind a sign, or a dash; "président-elles" is one word.
    private static bool IsApart(Reading reading, int at) => reading.IsBroken(at - 1, at) || reading.Tokens[at].Gap.AsSpan().ContainsAny('—', '–') || reading.Tokens[at].Gap.Contains(" - ", StringComparison.Ordinal);

    private static bool IsOfSlip(Reading reading, int at) => reading.IsFiller(at) || reading.Marks.Any(mark => mark.Covers(at) && (TakingBack.Hold(mark) || Beside.Hold(mark)));

    private string? Meant(Reading reading, int start, int end) => reading.IsParted(start, end) || Nots.Any(not => reading.HasAt(end, not)) || reading.Marks.Any(not => Nots.Hold(not) && not.Start >= start && not.Start < end) ? null : Date(reading, start, end) ?? Body(reading, start, end) ?? Noun(reading, start, end);

    private static string? Date(Reading reading, int start, int end)
    {
        var sentence = reading.SentenceStart(start - 1);
        if (reading.Periods.FirstOrDefault(period => period.End > end && period.Start - end <= Reach) is not { } date || reading.Periods.LastOrDefault(period => period.Start >= sentence && period.End <= start) is not { } old || (old.Year ?? old.In(null)?.Start.Year) is not { } year
            || reading.Marks.Any(mark => mark.Entity is not null && mark.Start >= end && mark.End <= date.Start))
        {
            return null;
        }

        // "In early 2009, sorry, 2010": the year alone; "in March 2010, no, April": the month alone; "in the first half, I mean of 2010" goes on.
        var (from, lent) = date.Span is null && date.Year is not null && date.End - date.Start == 1 && old.Span is not null && NumericDate.IsYear(reading.Tokens[old.End - 1]) ? (old.End - 1, "")
            : !Enumerable.Range(date.Start, date.End - date.Start).Any(at => NumericDate.IsYear(reading.Tokens[at])) ? (old.Start, $" {year}") : (old.Start, "");
        return Put(reading, (from, old.End), start, (Math.Max(date.Start, end), date.End), lent);
    }

    private static string? Body(Reading reading, int start, int end)
    {
        var sentence = reading.SentenceStart(start - 1);
        return reading.EntityFrom(reading.AfterArticles(end)) is { Entity: { Type: var type } meant } right
            && reading.Marks.Where(mark => mark.Start >= sentence && mark.End <= start && mark.Entity is { } entity && entity.Type == type && !entity.Equals(meant)).MaxBy(mark => mark.End) is { } wrong
                ? Put(reading, (BackOverArticles(reading, wrong.Start), wrong.End), start, (end, right.End)) : null;
    }

    // Two nouns side by side: "how many members, sorry, working groups are there?"
    private string? Noun(Reading reading, int start, int end)
    {
        var at = reading.AfterArticles(end);
        return !reading.Marks.Any(mark => mark.Start == at && QuestionWords.Open.Hold(mark)) && reading.Marks.Where(mark => mark.Start == at && IsNoun(mark)).MaxBy(mark => mark.Length) is { } meant && reading.Marks.Where(mark => mark.End == start && IsNoun(mark)).MaxBy(mark => mark.Length) is { Start: > 0 } wrong && wrong.Id != meant.Id
            ? Put(reading, (BackOverArticles(reading, wrong.Start), wrong.End), start, (end, meant.End)) : null;
    }

    // What stands between the two goes on being said, unless it is said anew: "when did X join, sorry, Y?", "did X join, no, Y chair?"
    private static string Put(Reading reading, (int Start, int End) wrong, int slip, (int Start, int End) right, string lent = "")
    {
        var ends = right.End == reading.Tokens.Count || reading.IsBroken(right.End - 1, right.End);
        var parts = new[] { (0, wrong.Start), right, ends ? (wrong.End, slip) : (slip, slip), (right.End, reading.Tokens.Count) };
        return string.Join(' ', parts.Where(part => part.Item1 < part.Item2).Select(part => reading.Words(part.Item1, part.Item2) + (part == right ? lent : "")));
    }

    private bool IsNoun(Mark mark) => mark.Kind == MarkKind.Concept && (Array.IndexOf(Nouns, mark.Id) >= 0 || types.Contains(mark.Id));

    private static int BackOverArticles(Reading reading, int start)
    {
        while (start > 0 && (reading.HasAt(start - 1, "article") || reading.Tokens[start - 1].IsDefiniteArticle))
        {
            start--;
        }

        return start;
    }
}
