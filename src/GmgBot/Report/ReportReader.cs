using GmgBot.Answers;
using GmgBot.Store;
using Microsoft.EntityFrameworkCore;

namespace GmgBot.Report;

/// <summary>Reads the report from the database.</summary>
internal sealed class ReportReader(StoreDatabase database)
{
    private const int MostGroups = 25;

    /// <param name="days">How many days back, today included.</param>
    /// <param name="now">The present moment; days are those of UTC.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public async Task<OwnerReport> ReadAsync(int days, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var first = today.AddDays(1 - days);
        var questions = await ReadQuestionsAsync(first, cancellationToken);
        var groups = QuestionGroups.Of(questions.Where(question => question.Outcome != Outcome.SmallTalk));
        var counts = questions.CountBy(question => DayOf(question.AskedAt)).ToDictionary();
        return new OwnerReport
        {
            From = first,
            To = today,
            Questions = questions.Count,
            People = questions.DistinctBy(question => question.UserHash).Count(),
            ByOutcome = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => questions.Count(question => question.Outcome == outcome)),
            ByLanguage = [.. questions.CountBy(question => question.Language).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))],
            ByDay = [.. Enumerable.Range(0, days).Select(day => (first.AddDays(day), counts.GetValueOrDefault(first.AddDays(day))))],
            MostAsked = [.. groups.Where(group => group.Latest.IsAnswered).Take(MostGroups)],
            Unanswered = [.. groups.Where(group => !group.Latest.IsAnswered).Take(MostGroups)],
            Judged = await ReadJudgedAsync(first, cancellationToken),
        };
    }

    /// <summary>All questions since a day, the latest first.</summary>
    public async Task<IReadOnlyList<LoggedQuestion>> ReadQuestionsAsync(DateOnly first, CancellationToken cancellationToken)
    {
        var since = StartOf(first);
        await using var store = await database.OpenAsync(cancellationToken);
        return await store.Questions.AsNoTracking().Where(question => question.AskedAt >= since)
            .OrderByDescending(question => question.AskedAt).ThenByDescending(question => question.Id).ToListAsync(cancellationToken);
    }

    /// <summary>All feedback since a day, the latest first, beside the answers that it is about.</summary>
    public async Task<IReadOnlyList<JudgedAnswer>> ReadJudgedAsync(DateOnly first, CancellationToken cancellationToken)
    {
        var since = StartOf(first);
        await using var store = await database.OpenAsync(cancellationToken);
        var rows = await store.Feedback.AsNoTracking().Where(given => given.GivenAt >= since).OrderByDescending(given => given.GivenAt).ThenByDescending(given => given.Id)
            .Select(given => new
            {
                given.GivenAt,
                given.Liked,
                given.Comment,
                About = store.Questions.Where(question => question.ReplyId != null && question.ReplyId == given.ReplyId).OrderByDescending(question => question.Id).Select(question => new { question.Question, question.Answer }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new JudgedAnswer(DayOf(row.GivenAt), row.Liked, row.Comment, row.About?.Question, row.About?.Answer))];
    }

    private static DateOnly DayOf(long milliseconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);

    private static long StartOf(DateOnly day) => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
