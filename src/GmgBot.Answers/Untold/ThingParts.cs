using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a part or a product of a thing is spoken of that nobody knows, so that what is known of the thing is no answer: "give me the findings of the working group", "the handbook's layout". Parts of bodies: <see cref="BodyParts"/>.</summary>
internal static class ThingParts
{
    /// <summary>What may stand in front of it.</summary>
    private static readonly string[] Openings = ["article", "list", "determiner", "owner"];

    /// <summary>Whether one is spoken of.</summary>
    public static bool AreMeant(Asking asking) => asking is { Open.Frame.Relation: { Topic: { } topic } relation, Reading: var reading }
        && reading.Marks.Any(thing => (thing.Id == topic || (thing.Entity is { } entity && entity.Type != relation.SubjectType && entity.Type != EntityType.Group && entity.Type != EntityType.Outsider)) && (IsInFront(reading, thing) || IsBehind(reading, thing)));

    // "The findings of the working group": an article, a word that nothing explains, and "of".
    private static bool IsInFront(Reading reading, Mark thing) => Owned.Before(reading, thing, _ => false) is > 0 and var part && part < thing.Start - 1 && !reading.Tokens[part + 1].IsDefiniteArticle
        && IsInAsking(reading, part) && IsPart(reading, part) && reading.Marks.Any(mark => mark.End == part && Openings.Contains(mark.Id)) && !reading.IsBroken(part - 1, part);

    // "The handbook's layout"
    private static bool IsBehind(Reading reading, Mark thing) => Owned.Behind(reading, thing) is >= 0 and var part && IsInAsking(reading, thing.End) && IsPart(reading, part);

    // "The spine of the handbook is broken, and when did it come out?": what is only told beside the question asks nothing.
    private static bool IsInAsking(Reading reading, int part) => reading.Head < 0 || !reading.IsBroken(Math.Min(reading.Head, part), Math.Max(reading.Head, part));

    // Who stands behind a thing is asked with many an image ("who is the soul of the handbook?"): there only a word counts that nobody knows.
    private static bool IsPart(Reading reading, int at) => PlainWord.Is(reading, at) && (!reading.Has("who") || reading.Unexplained.Contains(at));
}
