namespace GmgBot.Answers.Facts;

/// <summary>Which blank of a partly filled fact a question asks to fill, and how.</summary>
internal enum Ask
{
    /// <summary>The subjects (at a period, of an object).</summary>
    Who,

    /// <summary>The objects of a subject.</summary>
    What,

    /// <summary>The period.</summary>
    When,

    /// <summary>Nothing is blank: does the fact stand?</summary>
    IsTrue,

    /// <summary>The number of subjects (at a period) or, with a subject named, of its facts.</summary>
    HowMany,

    /// <summary>All facts.</summary>
    List,

    /// <summary>The first fact in time.</summary>
    First,

    /// <summary>The last fact in time.</summary>
    Last,

    /// <summary>The fact that holds now, which to a document is its own date.</summary>
    Current,

    /// <summary>The fact before a subject's.</summary>
    Before,

    /// <summary>The fact after a subject's.</summary>
    After,

    /// <summary>The other subjects that share a subject's period or object.</summary>
    Together,

    /// <summary>Which of two subjects came first.</summary>
    WhichFirst,

    /// <summary>How long a subject's fact lasted.</summary>
    HowLong,

    /// <summary>The subjects that this relation shares with another.</summary>
    Both,

    /// <summary>Subjects that stand in the relation more than once.</summary>
    Repeated,

    /// <summary>All that is known of one entity.</summary>
    About,
}
