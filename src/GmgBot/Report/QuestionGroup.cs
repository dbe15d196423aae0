using GmgBot.Store;

namespace GmgBot.Report;

/// <summary>Questions that ask for the same, as far as the bot or their words tell.</summary>
/// <param name="Questions">At least one, the latest first.</param>
internal sealed record QuestionGroup(IReadOnlyList<LoggedQuestion> Questions)
{
    private const int MostWordings = 5;

    public int Count => Questions.Count;

    /// <summary>The latest, which stands for all.</summary>
    public LoggedQuestion Latest => Questions[0];

    /// <summary>How people put it, the most frequent wording first.</summary>
    public IReadOnlyList<string> Wordings =>
    [
        .. Questions.GroupBy(question => question.Question, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Take(MostWordings).Select(same => same.First().Question),
    ];
}
