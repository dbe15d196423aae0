using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a part or an officer of a body is asked for, of which the sources tell nothing: "who is UNICEF's representative?", "which department of the World Bank", "qui est le directeur de l'OIT, membre depuis 2003 ?"</summary>
internal static class BodyParts
{
    /// <summary>What such a part may be known as.</summary>
    private static readonly string[] Parts = ["lead", "level-name", "person", "unsaid", "part-of", "secretariat"];

    /// <summary>What asks for it.</summary>
    private static readonly string[] Asking = ["who", "which", "name", "about", "list"];

    /// <summary>Whether it is asked for.</summary>
    public static bool AreAsked(Asking asking) => asking is { Open.Frame: var frame, Reading: var reading } && reading.Marks.Any(body => body.Entity is { } entity && (IsAround(reading, body, frame) || (entity.Type != EntityType.Group && IsCompound(reading, body)) || ((entity.Type == EntityType.Outsider || frame.Subjects.Contains(entity)) && (IsBehind(reading, body) || (!frame.Relation.Names && IsInFront(reading, body))))));

    // "Who at UNICEF chaired the group?", "who exactly from UNDP chaired?", "qui, à l'UNESCO, le dirige ?": a person.
    private static bool IsAround(Reading reading, Mark body, Frame frame) => frame.Subjects is [var one] && one.Equals(body.Entity)
        && reading.Marks.Any(who => who is { Kind: MarkKind.Concept, Id: "who", Length: 1 or 2 } && who.Start == reading.Head && (reading.HasAt(who.End, "at-link") || reading.HasAt(who.End, "to-link") || reading.HasAt(who.End, "from-link") || reading.HasAt(who.End, "in-link")) && reading.AfterArticles(who.End + 1) == body.Start);

    // "Which UNDP office"
    private static bool IsCompound(Reading reading, Mark body) => body.End < reading.Tokens.Count && (IsPart(reading, body.End) || reading.HasAt(body.End, "body")) && !reading.IsBroken(body.Start, body.End)
        && reading.Marks.Any(which => which is { Kind: MarkKind.Concept, Id: "determiner" } && which.End == body.Start);

    // "UNICEF's representative"
    private static bool IsBehind(Reading reading, Mark body) => Owned.Behind(reading, body) is >= 0 and var part && IsPart(reading, part) && IsAsked(reading, body.Start);

    // "Which department of UN DESA", "le directeur de l'OIT", "the head of WHO"
    private static bool IsInFront(Reading reading, Mark body)
    {
        if (Owned.Before(reading, body, IsKnownPart) is not (>= 0 and var noun))
        {
            return false;
        }

        var isOf = Owned.HasOf(reading, noun, body);
        var linked = isOf || reading.Marks.Any(mark => mark.Covers(noun) && mark.Length > 1 && IsKnownPart(mark));
        var isAsking = isOf && reading.Marks.Any(mark => mark.Covers(noun) && mark.Id == "who" && reading.Marks.Any(other => other.Start == mark.Start && other.Id == "determiner"));
        return linked && (isAsking || (IsPart(reading, noun) && IsAsked(reading, reading.Marks.Where(mark => mark.Covers(noun)).Select(mark => mark.Start).DefaultIfEmpty(noun).Min())));
    }

    private static bool IsKnownPart(Mark mark) => Parts.Contains(mark.Id);

    private static bool IsPart(Reading reading, int at) => reading.IsPlain(at) ? PlainWord.IsLong(reading, at) : reading.Marks.Any(mark => mark.Covers(at) && IsKnownPart(mark));

    // Behind nothing but the word that asks, its verb and an article.
    private static bool IsAsked(Reading reading, int at) => reading.Marks.Any(head => head.Kind == MarkKind.Concept && Asking.Contains(head.Id) && head.End <= at && OtherBodies.IsAuxiliary(reading, head.End, at));
}
