using GmgBot.Store;

namespace GmgBot.Report;

/// <summary>Puts like questions together.</summary>
internal static class QuestionGroups
{
    /// <summary>Two questions of a language are alike when they share at least half of the words that either has (Jaccard index).</summary>
    private const double Alike = 0.5;

    /// <summary>Shorter words say little ("the", "des"), unless they are numbers.</summary>
    private const int ShortestWord = 4;

    /// <summary>Endings differ; beginnings do not.</summary>
    private const int Beginning = 6;

    /// <param name="questions">In any order.</param>
    /// <returns>Each question in one group, the largest group first; among equals, the one with the latest question.</returns>
    public static IReadOnlyList<QuestionGroup> Of(IEnumerable<LoggedQuestion> questions)
    {
        var groups = new List<(HashSet<string> Words, List<LoggedQuestion> Members)>();
        foreach (var question in questions.OrderByDescending(question => question.AskedAt).ThenByDescending(question => question.Id))
        {
            var words = Words(question.Question);
            var like = groups.Find(group => IsSameAsk(group.Members[0], question) || IsAlike(group, question, words));
            if (like.Members is null)
            {
                groups.Add((words, [question]));
            }
            else
            {
                like.Members.Add(question);
            }
        }

        return [.. groups.OrderByDescending(group => group.Members.Count).Select(group => new QuestionGroup(group.Members))];
    }

    private static bool IsSameAsk(LoggedQuestion one, LoggedQuestion other) =>
        one.Relation is not null && one.Relation == other.Relation && one.Ask == other.Ask && one.Subjects == other.Subjects && one.Period == other.Period && one.Outcome == other.Outcome;

    private static bool IsAlike((HashSet<string> Words, List<LoggedQuestion> Members) group, LoggedQuestion question, HashSet<string> words)
    {
        var first = group.Members[0];
        if (first.Language != question.Language || first.Outcome != question.Outcome || first.Relation != question.Relation || (first.Relation is not null && first.Period != question.Period))
        {
            return false;
        }

        var shared = group.Words.Count(words.Contains);
        return words.Count == 0 ? group.Words.Count == 0 : shared >= Alike * (group.Words.Count + words.Count - shared);
    }

    private static HashSet<string> Words(string text) =>
    [
        .. string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord || char.IsDigit(word[0]))
            .Select(word => word.Length > Beginning ? word[..Beginning] : word),
    ];
}
