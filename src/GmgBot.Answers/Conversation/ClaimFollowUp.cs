using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a claim that leaves out what it is about: "how often do they meet? - Regularly?", "quelles normes ? - Seulement internationales ?"</summary>
internal static class ClaimFollowUp
{
    /// <summary>The longest message, in words, that is such a claim.</summary>
    private const int Longest = 8;

    /// <summary>The longest one that may be of another relation than what was spoken of.</summary>
    private const int LongestAlone = 2;

    private static readonly string[] Asking = [.. QuestionWords.Open, "list"];

    /// <summary>Reads the claim as one about the statement last told, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public static Frame? Complete(Reading reading, Understanding? alone, Frame last)
    {
        // "At which levels do they meet? - Regularly?": of its own relation, where it says nothing but that.
        if (alone is { Frame: { Relation: { SubjectType: null, Shape: RelationShape.Timeless } own, Ask: Ask.What } } && own != last.Relation && last.Relation.SubjectType is null && reading.Tokens.Count <= LongestAlone && reading.Text.EndsWith('?') && !Array.Exists(Asking, reading.Has) && reading.AllEntities.Count == 0
            && FrameBuilder.Claimed(own, new ConceptSet(reading)) is { } said)
        {
            return alone.Frame with { Ask = Ask.IsTrue, Claim = said.Holds, Asserted = true };
        }

        var relation = last.Relation;
        if (relation is not { SubjectType: null, Claims.Count: > 0 } || !reading.Text.EndsWith('?') || reading.Tokens.Count > Longest || !reading.NamesNothing || Array.Exists(Asking, reading.Has)
            || (alone is { Score: >= FollowUp.Meant } && alone.Frame.Relation != relation))
        {
            return null;
        }

        var claim = FrameBuilder.Claimed(relation, new ConceptSet(reading, relation.Cues.SelectMany(cue => cue.All).SelectMany(any => any).FirstOrDefault(relation.IsAskedBy)));
        var named = new ConceptSet(reading);
        // "Do the directors meet? - And those below them?": a yes or no again.
        return claim is not null && (claim.All.Any(any => any.Any(concept => named.Has(concept) && !relation.IsAskedBy(concept))) || (last.Ask == Ask.IsTrue && alone is { Frame.Ask: Ask.What } && reading.HasAt(0, "and"))) ? last with { Ask = Ask.IsTrue, Claim = claim.Holds, Asserted = true } : null;
    }
}
