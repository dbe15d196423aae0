using GmgBot.Answers;
using GmgBot.Store;

namespace GmgBot.Report;

/// <summary>The lines of the knowledge folder that would answer a question, for the owner to complete.</summary>
/// <param name="File">The file that they belong into, as seen from the knowledge folder.</param>
/// <param name="Lines">YAML; what is not known stands as "…".</param>
internal sealed record KnowledgeStub(string File, string Lines)
{
    /// <summary>Of a date such as 2010-07-01, which ids give to the month.</summary>
    private const int MonthLength = 7;

    /// <returns>A fact where the question was understood, a wording to learn from where it was not.</returns>
    public static KnowledgeStub For(LoggedQuestion question) => question.Relation is { } relation && question.Outcome == Outcome.NotInSources
        ? Fact(relation, question)
        : Example(question);

    /// <summary>The name of an ask as the files write it: "HowMany" is "how-many" there.</summary>
    private static string Spelled(string ask) =>
        string.Concat(ask.Select((letter, position) => char.IsUpper(letter) ? (position > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static KnowledgeStub Fact(string relation, LoggedQuestion question)
    {
        var subject = question.Subjects?.Split(',')[0] ?? "…";
        var period = question.Period ?? "…";
        var start = period.Split('/')[0];
        return new KnowledgeStub(
            $"facts/…  (the file that says \"relation: {relation}\")",
            $"  - {{ id: {relation}.{subject}.{(start.Length > MonthLength ? start[..MonthLength] : start)}, subject: {subject}, object: …, period: {period}, quote: \"…\" }}");
    }

    private static KnowledgeStub Example(LoggedQuestion question) => new(
        $"language/{question.Language}/examples.yaml",
        $"{(question is { Relation: { } relation, Ask: { } ask } ? $"{relation}.{Spelled(ask)}:" : "…:  # what it asks: chaired.who, member.how-many, ...")}\n  - \"{question.Question.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
}
