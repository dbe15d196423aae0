namespace GmgBot.Answers;

/// <summary>The one door to the answers: a question and a context go in, an answer comes out.</summary>
/// <remarks>The same question, context and knowledge give the same answer on every machine. Safe for use by many threads.</remarks>
public sealed class AnswerService : IDisposable
{
    private AnswerService()
    {
    }

    /// <summary>Loads a knowledge folder and builds the index.</summary>
    /// <param name="knowledgeFolder">The folder with sources.yaml in it.</param>
    /// <exception cref="Knowledge.KnowledgeException">It cannot be loaded; the message says where and why.</exception>
    public static AnswerService Load(string knowledgeFolder) => throw new NotSupportedException(knowledgeFolder);

    /// <summary>Questions to try, in a language that the bot answers in.</summary>
    public IReadOnlyList<string> Examples(Language language) => throw new NotSupportedException(language.Code);

    /// <summary>What to say to somebody who is new: what the bot knows, as of when, and what to try.</summary>
    public Answer Welcome(Language language) => throw new NotSupportedException(language.Code);

    /// <summary>Answers one message.</summary>
    /// <param name="question">What the person wrote, as it came.</param>
    /// <param name="context">What is remembered of the conversation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(question + context + cancellationToken);

    public void Dispose()
    {
    }
}
