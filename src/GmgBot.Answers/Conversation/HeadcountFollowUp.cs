using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what only asks how many they are, or whether both, behind what the group is or does: "what is it? - How many are they?", "at which levels does it meet? - Both?"</summary>
internal sealed class HeadcountFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    /// <summary>The longest message, in words, that only asks whether both: "tous les deux ?"</summary>
    private const int ShortBoth = 3;

    /// <summary>What is counted that is not its members.</summary>
    private static readonly string[] OfElse = ["level", "times", "often", "term", "subgroup", "who", "when", "how-long", "norm", "document", "chair", "lead", "per-year"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message)
    {
        var (reading, last) = (message.Reading, message.Last);
        if (last.Relation is not { SubjectType: null, Topic: null, Names: false, Shape: RelationShape.Timeless } || !reading.NamesNothing || reading.Tokens.Count > Longest || reading.HasAny(OfElse))
        {
            return null;
        }

        if (reading.Has("how-many") && reading.HasAny("pronoun", "headcount") && !last.Relation.IsAskedBy("level") && message.IsBrief && facts.StateOf(facts.MainType) is { } members)
        {
            return new Frame { Relation = members, Ask = Ask.HowMany, Now = true };
        }

        return message.Alone is null && reading.HasAny("both", "the-two") && reading.Text.EndsWith('?') && reading.Tokens.Count <= ShortBoth ? last with { Ask = Ask.IsTrue, Asserted = true, Claim = true } : null;
    }
}
