using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question rests on something done to a thing that no source tells, although what is known of the thing would fit: "was the handbook ordered in 2010?", "par qui le manuel a-t-il été cité ?"</summary>
internal static class DoneToThing
{
    /// <summary>What may stand between a thing and what was done to it.</summary>
    private static readonly string[] Passed = ["yes-no", "past", "perfect", "passive", "present", "not", "never", "pronoun", "already", "yet", "still"];

    /// <summary>What a rule may go by beside the thing without knowing a deed.</summary>
    private static readonly string[] Asked = ["who", "to-whom", "when", "what", "which", "yes-no", "past", "@period"];

    /// <summary>What says no more of a thing than when it came about.</summary>
    private static readonly string[] Dating = ["from-link", "dates-back", "exist", "is-out", "predate", "new"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking is { Open: { Frame.Relation: { Topic: { } topic } relation, Matches: [var match, ..] }, Reading: var reading } && !reading.Has("or")
        && match.Cue.All.All(any => any.Any(concept => concept == topic || Asked.Contains(concept) || concept == "@" + relation.ObjectType))
        && reading.Marks.Any(thing => (thing.Id == topic || (thing.Entity is { } entity && entity.Type == relation.ObjectType && entity.Type != EntityType.Group)) && IsUnknown(asking, Verb(reading, thing)));

    // Behind the thing, where a verb stands in front of it ("was the handbook") or behind it ("le manuel a-t-il été").
    private static int Verb(Reading reading, Mark thing)
    {
        var at = thing.End;
        while (reading.Marks.FirstOrDefault(mark => mark.Start == at && Passed.Contains(mark.Id)) is { } mark && !reading.IsBroken(thing.Start, at))
        {
            at = mark.End;
        }

        var front = thing.Start - 1;
        while (front >= 0 && reading.HasAt(front, "article"))
        {
            front--;
        }

        // "Photo à reproduire": the same letters as "a".
        return (at > thing.End && !(at == thing.End + 1 && reading.HasAt(thing.End, "to-link"))) || (front >= 0 && (reading.HasAt(front, "past") || reading.HasAt(front, "yes-no"))) ? at : -1;
    }

    // The words up to the next link, date or sign, none of which any relation knows that may be meant.
    private static bool IsUnknown(Asking asking, int from)
    {
        var reading = asking.Reading;
        var at = from;
        while (at >= 0 && at < reading.Tokens.Count && IsWord(reading, at) && !Dating.Any(word => reading.HasAt(at, word)) && reading.PeriodAt(at) is null && (at == from || !reading.IsBroken(from, at)))
        {
            if (asking.IsInExample(at) || reading.Marks.Any(mark => mark.Covers(at) && (mark.Entity is not null || IsToldOf(asking.Own!, mark))))
            {
                return false;
            }

            at++;
        }

        // "Does the photo bear a mark?" says what a thing does.
        return at > from && !(at < reading.Tokens.Count && (reading.HasAt(at, "article") || reading.Marks.Any(mark => mark.Covers(at - 1) && mark.Covers(at))));
    }

    // "Put online", "lu": what is no link and no article may be short.
    private static bool IsWord(Reading reading, int at) => PlainWord.IsLong(reading, at) || reading.IsPlain(at);

    private static bool IsToldOf(Understanding own, Mark mark) => own.Matches.Any(match => match.Relation.Topic == own.Frame.Relation.Topic && match.Relation.Has(mark.Id));
}
