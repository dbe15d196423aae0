using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks what a thing has done, in a verb that nobody knows: "what have the two working groups delivered so far?"</summary>
internal static class ThingDeed
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking.Open is { Frame.Relation.Topic: { } topic } && asking.Reading is var reading
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "what", Length: 1 } && mark.Start == reading.Head) is { } what && reading.HasAt(what.End, "past")
        && reading.Marks.FirstOrDefault(mark => mark.Id == topic && mark.Start > what.End) is { } thing && !reading.IsBroken(what.Start, thing.Start)
        && thing.End < reading.Tokens.Count && PlainWord.Is(reading, thing.End) && !reading.IsBroken(thing.Start, thing.End);
}
