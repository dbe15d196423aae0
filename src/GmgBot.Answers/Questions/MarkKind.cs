namespace GmgBot.Answers.Questions;

/// <summary>What a stretch of a question was recognised as.</summary>
internal enum MarkKind
{
    /// <summary>A cue word of the language's concepts.</summary>
    Concept,

    /// <summary>The name of an entity.</summary>
    Entity,

    /// <summary>A polite or empty word that says nothing of the matter.</summary>
    Filler,
}
