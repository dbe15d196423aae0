using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a message puts forward, of a thing that was told of last, what nobody knows: "what is the handbook about? - Does it mention Egypt?", "- Il est illustré ?"</summary>
internal static class FollowedDeed
{
    /// <summary>The longest such message, in words.</summary>
    private const int Longest = 8;

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) =>
        asking is { Understood: { FromContext: true, Frame: { Claim: not false, Relation: { Topic: not null, Names: false } relation } }, Reading: { Head: < 0, NamesNothing: true, Tokens.Count: <= Longest } reading }
        && reading.Has("pronoun") && (reading.Has("yes-no") || reading.Text.EndsWith('?')) && !reading.HasAny(QuestionWords.Open) && !reading.HasAny("or", "doubt", "reports", "claims")
        && !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && !mark.IsGrammar && mark.Id is not ("pronoun" or "yes-no" or "past" or "present" or "one-pronoun" or "to-link" or "in-link" or "at-link") && relation.Has(mark.Id))
        && Enumerable.Range(0, reading.Tokens.Count).Any(at => (reading.Unexplained.Contains(at) || PlainWord.Is(reading, at)) && !asking.IsInExample(at));
}
