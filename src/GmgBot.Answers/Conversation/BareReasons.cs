using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a bare message that asks for a reason, a place or a wording: "why?", "why not?", "where?", "called what?"</summary>
internal sealed class BareReasons(FactBase facts)
{
    /// <summary>Whether it asks for a place; "où ?" alone is written like "ou".</summary>
    public static bool AsksWhere(Reading reading) => reading.Has("where") || (reading.Tokens.Count == 1 && reading.Has("or"));

    /// <summary>"Does X belong? - No. - Why not?": of what is denied no reason is told.</summary>
    public static Frame? WhyNot(BareMessage message) =>
        message is { IsShort: true, Reading: var reading, Last: { Ask: Ask.IsTrue, Subjects: [var denied] } last } && reading.Has("why") && reading.Has("not") && !message.Told.Exists(fact => denied.Equals(fact.Subject))
            ? last with { Without = true, Also = null }
            : null;

    /// <summary>"Who chairs? - Whose idea was that?": of an office no source tells it.</summary>
    public static Frame? WhoseIdea(BareMessage message) =>
        message is { Reading: var reading, Last: { Relation.Exclusive: true } last } && reading.Has("initiative") && reading.Has("who") && !reading.HasAny("before", "after", "next-one", "prev-one") ? last with { Without = true } : null;

    /// <summary>"Have all founders chaired? - Which of them have not?": the sources do not name all chairs.</summary>
    public Frame? WhoHaveNot(BareMessage message) =>
        message is { IsBrief: true, Reading: var reading, Told: { Count: > 0 } told, Last: { Ask: Ask.Who, Relation: { Exclusive: true, Complete: false }, Periods.Count: 0 } last } && told.Count < facts.Of(last.Relation).Count
        && reading.HasAny("which-ones", "which", "among-them") && (reading.HasAny("not", "never") || reading.Tokens[^1].Word is "non" or "not")
            ? last with { Without = true }
            : null;

    /// <summary>"What does X mean? - And in French?"</summary>
    public static Frame? InLanguage(BareMessage message) => message.Last.Relation.Names && Language.All.Any(language => message.Reading.Has("to-" + language.Name)) ? message.Last : null;

    /// <summary>"And where?": no relation tells of places. "Are there other documents? - Where are they?": what it tells says where.</summary>
    public static Frame? Where(BareMessage message) => AsksWhere(message.Reading) ? message.Last with { Without = !message.Last.Relation.Cues.Any(cue => cue.All.Any(any => any.Contains("where"))), Also = null } : null;

    /// <summary>"When did X join? - Why?", "how long is a turn? - Why so short?"</summary>
    public Frame? Why(BareMessage message) =>
        message.Reading.Has("why") ? message.Last with { Supposed = true, Without = message.Last.Without || facts.OfficeOf(message.Last.Relation) is not null, Ask = message.Last.Relation.SubjectType is null ? Ask.What : OfAll(message) ? message.Last.Ask : Ask.IsTrue, Subjects = OfAll(message) ? message.Last.Subjects : message.Subjects } : null;

    // "Who joined in 2006? - Why?": of all who were told at once, and not of each by itself.
    private static bool OfAll(BareMessage message) => message.Last is { Subjects.Count: 0, Ask: Ask.Who or Ask.List } && message.Subjects.Count > 1;

    /// <summary>"When did it change its name? - To be called what?"</summary>
    public static Frame? What(BareMessage message) =>
        message is { IsBrief: true, Last: { Relation: { SubjectType: null, Names: false } } last } && message.Reading.Has("what") ? last with { Ask = Ask.What, Periods = [] } : null;
}
