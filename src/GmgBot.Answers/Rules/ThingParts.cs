using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a part or a product of a thing is spoken of that nobody knows, so that what is known of the thing is no answer: "give me the findings of the working group", "the handbook's layout". Parts of bodies: <see cref="BodyParts"/>.</summary>
internal static class ThingParts
{
    /// <summary>The shortest word that is taken for such a part.</summary>
    private const int Shortest = 4;

    /// <summary>What may stand in front of it.</summary>
    private static readonly string[] Openings = ["article", "list", "determiner", "owner"];

    /// <summary>Whether one is spoken of.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="relation">What it is about.</param>
    public static bool AreMeant(Reading reading, Relation relation) => relation.Topic is { } topic
        && reading.Marks.Any(thing => (thing.Id == topic || (thing.Entity is { } entity && entity.Type != relation.SubjectType && entity.Type != EntityType.Group && entity.Type != EntityType.Outsider)) && (IsInFront(reading, thing) || IsBehind(reading, thing)));

    // "The findings of the working group": an article, a word that nothing explains, and "of".
    private static bool IsInFront(Reading reading, Mark thing)
    {
        var part = thing.Start - 1;
        while (part > 0 && thing.Start - part <= Reading.MostArticles && reading.Marks.Any(mark => mark.Covers(part) && mark is { Kind: MarkKind.Concept, Id: "article" }))
        {
            part--;
        }

        return part > 0 && part < thing.Start - 1 && IsInAsking(reading, part) && !reading.Tokens[part + 1].IsDefiniteArticle && IsPart(reading, part)
            && reading.Marks.Any(mark => mark.End == part && Openings.Contains(mark.Id)) && Enumerable.Range(part, thing.Start - part + 1).All(at => !reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:.?!()"));
    }

    // "The handbook's layout"
    private static bool IsBehind(Reading reading, Mark thing) => thing.End + 1 < reading.Tokens.Count && reading.Tokens[thing.End] is { Word: "s", Gap: "'" or "’" } && IsInAsking(reading, thing.End) && IsPart(reading, thing.End + 1);

    // "The spine of the handbook is broken, and when did it come out?": what is only told beside the question asks nothing.
    private static bool IsInAsking(Reading reading, int part) => reading.Head < 0 || !Enumerable.Range(Math.Min(reading.Head, part) + 1, Math.Abs(reading.Head - part)).Any(at => reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:.?!"));

    // Who stands behind a thing is asked with many an image ("who is the soul of the handbook?"): there only a word counts that nobody knows.
    private static bool IsPart(Reading reading, int at) => reading.IsPlain(at) && reading.Tokens[at].Word.Length >= Shortest && (!reading.Has("who") || reading.Unexplained.Contains(at));
}
