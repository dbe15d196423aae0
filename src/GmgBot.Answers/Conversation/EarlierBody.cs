using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Finds the body that a pronoun means where none was spoken of last, but one before that: "when did X chair? - How many members are there? - And when did it join?"</summary>
internal sealed class EarlierBody(FactBase facts)
{
    /// <summary>The longest message, in words, that goes back so.</summary>
    private const int Longest = 14;

    /// <summary>What points to one of several that were told.</summary>
    private static readonly string[] Places = ["the-first", "the-second", "the-third", "the-other", "of-the-two"];

    /// <summary>What was asked and answered when the body was spoken of, or null where the message means none, or one spoken of last.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="context">All that is remembered.</param>
    public ConversationContext? Of(Reading reading, Understanding? alone, Frame last, List<Fact> told, ConversationContext context)
    {
        if (alone is not { Score: >= FollowUp.Meant, Frame: { Subjects.Count: 0, Ask: not Ask.HowMany, Relation: { SubjectType: { } type, IsFounding: false, Names: false } } } || reading.Tokens.Count > Longest
            || reading.AllEntities.Any(entity => entity.Type != EntityType.Group) || last.Subjects.Count > 0 || !((last.Relation.SubjectType is null && told.Subjects().Count == 0 && !IsRun(last)) || last.Ask == Ask.HowMany))
        {
            return null;
        }

        return reading.HasAny(Places) ? context.Among.Count == 0 && context.Earlier is [{ Among.Count: > 1 } several, ..] ? several with { Age = 0 } : null
            : reading.Has("one-pronoun") && context.Earlier.FirstOrDefault(earlier => IsOfOne(earlier, type)) is { } one ? one with { Age = 0 }
            : null;
    }

    // A working group is spoken of with those who run it.
    private bool IsRun(Frame last) => last.Relation.Topic is { } topic && facts.RunOf(topic) is not null;

    private bool IsOfOne(ConversationContext earlier, EntityType type) => facts.Find(earlier.Relation)?.SubjectType == type
        && (earlier.Subjects.Count == 1 || (earlier.Subjects.Count == 0 && earlier.Facts.Select(facts.FindFact).OfType<Fact>().ToList().Subjects().Count == 1));
}
