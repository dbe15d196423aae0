using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question the clause that only tells of a body or thing what is known of it, between its name and what is asked: "UNESCO, which chaired in late 2011, was it happy about that?", "le manuel, paru en 2010, se vend-il bien ?"</summary>
internal sealed class Apposition(FrameBuilder builder)
{
    /// <summary>The most words of the name with what stands in front of it.</summary>
    private const int LongestName = 8;

    /// <summary>How many words may stand in front of the pronoun that takes the name up: "en était-elle contente ?"</summary>
    private const int Reach = 4;

    /// <summary>The words that open a relative clause.</summary>
    private static readonly string[] Relative = ["who", "which", "what", "determiner"];

    /// <summary>Reads the question anew without the clause, the name in the place of the pronoun; as it is where there is no such clause, or what stands behind it only asks whether that is so.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read) =>
        reading.Text.Contains(',', StringComparison.Ordinal) && AskingClauses.Clauses(reading) is [var name, var told, var asked, ..] && IsName(reading, name.End) is { } named && Tells(reading, told, named) && Asks(reading, asked) is { } verb
            ? read(Asked(reading, reading.Words(0, name.End), asked.Start, verb) + (reading.Text.EndsWith('?') ? " ?" : ""))
            : reading;

    // The name, at the end of the first clause; null where that says more, or asks something.
    private static Mark? IsName(Reading reading, int end) =>
        end > LongestName || reading.Marks.Any(mark => mark.End <= end && QuestionWords.All.Hold(mark)) || reading.Periods.Any(period => period.Start < end) ? null
        : reading.Marks.FirstOrDefault(mark => mark.End == end && (mark.Entity is { } entity ? entity.Type != EntityType.Group : mark.Kind == MarkKind.Concept && !mark.IsGrammar && mark.Start > 0 && reading.AfterArticles(0) == mark.Start));

    // It names no other such body, and asks nothing but by the word that opens a relative clause.
    private bool Tells(Reading reading, (int Start, int End) clause, Mark name) => (reading.Periods.Any(period => clause.Start <= period.Start && period.End <= clause.End) || builder.Build(reading.Part(clause.Start, clause.End)) is not null)
        && !reading.Marks.Any(mark => mark.Start >= clause.Start && mark.End <= clause.End && (mark.Entity is { } entity ? entity.Type == name.Entity?.Type : QuestionWords.All.Hold(mark) && !(mark.Start == clause.Start && Relative.Contains(mark.Id))));

    // The verb with its pronoun, "was it", "est-elle", where more is asked than whether it is so.
    private static Mark? Asks(Reading reading, (int Start, int End) clause) =>
        Enumerable.Range(clause.Start, clause.End - clause.Start).Any(at => reading.Unexplained.Contains(at) || reading.IsPlain(at) || reading.Marks.Any(mark => mark.Covers(at) && (mark.Entity is not null || (mark.Kind == MarkKind.Concept && !mark.IsGrammar && !QuestionWords.All.Contains(mark.Id) && mark.Id != "pronoun"))))
            ? reading.Marks.FirstOrDefault(mark => mark.Id == "yes-no" && mark.Start >= clause.Start && mark.End - clause.Start <= Reach && (IsTurned(reading, mark) || reading.Marks.Any(other => other.Id == "pronoun" && other.End == mark.End)))
            : null;

    // "Was it" -> "was UNESCO"; "UNESCO est-elle" has both.
    private static string Asked(Reading reading, string name, int start, Mark verb) => IsTurned(reading, verb)
        ? $"{name} {reading.Words(start, reading.Tokens.Count)}"
        : $"{reading.Words(start, verb.End - 1)} {name} {reading.Words(verb.End, reading.Tokens.Count)}";

    private static bool IsTurned(Reading reading, Mark verb) => reading.Tokens[verb.End - 1].Gap == "-";
}
