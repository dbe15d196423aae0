using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a noun of time that opens a message as the question when: "year of UNICEF's admission?", "tell me the year the handbook was issued", "l'année du lancement du manuel ?"</summary>
internal static class DateAsked
{
    /// <summary>What may stand in front of it.</summary>
    private static readonly string[] InFront = ["article", "list", "no-kind", "modal", "to-link"];

    /// <summary>Of what a date may be told; of "l'année du départ" nothing is.</summary>
    private static readonly string[] Dated = ["join", "launch", "found", "rename", "enlarge", "chair", "lead", "term"];

    /// <summary>Reads it so; any other message stays as it is, and so does one that names a date, asks something else or puts something forward.</summary>
    /// <param name="reading">The message.</param>
    public static Reading Read(Reading reading)
    {
        if (reading.Periods.Count > 0 || reading.Numbers.Count > 0 || reading.HasAny("who", "which", "what", "how-many", "how-long", "why", "where", "how", "or", "not", "before", "after", "same-one", "that-year", "together", "is-right", "two-dates")
            || !reading.HasAny(Dated) || reading.Has("unsaid") || Denial.HasTag(reading) || reading.Marks.FirstOrDefault(mark => IsTime(reading, mark)) is not { } noun || !Opens(reading, noun.Start) || reading.Tokens[noun.End..].Any(token => token.Gap.AsSpan().ContainsAny(",;:.?!")))
        {
            return reading;
        }

        // A verb behind it belongs to its clause: "the year it was issued".
        return reading with { Marks = [.. reading.Marks.Where(mark => mark.Start != noun.Start && !(mark.Start > noun.Start && mark.Id is "yes-no" or "clause-when")), noun with { Id = "when" }] };
    }

    // Nothing but fillers stands in front, or a body set off by a sign: "UNICEF : année d'entrée ?"
    private static bool Opens(Reading reading, int at) => Enumerable.Range(0, at).All(before => (reading.IsPlain(before) && !reading.Unexplained.Contains(before)) || reading.Marks.Any(mark => mark.Covers(before)
        && (mark.Kind == MarkKind.Filler || InFront.Contains(mark.Id) || (mark.Entity is not null && reading.Tokens[at].Gap.AsSpan().ContainsAny(",:")))));

    // "Year of", "mois d'"; "the year", "l'année du".
    private static bool IsTime(Reading reading, Mark mark) => mark.Kind == MarkKind.Concept && mark.End < reading.Tokens.Count
        && (mark.Id == "time-unit" ? reading.HasAt(mark.End, "article") : mark.Id == "clause-when" && mark.Length > 1 && reading.Tokens[mark.Start].IsDefiniteArticle);
}
