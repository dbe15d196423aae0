using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question what the asker says not to want: "never mind the budget, how many working groups are there?", "auteurs, prix, je m'en passe : en quelle année est-il sorti ?"</summary>
internal static class Dismissed
{
    /// <summary>How many words more than the dismissal a clause may have that only dismisses what stands in front of it.</summary>
    private const int MostBeside = 1;

    /// <summary>The concept of the words for what the asker is after: "qui m'intéresse", "I'm after".</summary>
    private const string Interests = "interests";

    /// <summary>What is asked for by its name alone: "not the chair: the purpose of the group, please".</summary>
    private static readonly string[] Named = ["objective", "mandate", "nature", "milestone", "rename"];

    private static readonly string[] Steps = ["before", "after", "prev-one", "next-one", "other"];

    /// <summary>Reads the question anew without what is dismissed; as it is where nothing is, or everything.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read) => Rest(reading) is { } rest ? read(rest) : reading;

    private static string? Rest(Reading reading)
    {
        if (!reading.HasAny("never-mind", "not", "neither", Interests))
        {
            return null;
        }

        var clauses = AskingClauses.Clauses(reading);
        var kept = new List<(int Start, int End)>();
        foreach (var clause in clauses)
        {
            if (IsContrast(reading, clause) && (clause.Start > 0 || !Leans(reading, clause.End)))
            {
                continue;
            }

            // "Not 2010, I've got that; late 2009, who was it?"
            if (kept.Count == 0 && clause.Start > 0 && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "granted" } && mark.Start == clause.Start && mark.End == clause.End))
            {
                continue;
            }

            if (reading.Marks.FirstOrDefault(mark => clause.Start <= mark.Start && mark.End <= clause.End && IsDismissal(reading, mark, clause)) is not { } dismissal)
            {
                kept.Add(clause);
            }
            else if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "but" or "conclusion" } && mark.Start >= dismissal.End && mark.End < clause.End) is { } instead)
            {
                // "I'm not asking when it joined but when it chaired."
                kept.Add(Leans(reading, instead.End) ? clause : (instead.End, clause.End));
            }
            else if (clause.End - clause.Start - dismissal.Length <= MostBeside && !NamesBehind(reading, dismissal, clause.End))
            {
                kept.Clear();
            }
        }

        return kept.Count == 0 || kept.SequenceEqual(clauses) || !(reading.HasAny("never-mind", Interests) || kept.Exists(clause => reading.HasAt(clause.Start, "only")) || kept.Exists(clause => reading.Marks.Any(mark => clause.Start <= mark.Start && mark.End <= clause.End && (QuestionWords.Asking.Contains(mark.Id) || Named.Hold(mark))))) ? null : AskingClauses.Question(reading, kept);
    }

    // "It is not X that interests me, but Y: ..."; "but those who came in with it" needs X.
    private static bool IsDismissal(Reading reading, Mark mark, (int Start, int End) clause) => mark.Kind == MarkKind.Concept && (mark.Id == "never-mind"
        || (mark.Id == Interests && reading.Marks.Any(no => no.Id is "is-not" or "not" && no.Start >= clause.Start && no.Start - clause.Start <= 1) && !(reading.Marks.Any(it => it.Id == "pronoun" && it.Start >= mark.End) && !reading.Marks.Any(named => named.Entity is { } body && body.Type != Knowledge.EntityType.Group && named.Start >= mark.End))));

    // "The timeline, nothing about chairs": what is dismissed stands behind the dismissal.
    private static bool NamesBehind(Reading reading, Mark dismissal, int end) => reading.Marks.Any(mark => mark.Start >= dismissal.End && mark.End <= end && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && !mark.IsGrammar && mark.Id != "pronoun")));

    // "How many members, not working groups?", "not those of 2006, the first ones: who were they?": the clause says what is not asked for.
    // "Not who chairs it": the question that is not asked.
    private static bool IsContrast(Reading reading, (int Start, int End) clause) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "not" or "neither", Length: 1 } && mark.Start == clause.Start && (mark.Id == "not" || IsOnlySaid(reading, clause)))
        && (reading.Marks.Any(mark => mark.Start == clause.Start + 1 && QuestionWords.Open.Hold(mark)) || IsOnlySaid(reading, clause) || !reading.Marks.Any(mark => clause.Start <= mark.Start && mark.End <= clause.End && ((QuestionWords.Asking.Contains(mark.Id) && !(clause.Start == 0 && IsOfNoun(mark, clause))) || mark.Id is "yes-no" or "past" or "present")));

    // "Just the year, not the title": all but what is wanted alone.
    private static bool IsOnlySaid(Reading reading, (int Start, int End) not) => AskingClauses.Clauses(reading).Exists(clause => clause.Start != not.Start && reading.HasAt(clause.Start, "only"));

    // "Not the one who stood down", "pas ceux qui sont venus après": "who" behind a noun; "not when, not with whom" are no questions either.
    private static bool IsOfNoun(Mark mark, (int Start, int End) clause) => mark.Id is "who" or "which" or "what" or "list" or "when" or "why" && mark.Start > clause.Start;

    // "Not X, the one after": the step is taken from what is dismissed.
    private static bool Leans(Reading reading, int from) => reading.Marks.Any(mark => mark.Start >= from && mark.Kind == MarkKind.Concept && Steps.Contains(mark.Id));
}
