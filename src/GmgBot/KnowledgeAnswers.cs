using GmgBot.Answers;
using GmgBot.Answers.Knowledge;

namespace GmgBot;

/// <summary>Answers from a knowledge folder.</summary>
internal sealed class KnowledgeAnswers(AnswerService service) : IAnswers, IDisposable
{
    public IReadOnlyList<SourceText> Documents { get; } = service.Documents;

    public string Version => service.Version;

    public IReadOnlyList<string> Examples(Language language) => service.Examples(language);

    public IReadOnlyList<string> Topics(Language language) => service.Topics(language);

    public IReadOnlyList<Excerpt> Find(string text, Language language) => service.Find(text, language);

    public Answer Welcome(Language language) => service.Welcome(language);

    public ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken) =>
        service.AnswerAsync(question, context, cancellationToken);

    public void Dispose() => service.Dispose();
}
