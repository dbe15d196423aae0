namespace GmgBot.Limits;

/// <summary>Which limit a message ran into.</summary>
internal enum Limit
{
    /// <summary>That of the person who wrote it.</summary>
    Person,

    /// <summary>That of all people together.</summary>
    Everybody,
}
