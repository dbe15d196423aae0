using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what follows the name of a thing, or of several: "and who heads it up?", "who runs the first one?"</summary>
internal sealed class ThingFollowUp(FactBase facts, FieldWords fields)
{
    /// <summary>The longest message, in words, that goes on about the thing.</summary>
    private const int Longest = 12;

    /// <summary>The longest message, in words, that only asks who leads them.</summary>
    private const int LongestLead = 6;

    /// <summary>The longest message, in words, that asks no more than which one.</summary>
    private const int LongestWhich = 2;

    /// <summary>The longest message, in words, that is no more than a number: "and the second one?"</summary>
    private const int LongestNumber = 4;

    /// <summary>What says that the message goes on about the thing, where it was not named itself.</summary>
    private static readonly string[] Asking = ["lead", "chair", "cochair", "together", "about", "what", "name", "title", "subject", "objective", "theme"];

    /// <summary>What may stand behind the number of a thing; any other noun is what is numbered: "the first meeting".</summary>
    private static readonly string[] Behind = ["body", "subgroup", "group-word", "together", "yes-no", "present", "past", "pronoun", "who", "what", "lead", "cochair", "to-link", "by-link", "subject", "objective", "theme", "name", "title"];

    /// <summary>What is numbered in its own right: "who was the first to join?"</summary>
    private static readonly string[] Other = ["join", "member", "found", "meet", "handbook", "new", "term", "between"];

    /// <summary>Completes a message that asks who runs the thing last spoken of, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Frame last)
    {
        // "Does X co-chair a group? - Which one?"
        if (last is { Relation: { Shape: RelationShape.Timeless, ObjectType: not null, SubjectType: not null }, Subjects.Count: > 0, Object: null } && (reading.Has("which") || (reading.Has("what") && reading.Marks.Any(mark => mark.Id.StartsWith(last.Relation.ObjectType.Value.Id, StringComparison.Ordinal)))) && reading.Tokens.Count <= LongestWhich && reading.AllEntities.Count == 0)
        {
            return last with { Ask = Ask.When };
        }

        // "The one on data. - Who leads it?"
        if (last is { Relation: { Shape: RelationShape.Timeless, SubjectType: not null, ObjectType: not null }, Object: not null } && reading.Tokens.Count is > LongestWhich and <= LongestNumber && reading.HasAny("who", "which-ones") && reading.HasAny("lead", "chair", "cochair") && (reading.HasAny("pronoun", "cochair", "which-ones") || reading.Tokens.Any(token => token.Word is "l" or "le" or "it")) && reading.NamesNothing
            && !reading.HasAny("current", "nowadays", "group-word", "before", "after", "first", "last", "other", "every", "succeed", "precede", "and"))
        {
            return last with { Ask = Ask.Who, Subjects = [] };
        }

        // "Which group deals with data? - And who is at its head?"
        if (last is { Relation: { Shape: RelationShape.Timeless, SubjectType: not null, ObjectType: not null }, Object: not null, Subjects.Count: 0 } && reading.Tokens.Count <= Longest && reading.HasAny("who", "about") && reading.HasAny("lead", "chair", "cochair") && reading.HasAny("pronoun", "and") && reading.NamesNothing
            && !reading.HasAny("current", "nowadays", "before", "after", "first", "last", "other", "every", "succeed", "precede", "the-other", "group-word", "to-whom", "when", "how-many"))
        {
            return last with { Ask = Ask.Who, Subjects = [] };
        }

        // "Who co-chairs the one on data? - And the other? - So X sits in both?", "who is in both?"
        if (reading.HasAny("every", "the-two") && !reading.Has("each") && reading.Tokens.Count <= Longest && reading.Periods.Count == 0 && !reading.HasAny("join", "found", "meet", "handbook", "chair", "what", "subject", "theme", "objective", "before", "after")
            && facts.RunOf(last.Relation.Topic) is { } all
            && reading.AllEntities.All(entity => entity.Type == all.SubjectType) && (reading.AllEntities.Count == 1 || (reading.AllEntities.Count == 0 && reading.HasAny("who", "about"))))
        {
            return new Frame { Relation = all, Ask = reading.AllEntities.Count == 0 ? Ask.Who : Ask.IsTrue, Subjects = reading.AllEntities, Every = true, Asserted = reading.AllEntities.Count > 0 };
        }

        if (reading.Tokens.Count > Longest || reading.Periods.Count > 0 || reading.HasAny(Other) || !(last.Object is not null || reading.HasAny(Asking) || reading.Tokens.Count <= LongestNumber))
        {
            return null;
        }

        var named = last is { Relation.Names: true, Subjects: [var only] } && reading.Has("pronoun") && reading.Has("who") ? only : null;
        var run = named is null ? facts.RunOf(last.Relation.Topic) : facts.Relations.FirstOrDefault(relation => relation is { Topic: not null, SubjectType: not null, Shape: RelationShape.Timeless } && relation.ObjectType == named.Type);
        if (run is null || (named ?? Numbered(run, reading)) is not { } thing || reading.AllEntities.Any(entity => entity.Type != run.SubjectType))
        {
            return null;
        }

        return new Frame { Relation = run, Ask = reading.AllEntities.Count == 0 ? Ask.Who : reading.Has("together") ? Ask.Together : Ask.IsTrue, Subjects = reading.AllEntities, Object = thing };
    }

