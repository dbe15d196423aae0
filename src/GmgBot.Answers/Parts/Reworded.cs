using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question the date or body that the asker takes back for the next one: "it came out in 2009, sorry, in 2010?", "quand l'UNICEF, ou plutôt l'UNESCO, a-t-elle présidé ?"</summary>
internal static class Reworded
{
    /// <summary>The concept of the words that take back what stands in front of them.</summary>
    private const string Corrects = "corrects";

    private const int YearDigits = 4;

    private static readonly string[] Beside = ["article", "no-kind", "it-was", "to-link", "but", "or", "not"];

    /// <summary>Reads the question anew without what is taken back; as it is where nothing is.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read) => Rest(reading) is { } rest ? read(rest) : reading;

    private static string? Rest(Reading reading) => Dates(reading) ?? Bodies(reading);

    private static string? Dates(Reading reading)
    {
        for (var i = 1; i < reading.Periods.Count; i++)
        {
            var (old, date) = (reading.Periods[i - 1], reading.Periods[i]);
            if (!TakesBack(reading, old.End, date.Start))
            {
                continue;
            }

            // "In early 2009, sorry, 2010": the year alone; "in March 2010, no, April": the month alone.
            return date is { End: var end, Start: var start } && end - start == 1 && date is { Span: null, Year: not null } && old.Year is not null ? Joined(reading, old.End - 1, date.Start, date.End)
                : old.Year is not null && !Enumerable.Range(date.Start, date.End - date.Start).Any(at => reading.Tokens[at].Folded.Length == YearDigits && reading.Tokens[at].Folded.All(char.IsAsciiDigit)) && reading.Tokens[old.End - 1].Folded.All(char.IsAsciiDigit) ? Joined(reading, old.Start, date.Start, date.End, " " + reading.Tokens[old.End - 1].Text)
                : Joined(reading, old.Start, date.Start, date.End);
        }

        return null;
    }

    private static string? Bodies(Reading reading)
    {
        var named = reading.Marks.Where(mark => mark.Entity is not null).ToList();
        foreach (var old in named)
        {
            if (named.Find(mark => mark.Start >= old.End && mark.Entity!.Type == old.Entity!.Type && TakesBack(reading, old.End, mark.Start)) is { } meant)
            {
                return Joined(reading, old.Start, meant.Start, named.Where(mark => mark.Start == meant.Start).Max(mark => mark.End));
            }
        }

        return null;
    }

    // Only such words stand between the two, behind a sign: "X or rather Y" without one leaves a choice.
    private static bool TakesBack(Reading reading, int from, int to) => to > from && reading.Tokens[from].Gap.AsSpan().ContainsAny(",-(.") && !Enumerable.Range(from, to - from + 1).Any(at => reading.Tokens[at].Gap.AsSpan().ContainsAny("?;:"))
        && Enumerable.Range(from, to - from).All(at => (reading.IsPlain(at) && !reading.Unexplained.Contains(at)) || reading.Marks.Any(mark => mark.Covers(at) && (IsTakingBack(reading, mark) || mark.Kind == MarkKind.Filler || Beside.Contains(mark.Id))))
        && reading.Marks.Any(mark => mark.Start >= from && mark.End <= to && IsTakingBack(reading, mark));

    // "In 2009, no, in 2010": a mere no stands between two signs.
    private static bool IsTakingBack(Reading reading, Mark mark) => mark.Kind == MarkKind.Concept && (mark.Id is Corrects or "slip" || (mark is { Id: "yes-no", Length: 1 } && reading.IsBroken(mark.Start - 1, mark.Start) && reading.IsBroken(mark.Start, mark.End)));

    // What is meant stands in the place of what was said; the sign behind it goes with the words that took that back.
    private static string Joined(Reading reading, int old, int from, int to, string year = "")
    {
        var front = reading.Words(0, old) + (old > 0 ? reading.Tokens[old].Gap : "");
        var behind = to == reading.Tokens.Count ? "" : (reading.Tokens[to].Gap.Contains(',', StringComparison.Ordinal) && reading.EntityFrom(reading.AfterArticles(to)) is null ? " " : reading.Tokens[to].Gap) + reading.Words(to, reading.Tokens.Count);
        return front + reading.Words(from, to) + year + behind + (reading.Text.EndsWith('?') ? " ?" : "");
    }
}
