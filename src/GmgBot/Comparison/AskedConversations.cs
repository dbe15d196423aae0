using GmgBot.Exam;
using GmgBot.Report;
using GmgBot.Store;

namespace GmgBot.Comparison;

/// <summary>What people really asked, as conversations that can be asked again.</summary>
internal static class AskedConversations
{
    /// <summary>The category by which they are told from those of the question set.</summary>
    public const string Category = "asked";

    /// <summary>The most questions that are asked again, the latest first.</summary>
    private const int MostQuestions = 5_000;

    /// <summary>After a longer silence a question begins a new conversation: nobody's "and in 2011?" comes so late.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(30);

    /// <summary>Reads them from the log. Who asked is not in them, and what was asked twice in the same way is in them once.</summary>
    /// <param name="database">The database of the bot.</param>
    /// <param name="first">The first day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public static async Task<IReadOnlyList<ExamConversation>> ReadAsync(StoreDatabase database, DateOnly first, CancellationToken cancellationToken)
    {
        var questions = await new ReportReader(database).ReadQuestionsAsync(first, cancellationToken);
        var conversations = questions.Take(MostQuestions).Reverse().GroupBy(question => (question.UserHash, question.Channel)).SelectMany(Cut);
        return [.. conversations.DistinctBy(conversation => string.Join('\n', conversation.Turns.Select(turn => turn.Ask)), StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<ExamConversation> Cut(IEnumerable<LoggedQuestion> questions)
    {
        ExamConversation? conversation = null;
        var last = 0L;
        foreach (var question in questions)
        {
            if (conversation is not null && question.AskedAt - last > Silence.TotalMilliseconds)
            {
                yield return conversation;
                conversation = null;
            }

            conversation ??= new ExamConversation { Id = $"{Category}-{question.Id}", Category = Category, Language = question.Language };
            conversation.Turns.Add(new ExamTurn { Ask = question.Question });
            last = question.AskedAt;
        }

        if (conversation is not null)
        {
            yield return conversation;
        }
    }
}
