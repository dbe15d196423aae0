namespace GmgBot.Answers.Facts;

/// <summary>What the fact base found for a frame.</summary>
internal enum FindingKind
{
    /// <summary>The facts are the answer, told in sentences.</summary>
    Told,

    /// <summary>The facts are the answer, told as a list.</summary>
    Listed,

    /// <summary>A number is the answer.</summary>
    Counted,

    /// <summary>Yes, by these facts.</summary>
    Yes,

    /// <summary>No: these facts stand instead.</summary>
    No,

    /// <summary>The sources do not cover the period; the facts are the nearest.</summary>
    NotCovered,

    /// <summary>A finer date is asked for than the sources give; the facts tell what they do give.</summary>
    TooFine,

    /// <summary>The main sources say nothing of it; the facts are those of other sources.</summary>
    Elsewhere,

    /// <summary>The sources name the subject in no fact of the relation.</summary>
    NotNamed,

    /// <summary>There is no fact before or after.</summary>
    NoneBeyond,

    /// <summary>The first fact's subject came before the second's.</summary>
    Ordered,

    /// <summary>Both came at the same time.</summary>
    SameTime,

    /// <summary>No subject meets both conditions.</summary>
    NoneInBoth,

    /// <summary>No subject stands in the relation more than once; the facts are all there are.</summary>
    NoneRepeated,

    /// <summary>Everything known of an entity.</summary>
    Profile,

    /// <summary>The names of an entity.</summary>
    Named,
}
