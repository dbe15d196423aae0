using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests;

/// <summary>The repository's own knowledge, loaded once for all tests that only read it.</summary>
internal static class RealKnowledge
{
    private static readonly Lazy<KnowledgeBase> LazyBase = new(() => KnowledgeLoader.Load(Repository.Knowledge));
    private static readonly Lazy<AnswerService> LazyService = new(() => AnswerService.Load(Repository.Knowledge));

    public static KnowledgeBase Base => LazyBase.Value;

    public static AnswerService Service => LazyService.Value;

    public static LanguagePack French => Base.In(Language.French);

    public static LanguagePack English => Base.In(Language.English);

    /// <summary>Asks in a conversation that begins with this question.</summary>
    public static Answer Ask(string question, Language? language = null) => Ask(question, ConversationContext.New(language));

    public static Answer Ask(string question, ConversationContext context)
    {
        var answer = Service.AnswerAsync(question, context);
        answer.IsCompletedSuccessfully.ShouldBeTrue();
        return answer.Result;
    }
}
