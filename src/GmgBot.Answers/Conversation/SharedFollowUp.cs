using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands who is put in the place of those of whom two things were asked: "which of the founders have chaired? - And of those let in in 2006?"</summary>
internal static class SharedFollowUp
{
    /// <summary>The longest message, in words, that only says of whom the same is asked.</summary>
    private const int Longest = 9;

    private static readonly string[] Asking = [.. QuestionWords.Open, "yes-no", "list"];

    /// <summary>Asks the same of them, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static Frame? Complete(Reading reading, Understanding? alone, Frame last) =>
        last is { Ask: Ask.Who or Ask.List or Ask.Both, Subjects.Count: 0, Relation: { Exclusive: true } office } && alone is { Frame: { Subjects.Count: 0, Relation: var entered } frame } && entered.SubjectType == office.SubjectType
        && (entered.IsEntry ? frame.Periods.Count == 1 : entered is { Complete: true, IsFounding: true })
        && reading.Tokens.Count <= Longest && reading.HasAt(0, "and") && reading.HasAny("among-them", "among") && !Array.Exists(Asking, reading.Has)
            ? new Frame { Relation = entered, Ask = Ask.Both, Also = office, Periods = entered.IsEntry ? frame.Periods : [], Role = frame.Role }
            : null;
}
