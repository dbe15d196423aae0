using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells a question whose own sentence puts forward that something never was or is no more: "did X never chair?", "is X no longer a member?", "does X run neither of the groups?", "X a-t-elle cessé d'être membre ?"</summary>
internal static class PutNegative
{
    /// <summary>What is denied to be of the things: "no working group", "neither of the working groups".</summary>
    private static readonly string[] Nones = ["no", "neither", "none"];

    /// <summary>What may stand between such a word and the things: "none of the two groups".</summary>
    private static readonly string[] Links = ["of", "the", "two", "these", "those", "its", "existing"];

    /// <summary>Whether a question of yes or no about a body puts forward that it is not so.</summary>
    /// <param name="relation">What it is about.</param>
    /// <param name="reading">The question.</param>
    public static bool Is(Relation relation, Reading reading) => !reading.HasAny("why", "or", "who", "which", "what", "how") && AskChooser.PutsForward(reading)
        && (IsEnded(relation, reading) || IsNever(reading) || IsOfNone(relation, reading));

    /// <summary>Whether something is said to be so no more: "no longer", "not ... any more", "stopped".</summary>
    public static bool IsNoMore(Reading reading) => Asks(reading, reading.IndexOf("ceased")) || Asks(reading, reading.IndexOf("no-longer")) || (reading.IndexOf("not") is >= 0 and var not && reading.IndexOf("any-more") is var more && more > not && Asks(reading, not));

    // Of an office that was held at a date the dates of the term tell whether it was over then.
    private static bool IsEnded(Relation relation, Reading reading) => IsNoMore(reading) && !(reading.Has("ceased") && relation.Exclusive && reading.Periods.Count > 0);

    // "Did X never chair?": the verb in front asks; "X never chaired. Did it?" does not ask so.
    private static bool IsNever(Reading reading) => reading.IndexOf("never") is >= 0 and var never && reading.Tokens[never].Word is "never" && reading.HasAt(reading.SentenceStart(never), "yes-no") && Asks(reading, never);

    private static bool IsOfNone(Relation relation, Reading reading) => relation is { ObjectType: not null, Topic: { } topic }
        && reading.Marks.Any(thing => thing is { Kind: MarkKind.Concept, Start: > 0 } && thing.Id == topic && NoneBefore(reading, thing.Start) is >= 0 and var none && Asks(reading, none));

    private static int NoneBefore(Reading reading, int thing)
    {
        var at = thing - 1;
        while (at > 0 && Links.Contains(reading.Tokens[at].Word))
        {
            at--;
        }

        return Nones.Contains(reading.Tokens[at].Word) && !reading.IsBroken(at, thing) ? at : -1;
    }

    // In the sentence that asks, and with nothing behind it that asks anew.
    private static bool Asks(Reading reading, int at) => at >= 0 && reading.SentenceStart(reading.Tokens.Count - 1) <= at;
}
