using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether the holder just spoken of stood next to another one: "who chaired in late 2011? - And it took over from X, didn't it?"</summary>
internal static class TookOverFollowUp
{
    private static readonly string[] Else = ["who", "to-whom", "what", "which", "when", "how-many", "how-long", "or", "not", "before", "after"];

    /// <summary>Asks whether it did, or returns null.</summary>
    public static Frame? Complete(Continuation message) =>
        message is { Alone.Frame: { Ask: Ask.After or Ask.Before, Subjects: [var other], Periods.Count: 0, Expected: null, Relation: { Exclusive: true } office } alone, Reading: var reading, SpokenOf: { } spoken } && office == message.Last.Relation && !spoken.Equals(other)
        && reading.Has("pronoun") && reading.HasAny("succeed", "hand-over", "precede") && AskChooser.PutsForward(reading) && !reading.HasAny(Else)
            ? alone with { Expected = spoken, Ask = IsBehindBy(message, other) == (alone.Ask == Ask.After) ? Ask.Before : Ask.After }
            : null;

    // "It was succeeded by X": X did it.
    private static bool IsBehindBy(Continuation message, Knowledge.Entity other) => message.Reading.Marks.Any(body => other.Equals(body.Entity) && message.Reading.Marks.Any(link => link.Id == "by-link" && link.End <= body.Start && body.Start - link.End <= 1));
}
