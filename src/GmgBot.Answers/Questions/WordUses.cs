namespace GmgBot.Answers.Questions;

/// <summary>In what kinds of phrases a word of a language stands.</summary>
[Flags]
internal enum WordUses : byte
{
    /// <summary>In a name.</summary>
    Name = 1,

    /// <summary>In a phrase of a topic on which the sources are silent.</summary>
    SilentTopic = 2,

    /// <summary>In a phrase of something else.</summary>
    Other = 4,

    /// <summary>As a phrase of its own.</summary>
    Alone = 8,

    /// <summary>As the whole word for a concept.</summary>
    Concept = 16,

    /// <summary>In a longer phrase that is no name.</summary>
    Longer = 32,
}
