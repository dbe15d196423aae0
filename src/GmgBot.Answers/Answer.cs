namespace GmgBot.Answers;

/// <summary>The answer to one message: text in the asker's language, with what proves it.</summary>
public sealed record Answer
{
    public required Outcome Outcome { get; init; }

    /// <summary>The language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>One or more whole sentences; paragraphs are parted by a blank line. No citation in it.</summary>
    public required string Text { get; init; }

    /// <summary>The lines of a list that belongs under the text; empty where there is none.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The same lines in their parts; empty where some line has none.</summary>
    public IReadOnlyList<ListedRow> Rows { get; init; } = [];

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Questions that fit as the next ones and that the bot can answer.</summary>
    public IReadOnlyList<string> NextQuestions { get; init; } = [];

    /// <summary>For a question of yes or no: which of them; null for others.</summary>
    public bool? Verdict { get; init; }

    /// <summary>The ids of the facts that the text asserts.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The ids of facts that the sentences of those state besides.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>How it came about, step by step.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What to remember for the next message of the same person in the same conversation.</summary>
    public required ConversationContext Context { get; init; }
}
