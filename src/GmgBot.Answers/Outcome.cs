namespace GmgBot.Answers;

/// <summary>How a question was dealt with.</summary>
public enum Outcome
{
    /// <summary>The sources answer it, and so does the reply.</summary>
    Answered,

    /// <summary>The main sources do not say, but another one does: the reply says both.</summary>
    OtherSource,

    /// <summary>It is about the subject, but the sources do not say.</summary>
    NotInSources,

    /// <summary>It is about something else.</summary>
    OutOfScope,

    /// <summary>A greeting, thanks, a call for help, a word about the answer before.</summary>
    SmallTalk,

    /// <summary>There is more than one reading; the reply asks which one is meant.</summary>
    Clarify,
}
