using GmgBot.Answers;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Web;

/// <summary>Answers whose citations link to the source pages at the public address.</summary>
internal sealed class LinkedAnswers(IAnswers answers, SourceLinks links) : IAnswers
{
    public IReadOnlyList<SourceText> Documents => answers.Documents;

    public string Version => answers.Version;

    public IReadOnlyList<string> Examples(Language language) => answers.Examples(language);

    public IReadOnlyList<string> Topics(Language language) => answers.Topics(language);

    public IReadOnlyList<Excerpt> Find(string text, Language language) => [.. answers.Find(text, language).Select(links.In)];

    public Answer Welcome(Language language) => links.In(answers.Welcome(language));

    public async ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken) =>
        links.In(await answers.AnswerAsync(question, context, cancellationToken));
}
