using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands whether another name is put forward for the body just spoken of: "isn't that the same as X?", "it's X in English?"</summary>
internal static class NameFollowUp
{
    /// <summary>Completes the message, or returns null where it puts no name forward.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static Frame? Complete(Reading reading, Understanding? alone, Frame last) =>
        alone is { Frame: { Relation.Names: true, Subjects: [var only], NamesRight: null } alike } && last.Subjects is [var former] && former.Type == only.Type
        && (reading.Has("same-as") || (last.Relation.Names && (reading.Has("pronoun") || reading.Has("present")) && AskChooser.PutsForward(reading)))
            ? alike with { Subjects = former.Equals(only) ? [only] : [former, only], NamesRight = former.Equals(only) }
            : null;
}
