namespace GmgBot.Answers;

/// <summary>What the bot remembers between two messages of one person. Plain data, so that any store can keep it.</summary>
public sealed record ConversationContext
{
    /// <summary>The context of a conversation that begins.</summary>
    public static ConversationContext New(Language? language = null) => new() { Language = language?.Code };

    /// <summary>The code of the language last used, or that of the client's locale at the start; null where nothing is known.</summary>
    public string? Language { get; init; }

    /// <summary>The last question that was understood, as it was asked.</summary>
    public string? Question { get; init; }

    /// <summary>Whether the last question was understood only with what was said before it.</summary>
    public bool Completed { get; init; }

    /// <summary>The relation asked of; null where the last message was no question about facts.</summary>
    public string? Relation { get; init; }

    /// <summary>What was asked of it.</summary>
    public string? Ask { get; init; }

    /// <summary>The entities that it named.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The object that it named, or null.</summary>
    public string? Object { get; init; }

    /// <summary>The period that it named, in the notation of the knowledge files, or null.</summary>
    public string? Period { get; init; }

    /// <summary>How that period was used ("since", "before"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The facts that the answer told.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The bodies last named or told side by side, for as long as the talk stays with one of them: of whom "the second one" and "the other" speak.</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary>How the question put the first body in time beside the second, or null.</summary>
    public string? Compares { get; init; }

    /// <summary>Whether the question was put of the present.</summary>
    public bool Now { get; init; }

    /// <summary>What the last answer rested on, one for each question that it answered.</summary>
    public IReadOnlyList<Basis> Bases { get; init; } = [];

    /// <summary>The latest date told since the talk came to this relation, in the notation of the knowledge files, or null: "who joined in 2010? - And in 2007? - How many with both?"</summary>
    public string? Furthest { get; init; }

    /// <summary>What was spoken of before that, of other relations, the latest first: to which a message may come back.</summary>
    public IReadOnlyList<ConversationContext> Earlier { get; init; } = [];

    /// <summary>How many messages ago that was.</summary>
    public int Age { get; init; }
}
