using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what asks who did it beside the body spoken of: "with whom?", "together with Y?", "who else joined then?"</summary>
internal static class CompanyFollowUp
{
    /// <summary>Asks whether a body did it with the one spoken of: "when did X join? - Together with Y?"; null where the message asks something else.</summary>
    public static Frame? Both(Continuation message) =>
        message is { Alone.Frame: { Ask: Ask.Together, Subjects: [var with], Relation: { ObjectType: null, SubjectType: not null } union } alone, Last: { Ask: not Ask.Together, Subjects: [var first] } last }
        && !first.Equals(with) && union.SubjectType == last.Relation.SubjectType && union.SharesFacts(last.Relation) && !message.AsksElse("and", "yes-no")
            ? alone with { Ask = Ask.WhichFirst, Subjects = [first, with], Compares = last.Compares ?? TimeOrder.Same }
            : null;

    /// <summary>Asks whether one more came with those compared: "did X and Y join in the same year? - With Z as well?"; null where the message asks something else.</summary>
    public static Frame? AllAtOnce(Continuation message) =>
        message is { Alone.Frame: { Ask: Ask.Together, Subjects: [var with], Relation: { ObjectType: null, SubjectType: not null } union }, Last: { Ask: Ask.WhichFirst, Compares: not (TimeOrder.Earlier or TimeOrder.Later), Subjects.Count: > 1 } last }
        && !last.Subjects.Contains(with) && union.SharesFacts(last.Relation) && !message.AsksElse("and", "yes-no")
            ? last with { Subjects = [.. last.Subjects, with], Compares = last.Compares ?? TimeOrder.Same }
            : null;

    /// <summary>Asks whether a body came before or after the one spoken of, or the first of those compared: "did X or Y join first? - And Z, did it come even before?"; null where the message asks something else.</summary>
    public static Frame? Earlier(Continuation message) =>
        message is { Alone.Frame: { Ask: Ask.Before or Ask.After, Subjects: [var other], Periods.Count: 0, Relation: { SubjectType: not null } union } alone, Last: { Subjects.Count: > 0, Relation: { ObjectType: null, Exclusive: false } } last, Reading: var reading }
        && (union.SharesFacts(last.Relation) || (last.Relation.SubjectType == union.SubjectType && reading.HasAny("precede", "succeed") && !reading.HasAny("chair", "lead", "term", "found", "cochair", "subgroup"))) && reading.Has("pronoun") && AskChooser.PutsForward(reading) && !message.AsksElse("and", "yes-no")
        && message.Told.Where(fact => fact.Subject is not null && !other.Equals(fact.Subject) && last.IsAbout(fact)).OrderBy(fact => fact.Period?.Start).Select(fact => fact.Subject!).ToList() is { Count: > 0 } told
            ? last with { Ask = Ask.WhichFirst, Periods = [], Subjects = [other, alone.Ask == Ask.Before ? told[0] : told[^1]], Compares = alone.Ask == Ask.Before ? TimeOrder.Earlier : TimeOrder.Later }
            : null;

    /// <summary>Asks who runs a thing with the one spoken of: "which group does X co-chair? - With whom?"; null where the message asks something else.</summary>
    public static Frame? Whom(Continuation message) =>
        message is { Alone: null, Last: { Subjects.Count: > 0, Relation: { Shape: RelationShape.Timeless, ObjectType: not null } } last } && message.Reading.Has("together") && message.Reading.AllEntities.Count == 0
            ? last with { Ask = Ask.Together }
            : null;

    /// <summary>Asks who came at the time of the one spoken of: "when did X join? - Who else joined then?"; null where the message asks something else.</summary>
    public static Frame? Others(Continuation message) =>
        message is { Alone.Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { Exclusive: false, SubjectType: not null } same }, Last: { Subjects.Count: > 0 } last } && (message.Reading.Has("other") || (message.Reading.Has("together") && message.Reading.HasAny("who", "which") && last.Subjects.Count == 1)) && same.SharesFacts(last.Relation)
        && message.Told.Select(fact => fact.Period).Distinct().Count() == 1
            ? last with { Relation = same, Ask = Ask.Together, Periods = [] }
            : null;
}
