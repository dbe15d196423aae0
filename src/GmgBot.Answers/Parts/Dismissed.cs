using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question what the asker says not to want: "never mind the budget, how many working groups are there?", "auteurs, prix, je m'en passe : en quelle année est-il sorti ?"</summary>
internal static class Dismissed
{
    /// <summary>How many words more than the dismissal a clause may have that only dismisses what stands in front of it.</summary>
    private const int MostBeside = 1;

    /// <summary>Reads the question anew without what is dismissed; as it is where nothing is, or everything.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read) => Rest(reading) is { } rest ? read(rest) : reading;

    private static string? Rest(Reading reading)
    {
        if (!reading.Has("never-mind") && !reading.Has("not"))
        {
            return null;
        }

        var clauses = AskingClauses.Clauses(reading);
        var kept = new List<(int Start, int End)>();
        foreach (var clause in clauses)
        {
            if (clause.Start > 0 && IsContrast(reading, clause))
            {
                continue;
            }

            if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "never-mind" } && clause.Start <= mark.Start && mark.End <= clause.End) is not { } dismissal)
            {
                kept.Add(clause);
            }
            else if (clause.End - clause.Start - dismissal.Length <= MostBeside && !NamesBehind(reading, dismissal, clause.End))
            {
                kept.Clear();
            }
        }

        return kept.Count == 0 || kept.Count == clauses.Count || !(reading.Has("never-mind") || kept.Exists(clause => reading.Marks.Any(mark => clause.Start <= mark.Start && mark.End <= clause.End && QuestionWords.Asking.Contains(mark.Id)))) ? null : AskingClauses.Question(reading, kept);
    }

    // "The timeline, nothing about chairs": what is dismissed stands behind the dismissal.
    private static bool NamesBehind(Reading reading, Mark dismissal, int end) => reading.Marks.Any(mark => mark.Start >= dismissal.End && mark.End <= end && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && !mark.IsGrammar && mark.Id != "pronoun")));

    // "How many members, not working groups?": the clause says what is not asked for.
    private static bool IsContrast(Reading reading, (int Start, int End) clause) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "not", Length: 1 } && mark.Start == clause.Start)
        && !reading.Marks.Any(mark => clause.Start <= mark.Start && mark.End <= clause.End && (QuestionWords.Asking.Contains(mark.Id) || mark.Id is "yes-no" or "past" or "present"));
}
