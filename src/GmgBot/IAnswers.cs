using GmgBot.Answers;
using GmgBot.Answers.Knowledge;

namespace GmgBot;

/// <summary>The door to the answers as the host sees it; tests put their own behind it.</summary>
internal interface IAnswers
{
    /// <summary>The source documents that can be read in full.</summary>
    IReadOnlyList<SourceText> Documents => [];

    /// <summary>Which state of the knowledge answers.</summary>
    string Version => "";

    IReadOnlyList<string> Examples(Language language);

    IReadOnlyList<string> Topics(Language language);

    IReadOnlyList<Excerpt> Find(string text, Language language);

    Answer Welcome(Language language);

    ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken);
}
