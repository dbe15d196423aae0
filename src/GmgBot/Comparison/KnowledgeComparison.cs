using GmgBot.Answers;
using GmgBot.Exam;
using GmgBot.Replies;

namespace GmgBot.Comparison;

/// <summary>What differs between the answers from two states of the knowledge.</summary>
/// <param name="Facts">The facts that differ.</param>
/// <param name="Answers">The answers that differ.</param>
/// <param name="Asked">How many questions were asked.</param>
/// <param name="ByPeople">How many of these people had really asked.</param>
internal sealed record KnowledgeComparison(IReadOnlyList<FactChange> Facts, IReadOnlyList<AnswerChange> Answers, int Asked, int ByPeople)
{
    public bool IsSame => Facts.Count == 0 && Answers.Count == 0;

    /// <summary>Asks the same conversations of both.</summary>
    public static async Task<KnowledgeComparison> CompareAsync(AnswerService old, AnswerService now, IEnumerable<ExamConversation> conversations, CancellationToken cancellationToken)
    {
        var changes = new List<(AnswerChange.Of Kind, string Question, string Old, string Now)>();
        var (asked, byPeople) = (0, 0);
        foreach (var conversation in conversations)
        {
            var (before, after) = (ConversationContext.New(), ConversationContext.New());
            foreach (var question in conversation.Turns.Select(turn => turn.Ask))
            {
                var (first, second) = (await old.AnswerAsync(question, before, cancellationToken), await now.AnswerAsync(question, after, cancellationToken));
                (before, after) = (first.Context, second.Context);
                asked++;
                byPeople += conversation.Category == AskedConversations.Category ? 1 : 0;
                var (was, became) = (Text(first), Text(second));
                if (was != became)
                {
                    changes.Add((Kind(first, second), question, was, became));
                }
            }
        }

        return new KnowledgeComparison(
            FactChange.Between(old.Facts(Language.English), now.Facts(Language.English)),
            [.. changes.GroupBy(change => (change.Kind, change.Old, change.Now)).Select(group => new AnswerChange(group.Key.Kind, [.. group.Select(change => change.Question).Distinct()], group.Key.Old, group.Key.Now))],
            asked,
            byPeople);
    }

    private static bool IsAnswered(Answer answer) => answer.Outcome is Outcome.Answered or Outcome.OtherSource;

    private static AnswerChange.Of Kind(Answer old, Answer now) => (IsAnswered(old), IsAnswered(now)) switch
    {
        (false, true) => AnswerChange.Of.New,
        (true, false) => AnswerChange.Of.Lost,
        _ => AnswerChange.Of.Changed,
    };

    // The address of a source says nothing of what it proves, and would fill the lines.
    private static string Text(Answer answer) => string.Join('\n', [answer.Text, .. answer.Items, .. PlainReply.CitationLines(answer with { Citations = [.. answer.Citations.Select(citation => citation with { Address = null })] })]);
}
