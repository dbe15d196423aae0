using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a part or an officer of a body is asked for, of which the sources tell nothing: "who is UNICEF's representative?", "which department of the World Bank", "qui est le directeur de l'OIT, membre depuis 2003 ?"</summary>
internal static class BodyParts
{
    /// <summary>The shortest plain word that is taken for such a part: "staff".</summary>
    private const int Shortest = 4;

    /// <summary>What such a part may be known as.</summary>
    private static readonly string[] Parts = ["lead", "level-name", "person", "unsaid", "part-of", "secretariat"];

    /// <summary>What asks for it.</summary>
    private static readonly string[] Asking = ["who", "which", "name", "about", "list"];

    /// <summary>Whether it is asked for.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="frame">How it was understood.</param>
    public static bool AreAsked(Reading reading, Frame frame) => reading.Marks.Any(body => body.Entity is { } entity && (entity.Type == EntityType.Outsider || frame.Subjects.Contains(entity)) && (IsBehind(reading, body) || (!frame.Relation.Names && IsInFront(reading, body))));

    // "UNICEF's representative"
    private static bool IsBehind(Reading reading, Mark body) => body.End + 1 < reading.Tokens.Count && reading.Tokens[body.End] is { Word: "s", Gap: "'" or "’" } && IsPart(reading, body.End + 1) && IsAsked(reading, body.Start);

    // "Which department of UN DESA", "le directeur de l'OIT", "the head of WHO"
    private static bool IsInFront(Reading reading, Mark body)
    {
        var noun = body.Start - 1;
        while (noun > 0 && body.Start - noun <= Reading.MostArticles && reading.Marks.Any(mark => mark.Covers(noun) && mark.Id == "article") && !reading.Marks.Any(mark => mark.Covers(noun) && Parts.Contains(mark.Id)))
        {
            noun--;
        }

        if (noun < 0 || Enumerable.Range(noun + 1, body.Start - noun).Any(at => reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:.?!()")))
        {
            return false;
        }

        var isOf = Enumerable.Range(noun + 1, body.Start - noun - 1).Any(at => !reading.Tokens[at].IsDefiniteArticle);
        var linked = isOf || reading.Marks.Any(mark => mark.Covers(noun) && mark.Length > 1 && Parts.Contains(mark.Id));
        var isAsking = isOf && reading.Marks.Any(mark => mark.Covers(noun) && mark.Id == "who" && reading.Marks.Any(other => other.Start == mark.Start && other.Id == "determiner"));
        return linked && (isAsking || (IsPart(reading, noun) && IsAsked(reading, reading.Marks.Where(mark => mark.Covers(noun)).Select(mark => mark.Start).DefaultIfEmpty(noun).Min())));
    }

    private static bool IsPart(Reading reading, int at) => reading.IsPlain(at) ? reading.Tokens[at].Word.Length >= Shortest : reading.Marks.Any(mark => mark.Covers(at) && Parts.Contains(mark.Id));

    // Behind nothing but the word that asks, its verb and an article.
    private static bool IsAsked(Reading reading, int at) => reading.Marks.Any(head => head.Kind == MarkKind.Concept && Asking.Contains(head.Id) && head.End <= at && OtherBodies.IsAuxiliary(reading, head.End, at));
}
