using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what is asked of bodies that a message only points to: of its own relation, or else of the one spoken of.</summary>
internal sealed class PointedFollowUp(FactBase facts, FrameBuilder builder, IReadOnlyDictionary<string, Entity> entities)
{
    private readonly Pointing _pointing = new(entities);
    private readonly FragmentFollowUp _fragments = new(facts);

    /// <summary>Completes the message, or returns null where it points to nobody.</summary>
    public Frame? Complete(Continuation message)
    {
        var (last, told) = (message.Last, message.Told);
        if (_pointing.Replace(message.Reading, last, told, message.Context.Among) is not { } reading)
        {
            return null;
        }

        var bodies = reading.AllEntities.Where(entity => entity.Type != EntityType.Group).ToList();
        if (reading.Has("between") && builder.Build(reading) is { Score: >= FollowUp.Meant } amid)
        {
            return amid.Frame;
        }

        // "And Y? - In the same year as the other one?"
        if (builder.Build(reading) is { Score: >= FollowUp.Meant } beside && CompanyFollowUp.Both(message with { Reading = reading, Alone = beside }) is { } both)
        {
            return both;
        }

        // "X? - And Y? - Who came in just before those two?"
        var entered = message.Alone?.Frame.Relation is { SubjectType: not null, Names: false } named && message.NamesRelation ? named : last.Relation;
        if (bodies.Count > 1 && (reading.Has("who") || message.IsBrief) && !reading.HasAny("or", "first", "last", "how-many", "when", "which") && TimeSteps.Step(reading, dated: false) is { } side && entered is { SubjectType: not null, Names: false, Shape: RelationShape.Event or RelationShape.Span }
            && facts.Of(entered).Where(fact => bodies.Contains(fact.Subject!)).Select(fact => fact.Period).OfType<Period>().OrderBy(own => own.Start).ToList() is { Count: > 0 } dates)
        {
            return new Frame { Relation = entered, Ask = side, Periods = [side == Ask.Before ? dates[0] : dates[^1]] };
        }

        // "Which of the two had it longer?"
        if (bodies.Count > 1 && reading.Has("longest") && last.Relation.LengthRelation is not null)
        {
            return last with { Ask = Ask.HowLong, Subjects = bodies, Periods = [], Compares = null };
        }

        return bodies.Count > 1 && !message.NamesRelation ? last with { Ask = Ask.WhichFirst, Subjects = bodies, Periods = [], Compares = null }
            : builder.Build(reading) is { Score: >= FollowUp.Meant, Frame.Subjects.Count: > 0 } own && (message.NamesRelation || own.Frame.Ask is Ask.Before or Ask.After || own.Frame.Relation.Names || own.Matches[0].Cue.All.Count > 2) ? own.Frame
            : _fragments.Complete(reading, last, told);
    }
}
