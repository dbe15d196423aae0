using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Turns "X came after whom?" round: it asks who came before X.</summary>
internal static class AfterWhom
{
    /// <summary>The question as it is meant.</summary>
    /// <param name="ask">What seems to be asked: who came before, or after.</param>
    /// <param name="cue">What it was understood by: one that knows of "to whom" needs no turning.</param>
    /// <param name="reading">The question.</param>
    /// <param name="subjects">The bodies that it names.</param>
    public static Ask Turn(Ask ask, RelationCue cue, Reading reading, IReadOnlyList<Entity> subjects) =>
        ask is not (Ask.Before or Ask.After) || subjects.Count != 1 || cue.All.Any(any => any.Contains("to-whom")) || !IsAskedBehind(reading) ? ask
        : ask == Ask.Before ? Ask.After : Ask.Before;

    /// <summary>The step that a message of little more means: "X chaired. - Right after whom?" asks who came before.</summary>
    public static Ask Turn(Ask step, Reading reading) => (reading.Has("adjacent") || reading.Tokens.Count == 2) && !reading.Has("and") && IsAskedBehind(reading) && reading.IndexOf("who") == reading.Tokens.Count - 1 ? step == Ask.Before ? Ask.After : Ask.Before : step;

    // Whoever is asked for stands right behind "after" or "before", and nowhere else; "after X was done, who came?" asks who came after X.
    private static bool IsAskedBehind(Reading reading) => reading.IndexOf("who") is > 0 and var who && !reading.Tokens[who].Gap.AsSpan().ContainsAny(",.;:")
        // "X was replaced by whom?": whoever did it came after X.
        && !(reading.HasAt(who, "by-link") && reading.Has("succeed"))
        && reading.Marks.Where(IsSide).ToList() is { Count: > 0 } sides && sides.TrueForAll(side => side.End <= who && reading.AfterArticles(side.End) >= who && !IsOnwards(reading, side));

    // "X, puis qui ?", "X eut pour successeur qui ?": whoever came after X.
    private static bool IsOnwards(Reading reading, Mark side) => reading.HasAt(side.Start, "then") || reading.Marks.Any(noun => noun.Start == side.Start && IsNoun(reading, noun));

    /// <summary>Whether a body is said to have somebody as its successor or predecessor: "X eut pour successeur qui ?", "X had whom as its successor?"</summary>
    public static bool IsNamedAsNeighbour(Reading reading) => reading.Marks.Any(noun => IsNoun(reading, noun));

    private static bool IsNoun(Reading reading, Mark noun) => noun.Kind == MarkKind.Concept && noun.Id is "successor" or "predecessor" && (reading.HasAt(noun.Start - 1, "for-link") || reading.HasAt(noun.Start - 1, "as-link") || reading.HasAt(noun.Start - 2, "as-link"));

    private static bool IsSide(Mark mark) => mark is { Kind: MarkKind.Concept, Id: "before" or "after" or "prev-one" or "next-one" or "precede" or "succeed" };
}
