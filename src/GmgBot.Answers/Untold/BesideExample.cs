using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question that no rule knows is like an example but asks what the example's relation does not tell of, or what is of another one: "who was the High Commissioner in 2010?" is no "who was in in 2010?", nor "were they founders?" a "how many were they?"</summary>
internal static class BesideExample
{
    /// <summary>What only few relations tell of.</summary>
    private static readonly string[] Beyond = ["decide", "other-caption", "found", "person"];

    /// <summary>Whether it is.</summary>
    public static bool IsAsked(Asking asking) => asking is { Understood: null, Example: { IsLikeEnough: true, Example: { Relation: { } relation, Text: var text } }, Reading: var reading }
        && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, IsGrammar: false } && (Beyond.Contains(mark.Id) || (relation.Untold.Contains(mark.Id) && !relation.Has(mark.Id))) && !Asking.Heads.Contains(mark.Id)
            && PlainWord.IsLong(reading, mark.Start) && !text.Contains(reading.Tokens[mark.Start].Text, StringComparison.OrdinalIgnoreCase));
}
