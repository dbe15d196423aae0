using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Finds what kind of thing a question asks for where nothing known is of that kind: "which tram", "combien de députés", "quel formulaire".</summary>
internal static class AskedNoun
{
    /// <summary>The shortest word that is taken for a noun.</summary>
    private const int Shortest = 3;

    /// <summary>How many words that name no kind ("autres", "six") may stand in front of the noun.</summary>
    private const int MostBefore = 2;

    /// <summary>What such a noun may be known as: nothing known is of that kind either, unless the relation says that it tells of it.</summary>
    private static readonly string[] Kinds = ["person", "state", "other-nature"];

    /// <summary>Whether a concept counts only as what is asked for: "which states", but not "which chair did the states".</summary>
    public static bool IsKind(string concept) => Array.IndexOf(Kinds, concept) >= 0;

    /// <summary>The index of the first such noun, or -1.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="relation">What it is about, or null.</param>
    public static int Of(Reading reading, Relation? relation = null)
    {
        foreach (var mark in reading.Marks)
        {
            if (mark is { Kind: MarkKind.Concept, Id: "determiner" } && !IsRelative(reading, mark) && Noun(reading, mark.End) is >= 0 and var noun && (IsUnknown(reading, noun) || (relation is not null && IsOfOthers(reading, noun, relation))))
            {
                return noun;
            }
        }

        return -1;
    }

    // "Who founded the group, which meets ...?": another word asks, in front of it.
    private static bool IsRelative(Reading reading, Mark mark) => mark.Length == 1 && reading.Head >= 0 && reading.Head < mark.Start && reading.Tokens[mark.Start].Gap.Contains(',', StringComparison.Ordinal);

    private static int Noun(Reading reading, int from)
    {
        var at = reading.AfterArticles(from);
        for (var passed = 0; passed < MostBefore && reading.Marks.Any(mark => mark.Start == at && mark.Id == "no-kind"); passed++)
        {
            at++;
        }

        return at < reading.Tokens.Count && !Enumerable.Range(from, at - from + 1).Any(word => reading.Tokens[word].Gap.AsSpan().ContainsAny(",.;:?!()")) ? at : -1;
    }

    private static bool IsOfOthers(Reading reading, int at, Relation relation) => reading.Marks.Where(mark => mark.Covers(at)).ToList() is { Count: > 0 } marks
        && marks.TrueForAll(mark => mark.Kind == MarkKind.Concept && IsKind(mark.Id) && relation.Untold.Contains(mark.Id));

    private static bool IsUnknown(Reading reading, int at) => reading.Tokens[at].Word.Length >= Shortest && reading.IsPlain(at);
}
