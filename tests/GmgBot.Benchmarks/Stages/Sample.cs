using GmgBot.Answers;

namespace GmgBot.Benchmarks.Stages;

/// <summary>Questions of one kind, spread evenly over the question set: the first turns, which need no context.</summary>
internal static class Sample
{
    /// <summary>How many questions one sample has. Fewer of a kind are taken again from the first on.</summary>
    public const int Size = 64;

    public static IReadOnlyList<string> Of(SampleKind kind, AnswerService service)
    {
        var all = QuestionPlay.Conversations().Select(conversation => conversation[0]).Where(question => KindOf(service.Answer(question, Language.English)) == kind).ToList();
        return [.. Enumerable.Range(0, Size).Select(i => all.Count < Size ? all[i % all.Count] : all[i * all.Count / Size])];
    }

    private static SampleKind? KindOf(Answer answer) => answer.Outcome switch
    {
        Outcome.Answered when answer.Facts.Count > 0 => SampleKind.Fact,
        Outcome.Answered when answer.Context.Bases is [{ Passage: not null }] => SampleKind.Passage,
        // Looked for in the documents, and not found sure enough to quote: the way of a passage up to its last step.
        Outcome.NotInSources or Outcome.OutOfScope when answer.Explanation.Steps.Any(step => step.StartsWith("passage:", StringComparison.Ordinal)) => SampleKind.Passage,
        Outcome.NotInSources or Outcome.OutOfScope => SampleKind.Silence,
        _ => null,
    };
}
