namespace GmgBot.Exam;

/// <summary>Why a reply does not pass; the first that applies, in this order.</summary>
internal enum MissCause
{
    WrongOutcome,
    WrongFacts,
    WrongVerdict,
    MissingText,
    ForbiddenText,
    WrongLanguage,
}
