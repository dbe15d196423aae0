using System.Collections.Concurrent;
using GmgBot.Answers;

namespace GmgBot.Tests;

/// <summary>Answers that a test makes up; it keeps what was asked and in which context.</summary>
internal sealed class StandInAnswers : IAnswers
{
    public ConcurrentQueue<(string Question, ConversationContext Context)> Asked { get; } = new();

    public Func<string, ConversationContext, Answer> Reply { get; set; } = (question, context) =>
        SampleAnswers.English("You said: " + question) with { Context = context with { Language = "en", Question = question, Subjects = ["undp"], Age = 0 } };

    public IReadOnlyList<string> Examples(Language language) => ["one?", "two?", "three?"];

    public IReadOnlyList<string> Topics(Language language) => ["one?", "two?"];

    public IReadOnlyList<Excerpt> Find(string text, Language language) => [];

    public Answer Welcome(Language language) => SampleAnswers.English($"Welcome ({language}).") with { Outcome = Outcome.SmallTalk, Language = language, Citations = [], Facts = [] };

    public ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken)
    {
        Asked.Enqueue((question, context));
        return ValueTask.FromResult(Reply(question, context));
    }
}
