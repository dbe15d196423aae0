using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a message puts forward, of a thing that was told of last, what nobody knows: "what is the handbook about? - Does it mention Egypt?", "- Il est illustré ?", "- On le trouve en librairie ?"</summary>
internal static class FollowedDeed
{
    /// <summary>The longest such message, in words.</summary>
    private const int Longest = 8;

    /// <summary>How like an example on which the sources are silent a message must be to be no question of what was told, and how far ahead.</summary>
    private const double Alike = 0.45;

    private const double Ahead = 0.1;

    /// <summary>What says nothing of any thing.</summary>
    private static readonly string[] Little = ["pronoun", "yes-no", "past", "present", "one-pronoun", "to-link", "in-link", "at-link", "list"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) =>
        asking is { Understood: { FromContext: true, Frame: { Claim: not false, Relation: { Topic: not null, Names: false } relation } }, Reading: { Head: < 0, NamesNothing: true, Tokens.Count: <= Longest } reading }
        && (reading.Has("yes-no") || reading.Text.EndsWith('?')) && !reading.HasAny(QuestionWords.Open) && !reading.HasAny("or", "doubt", "reports")
        && !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && !mark.IsGrammar && !Little.Contains(mark.Id) && relation.Has(mark.Id))
        && (IsLikeSilent(asking) || (reading.Has("pronoun") && (reading.HasAny("state", "person") || Enumerable.Range(0, reading.Tokens.Count).Any(at => (reading.Unexplained.Contains(at) || PlainWord.Is(reading, at)) && !asking.IsInExample(at)))));

    private static bool IsLikeSilent(Asking asking) => asking.Example is { Example.Relation: null, Likeness: >= Alike, Lead: >= Ahead };
}
