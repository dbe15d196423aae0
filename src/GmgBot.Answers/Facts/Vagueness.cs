namespace GmgBot.Answers.Facts;

/// <summary>How loosely a source or a question gives a period: "early 2006" is not "2006".</summary>
internal enum Vagueness
{
    None,
    Early,
    Mid,
    Late,
}
