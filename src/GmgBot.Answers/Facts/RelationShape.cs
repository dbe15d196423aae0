namespace GmgBot.Answers.Facts;

/// <summary>How the facts of a relation lie in time.</summary>
internal enum RelationShape
{
    /// <summary>No time: "co-chairs".</summary>
    Timeless,

    /// <summary>Something that happened at a date: "was launched".</summary>
    Event,

    /// <summary>A state that began at a date and lasts: "is a member".</summary>
    Since,

    /// <summary>A term with a first and a last day: "chaired".</summary>
    Span,
}
