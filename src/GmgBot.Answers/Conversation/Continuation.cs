using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>A message and what it may go on from: what every kind of follow-up looks at.</summary>
/// <param name="Reading">The message.</param>
/// <param name="Alone">How it was understood by itself, or null.</param>
/// <param name="Last">What was asked last.</param>
/// <param name="Told">What was told last.</param>
/// <param name="Context">All that is remembered.</param>
internal sealed record Continuation(Reading Reading, Understanding? Alone, Frame Last, List<Fact> Told, ConversationContext Context)
{
    /// <summary>The longest message, in words, that is taken for a fragment.</summary>
    private const int LongestFragment = 12;

    /// <summary>The longest message, in words, whose pronoun stands for all that it is about: "qui les préside ?"</summary>
    private const int LongestWithPronoun = 5;

    /// <summary>Whether it is short enough to be a part of a question.</summary>
    public bool IsFragment => Reading.Tokens.Count <= LongestFragment;

    /// <summary>Whether it is so short that little but a pronoun is in it.</summary>
    public bool IsBrief => Reading.Tokens.Count <= LongestWithPronoun;

    /// <summary>Whether it names its relation itself.</summary>
    public bool NamesRelation => Alone is { Score: >= FollowUp.Meant };

    /// <summary>The body that the talk is of, or null.</summary>
    public Entity? SpokenOf => FragmentFollowUp.SpokenOf(Last, Told);

    /// <summary>The time that the talk is of; the year 1 where it is of none.</summary>
    public Period TimeSpokenOf => Last.Periods.Count > 0 ? Last.Periods[0] : Told.FirstOrDefault()?.Period ?? default;

    /// <summary>The time that "then" and "at that point" mean: "was it renamed in 2007? - No, in 2006. - How many came in at that point?"; of "that year" the one that was asked of.</summary>
    public Period TimeMeant => !Reading.Has("that-year") && Last is { Ask: Ask.IsTrue, Relation: { Exclusive: false, Shape: RelationShape.Event }, Periods: [var asked, ..] } && Told.FirstOrDefault(fact => fact.Period is not null)?.Period is { } own && !own.Overlaps(asked) ? own : TimeSpokenOf;

    /// <summary>Whether it asks in any other words than some.</summary>
    public bool AsksElse(params string[] allowed) => FollowUp.Asking.Any(concept => !allowed.Contains(concept) && Reading.Has(concept));
}
