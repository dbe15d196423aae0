using GmgBot.Answers;

namespace GmgBot.Report;

/// <summary>What people asked, what became of it, and what they thought of it.</summary>
internal sealed record OwnerReport
{
    /// <summary>The first day that is looked at.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that is looked at.</summary>
    public required DateOnly To { get; init; }

    public required int Questions { get; init; }

    /// <summary>How many people asked.</summary>
    public required int People { get; init; }

    /// <summary>How many questions were dealt with in each way; every way is there.</summary>
    public required IReadOnlyDictionary<Outcome, int> ByOutcome { get; init; }

    /// <summary>How many questions were answered in each language, by its code, the most frequent first.</summary>
    public required IReadOnlyList<(string Name, int Count)> ByLanguage { get; init; }

    /// <summary>How many questions there were on each day, none left out.</summary>
    public required IReadOnlyList<(DateOnly Day, int Count)> ByDay { get; init; }

    /// <summary>What is asked most, the most frequent first.</summary>
    public required IReadOnlyList<QuestionGroup> MostAsked { get; init; }

    /// <summary>What the bot had no answer to, each with its like, the most frequent first.</summary>
    public required IReadOnlyList<QuestionGroup> Unanswered { get; init; }

    /// <summary>What people thought of answers, the latest first.</summary>
    public required IReadOnlyList<JudgedAnswer> Judged { get; init; }

    public int Likes => Judged.Count(judged => judged.Liked);

    public int Dislikes => Judged.Count - Likes;
}