    /// <summary>Asks who runs the one of several things that has a field: "how many working groups? - Which one deals with data?"; null where the message names none so.</summary>
    public Frame? ByField(Continuation message)
    {
        if (facts.RunOf(message.Last.Relation.Topic) is not { ObjectType: { } type } about
            || !message.IsFragment || (message.Alone is not null && message.Reading.AllEntities.Count > 0)
            || fields.Complete(message.Reading, type).Entities(type) is not [var meant] || message.Reading.Entities(type).Count > 0)
        {
            return null;
        }

        var named = message.Reading.AllEntities.Where(entity => entity.Type == about.SubjectType).ToList();
        return new Frame { Relation = about, Ask = named.Count > 0 ? Ask.IsTrue : Ask.Who, Subjects = named, Object = meant };
    }

    /// <summary>Asks who runs the thing spoken of: "which one deals with data? - Who runs it?"; null where the message asks something else.</summary>
    public static Frame? RunBy(Continuation message) =>
        message is { IsFragment: true, Alone.Frame: { Object: null, Subjects.Count: 0 } office, Last: { Object: { } thing } last } && office.Relation == last.Relation && !message.Reading.HasAny(thing.Type.Id, "both", "every")
            ? office with { Object = thing, Ask = Ask.Who }
            : null;

    /// <summary>Asks who runs the things that were listed: "which team deals with data? - Who leads it?"; null where the message asks something else.</summary>
    public Frame? RunAll(Continuation message) =>
        message is { Last.Relation: { SubjectType: null, Topic: { } kind }, Reading: { NamesNothing: true, Tokens.Count: <= LongestLead } reading } && facts.RunOf(kind) is { } runs
        && reading.Has("who") && reading.Has("lead") && !reading.HasAny("current", "nowadays", "group-word", "before", "after", "first", "last", "other", "every", "succeed", "precede", "initiative", "found", "handbook")
            ? new Frame { Relation = runs, Ask = Ask.List }
            : null;

    /// <summary>Asks whether the body spoken of runs such a thing: "who chairs? - Does it lead a working group?"; null where the message asks something else.</summary>
    public Frame? RunsOne(Continuation message) =>
        (message.SpokenOf ?? (message.Told.Subjects() is [var only] ? only : null)) is { } body && message is { Alone.Frame: { Subjects.Count: 0, Object: null, Relation: { Topic: { } kind } }, Reading: { AllEntities.Count: 0 } reading } && (reading.HasAny("chair", "lead", "cochair") || (reading.Has("owner") && !reading.HasAny("past", "is-there"))) && (reading.Has("pronoun") || Pronouns.OpensWithPronoun(reading)) && AskChooser.PutsForward(reading) && !reading.HasAny("who", "which", "how-many", "list")
        && facts.RunOf(kind) is { } runs && runs.SubjectType == body.Type
            ? new Frame { Relation = runs, Ask = Ask.IsTrue, Subjects = [body], Asserted = true }
            : null;

