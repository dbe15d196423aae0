using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands what follows the name of a thing, or of several: "and who heads it up?", "who runs the first one?"</summary>
internal sealed class ThingFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that goes on about the thing.</summary>
    private const int Longest = 10;

    /// <summary>The longest message, in words, that asks no more than which one.</summary>
    private const int LongestWhich = 2;

    /// <summary>Completes a message that asks who runs the thing last spoken of, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Frame last)
    {
        // "Does X co-chair a group? - Which one?"
        if (last is { Relation: { Shape: RelationShape.Timeless, ObjectType: not null, SubjectType: not null }, Subjects.Count: > 0, Object: null } && reading.Has("which") && reading.Tokens.Count <= LongestWhich && reading.AllEntities.Count == 0)
        {
            return last with { Ask = Ask.When };
        }

        if (reading.Tokens.Count > Longest || reading.Periods.Count > 0 || !(last.Object is not null || reading.Has("lead") || reading.Has("chair") || reading.Has("cochair") || reading.Has("together") || reading.Has("about")))
        {
            return null;
        }

        var named = last is { Relation.Names: true, Subjects: [var only] } && reading.Has("pronoun") && reading.Has("who") ? only : null;
        var run = facts.Relations.FirstOrDefault(relation => relation is { Topic: not null, SubjectType: not null, Shape: RelationShape.Timeless }
            && (named is null ? relation.Topic == last.Relation.Topic && relation.ObjectType?.Id == relation.Topic : relation.ObjectType == named.Type));
        if (run is null || (named ?? Numbered(run, reading)) is not { } thing || reading.AllEntities.Any(entity => entity.Type != run.SubjectType))
        {
            return null;
        }

        return new Frame { Relation = run, Ask = reading.AllEntities.Count == 0 ? Ask.Who : reading.Has("together") ? Ask.Together : Ask.IsTrue, Subjects = reading.AllEntities, Object = thing };
    }

    // "The first one", "the second": in the order in which they are told.
    private Entity? Numbered(Relation run, Reading reading)
    {
        var things = facts.Of(run).Select(fact => fact.Object).OfType<Entity>().Distinct().ToList();
        var place = IsNumber(run, reading, "first") ? 0 : IsNumber(run, reading, "next-one") || IsNumber(run, reading, "the-second") ? 1 : things.Count;
        return place < things.Count ? things[place] : null;
    }

    // "Who was the first to chair?" numbers no thing.
    private static bool IsNumber(Relation run, Reading reading, string id) => reading.Marks.Any(mark => mark.Id == id
        && ((mark.End == reading.Tokens.Count && IsNamedSo(reading, mark)) || reading.Marks.Any(noun => noun.Start == mark.End && (noun.Id is "body" or "subgroup" or "group-word" or "together" || noun.Id == run.Topic))));

    // "The first", "who runs the | first?"; but "which agency joined first?" tells when.
    private static bool IsNamedSo(Reading reading, Mark number) => number.Id != "first"
        || reading.Marks.Any(mark => mark.Id == "the-first" && mark.Start == number.Start)
        || reading.Marks.Any(mark => mark.End == number.Start && (mark.Id == "article" || mark is { Id: "lead", Length: > 1 }));
}