    /// <summary>Asks whether the body that runs several such things is alone in them: "which groups does X co-chair? - Does it run those alone?"; null where the message asks something else.</summary>
    public Frame? RunsAlone(Continuation message) =>
        message is { IsFragment: true, Last: { Relation.Topic: { } kind } last, Reading: { NamesNothing: true } reading } && reading.Has("alone") && reading.Numbers.Count == 0 && !reading.HasAny(QuestionWords.Open) && !reading.HasAny("the-two", "join") && (!message.NamesRelation || message.Alone!.Frame.Subjects.Count == 0)
        && facts.RunOf(kind) is { } runs && message.Told.Select(fact => fact.Object).OfType<Entity>().Where(thing => thing.Type == runs.ObjectType).Distinct().Count() != 1 && (last.Subjects is [var asked] ? asked : InAll(runs)) is { } body && runs.SubjectType == body.Type
            ? new Frame { Relation = runs, Ask = Ask.IsTrue, Subjects = [body], Alone = true }
            : null;

    // The one body that has a hand in all of them.
    private Entity? InAll(Relation runs) => facts.Of(runs).GroupBy(fact => fact.Subject).Where(own => own.Select(fact => fact.Object).Distinct().Count() == facts.Of(runs).Select(fact => fact.Object).Distinct().Count()).Select(own => own.Key).ToList() is [var one] ? one : null;

    /// <summary>Asks which of the things spoken of a body runs: "what working groups are there? - Which one is X in?"; null where the message asks something else.</summary>
    public Frame? WhichOf(Continuation message) =>
        message is { IsFragment: true, Last.Relation.Topic: { } kind, Reading: { Periods.Count: 0, AllEntities: [var body] } reading } && reading.Has("which") && reading.Has("among-them") && !reading.HasAny("join", "found", "meet", "new", "term", "between", "handbook", "when", "how-many", "before", "after", "not")
        && facts.RunOf(kind) is { } runs && runs.SubjectType == body.Type
            ? new Frame { Relation = runs, Ask = Ask.When, Subjects = [body] }
            : null;

    // "The first one", "the second": in the order in which they are told.
    private Entity? Numbered(Relation run, Reading reading)
    {
        var things = facts.Of(run).Select(fact => fact.Object).OfType<Entity>().Distinct().ToList();
        var place = IsNumber(run, reading, "first") || IsNumber(run, reading, "the-first") ? 0 : IsNumber(run, reading, "next-one") || IsNumber(run, reading, "the-second") ? 1 : IsNumber(run, reading, "the-last") || IsNumber(run, reading, "last") ? things.Count - 1 : things.Count;
        return place >= 0 && place < things.Count ? things[place] : null;
    }

    // "Who was the first to chair?" numbers no thing.
    private static bool IsNumber(Relation run, Reading reading, string id) => reading.Marks.Any(mark => mark.Id == id
        && (((mark.End == reading.Tokens.Count || (reading.IsPlain(mark.End) && !reading.HasAny("chair", "lead")) || reading.Tokens[mark.End].Gap != " ") && IsNamedSo(reading, mark)) || reading.Marks.Any(noun => noun.Start == mark.End && (noun.Id == run.Topic || (Behind.Contains(noun.Id) && (IsNamedSo(reading, mark) || noun.Id is "body" or "subgroup" or "group-word" or "together"))))));

    // "The first", "who runs the | first?"; but "which agency joined first?" tells when.
    private static bool IsNamedSo(Reading reading, Mark number) => number.Id is not ("first" or "last")
        || reading.Marks.Any(mark => mark.Id == "the-first" && mark.Start == number.Start)
        || reading.Marks.Any(mark => mark.End == number.Start && (mark.Id == "article" || mark is { Id: "lead", Length: > 1 }));
}
