using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands what a message leaves out by what was asked before: "et en 2011 ?", "and the one before?".</summary>
internal sealed class FollowUp(FactBase facts, FrameBuilder builder, FieldWords fields, IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>Contexts older than this many messages are no longer meant.</summary>
    public const int OldestAge = 4;

    /// <summary>The longest message, in words, that is taken for a fragment.</summary>
    private const int LongestFragment = 12;

    /// <summary>From this score on a message names its relation itself.</summary>
    public const int Meant = 7;

    private readonly CountFollowUp _counts = new(facts);
    private readonly Pronouns _pronouns = new(builder);

    /// <summary>What was asked last, or null where nothing was, or too long ago.</summary>
    public Frame? Last(ConversationContext context) =>
        context.Age >= OldestAge || facts.Find(context.Relation) is not { } relation || !Enum.TryParse<Ask>(context.Ask, out var ask) ? null : new Frame
        {
            Relation = relation,
            Ask = ask,
            Subjects = [.. context.Subjects.Where(entities.ContainsKey).Select(id => entities[id])],
            Object = context.Object is { } id && entities.TryGetValue(id, out var thing) ? thing : null,
            Periods = context.Period is { } text ? [.. text.Split('+').Select(PeriodNotation.Parse).OfType<Period>()] : [],
        };

    /// <summary>Completes a question from its context.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="context">What was asked and answered before.</param>
    /// <returns>The completed question, or null where the message stands by itself.</returns>
    public Frame? Complete(Reading reading, Understanding? alone, ConversationContext context)
    {
        if (Last(context) is not { Relation: var relation } last)
        {
            return null;
        }

        // "And the other one?": of two things the one that was not spoken of.
        if (last.Object is { } spoken && relation.ObjectType is { } type && reading.Has("other") && reading.AllEntities.Count == 0 && reading.Tokens.Count <= LongestFragment
            && entities.Values.Where(entity => entity.Type == type && !entity.Equals(spoken)).ToList() is [var rest])
        {
            return last with { Object = rest, Periods = [] };
        }

        // "How many working groups? - Which one deals with data?"
        if (relation.Topic is { } kind && facts.Relations.FirstOrDefault(other => other.Topic == kind && other.ObjectType is { } objects && objects.Id == kind) is { } about
            && reading.Tokens.Count <= LongestFragment && (alone is null || reading.AllEntities.Count == 0)
            && fields.Complete(reading, about.ObjectType!.Value).Entities(about.ObjectType.Value) is [var meant] && reading.Entities(about.ObjectType.Value).Count == 0)
        {
            var named = reading.AllEntities.Where(entity => entity.Type == about.SubjectType).ToList();
            return new Frame { Relation = about, Ask = named.Count > 0 ? Ask.IsTrue : Ask.Who, Subjects = named, Object = meant };
        }

        // "How long is a turn? - And who has it now?": of the office whose length was told.
        if (relation.SubjectType is null && alone is null && facts.Relations.FirstOrDefault(office => office.LengthRelation == relation.Id) is { } held && (reading.Has("who") || reading.Has("current")))
        {
            last = last with { Relation = held, Ask = Ask.List };
        }

        if (relation.Topic is { } topic && reading.Tokens.Count <= LongestFragment && (alone is null || reading.Has("pronoun") || reading.Has("and"))
            && builder.Build(reading, topic) is { } nearer && nearer.Frame.Relation.Topic == topic && nearer.Score > (alone?.Score ?? 0))
        {
            return nearer.Frame;
        }

        if (_counts.Complete(reading, alone, last) is { } counted)
        {
            return counted;
        }

        var told = context.Facts.Select(facts.FindFact).OfType<Fact>().ToList();

        // "Which one deals with data? - Who runs it?"
        if (alone is { Frame: { Object: null, Subjects.Count: 0 } office } && office.Relation == relation && last.Object is { } thing && reading.Tokens.Count <= LongestFragment && !reading.Has(thing.Type.Id) && !reading.Has("both") && !reading.Has("every"))
        {
            return office with { Object = last.Object, Ask = Ask.Who };
        }

        // "When did X join? - Who else joined then?"
        if (reading.Has("other") && alone is { Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { Exclusive: false, SubjectType: not null } same } } && last.Subjects.Count == 1
            && (same.FactsOf ?? same.Id) == (last.Relation.FactsOf ?? last.Relation.Id))
        {
            return last with { Relation = same, Ask = Ask.Together, Periods = [] };
        }

        // "What is their full name?"
        if (reading.Has("pronoun") && reading.Has("name") && reading.AllEntities.Count == 0 && facts.Relations.FirstOrDefault(names => names.Names) is { } naming
            && (last.Subjects.Count > 0 ? last.Subjects : [.. told.Select(fact => fact.Subject).OfType<Entity>().Distinct()]) is { Count: > 0 and <= 4 } bodies && relation.SubjectType is not null)
        {
            return new Frame { Relation = naming, Ask = Ask.What, Subjects = bodies };
        }

        // "What happened that November?": of the year spoken of.
        var year = last.Periods.Count > 0 ? last.Periods[0].Start.Year : told.FirstOrDefault()?.Period?.Start.Year;
        if (alone is not null && alone.Score >= Meant && alone.Frame.Periods.Count == 0 && alone.Frame.Subjects.Count == 0
            && reading.Periods.Select(mention => mention.In(year)).OfType<Period>().ToList() is { Count: > 0 } dated)
        {
            return alone.Frame with { Periods = dated };
        }

        if ((alone is null || alone.Score < Meant) && _pronouns.Replace(reading, last, told) is { } replaced)
        {
            return replaced;
        }

        return alone is not null && alone.Score >= Meant && alone.Frame is not { Ask: Ask.Before or Ask.After, Subjects.Count: 0, Periods.Count: 0 } ? Pronouns.Fill(reading, alone.Frame, last, told)
            : reading.Tokens.Count <= LongestFragment ? Fragment(reading, last, told)
            : null;
    }

    private Frame? Fragment(Reading reading, Frame last, List<Fact> told)
    {
        var type = last.Relation.SubjectType;
        var named = reading.AllEntities.Where(entity => last.Relation.Names || entity.Type == type || entity.Type == EntityType.Outsider).ToList();
        var periods = reading.Periods.Select(mention => mention.In(last.Periods.Count > 0 ? last.Periods[0].Start.Year : told.FirstOrDefault()?.Period?.Start.Year)).OfType<Period>().ToList();
        var toldPeriods = told.Select(fact => fact.Period).OfType<Period>().ToList();

        if (Shift(reading, last, toldPeriods) is { } shifted)
        {
            return shifted;
        }

        // "Who came before X? - And who after?": after X.
        if (last.Subjects.Count == 1 && named.Count == 0 && periods.Count == 0 && last.Ask is Ask.Before or Ask.After && !reading.Has("pronoun")
            && reading.Has("after") != reading.Has("before") && reading.Has("before") == (last.Ask == Ask.After) && !reading.Has("prev-one"))
        {
            return last with { Ask = last.Ask == Ask.Before ? Ask.After : Ask.Before };
        }

        // "From whom did X take over? - And from them?"
        if (last.Ask is Ask.Before or Ask.After && named.Count == 0 && periods.Count == 0 && toldPeriods.Count > 0 && reading.Has("pronoun") && reading.Has("and") && !reading.Has("when") && !reading.Has("before") && !reading.Has("after"))
        {
            return last with { Subjects = [], Periods = [last.Ask == Ask.Before ? toldPeriods[0] : toldPeriods[^1]], Role = PeriodRole.At };
        }

        if (((reading.Has("prev-one") && named.Count == 0) || (reading.Has("precede") && named.Count == 0) || (reading.Has("before") && named.Count == 0 && periods.Count == 0)) && toldPeriods.Count > 0)
        {
            return last with { Ask = Ask.Before, Subjects = [], Periods = [toldPeriods[0]], Role = PeriodRole.At };
        }

        if (((reading.Has("next-one") && named.Count == 0) || (reading.Has("succeed") && named.Count == 0) || (reading.Has("after") && named.Count == 0 && periods.Count == 0)) && toldPeriods.Count > 0)
        {
            return last with { Ask = Ask.After, Subjects = [], Periods = [toldPeriods[^1]], Role = PeriodRole.At };
        }

        if (named.Count > 0)
        {
            var ask = reading.Has("when") ? Ask.When
                : reading.Has("before") || reading.Has("prev-one") ? Ask.Before
                : reading.Has("after") || reading.Has("next-one") ? Ask.After
                : last.Relation.Names ? last.Ask
                : periods.Count > 0 || AskChooser.IsYesNo(reading) ? Ask.IsTrue
                : last.Ask is Ask.IsTrue or Ask.When or Ask.Before or Ask.After or Ask.Together or Ask.HowLong or Ask.About ? last.Ask
                : last.Ask == Ask.HowMany && last.Subjects.Count > 0 ? Ask.HowMany
                : last.Relation.Shape is RelationShape.Since ? Ask.IsTrue
                : Ask.When;
            // "No, it was UNFPA": of the time just told.
            var meant = (last.Periods.Count == 0 || last.Ask is Ask.Before or Ask.After) && last.Relation.Exclusive && reading.Has("pronoun") && toldPeriods.Count == 1 ? toldPeriods : last.Periods;
            return last with { Subjects = named, Ask = ask, Periods = periods.Count > 0 ? periods : ask == Ask.IsTrue ? meant : [] };
        }

        if (periods.Count > 0)
        {
            var ask = last.Ask is Ask.HowMany or Ask.IsTrue or Ask.Who ? last.Ask : last.Relation.SubjectType is null ? last.Ask : Ask.Who;
            return last with { Periods = periods, Ask = ask, Subjects = ask == Ask.IsTrue ? last.Subjects : [], Role = reading.Periods[0].Role };
        }

        return Bare(reading, last, told);
    }

    // "l'année suivante ?", "the half-year before?"
    private static Frame? Shift(Reading reading, Frame last, List<Period> told)
    {
        var basis = last.Periods.Count > 0 ? last.Periods[0] : told.Count > 0 ? told[0] : (Period?)null;
        if (basis is not { } from || reading.Periods.Count > 0)
        {
            return null;
        }

        Period? to = reading.Has("year-before") ? Period.Year(from.Start.Year - 1)
            : reading.Has("year-after") ? Period.Year(from.End.Year + 1)
            : reading.Has("half-after") ? HalfAfter(from)
            : reading.Has("half-before") ? HalfBefore(from)
            : null;
        return to is { } period ? last with { Periods = [period], Subjects = [], Ask = last.Ask == Ask.HowMany ? Ask.HowMany : Ask.Who } : null;
    }

    private static Period HalfAfter(Period from) => from.End.Month <= 6 ? Period.Months(from.End.Year, 7, 12) : Period.Months(from.End.Year + 1, 1, 6);

    private static Period HalfBefore(Period from) => from.Start.Month > 6 ? Period.Months(from.Start.Year, 1, 6) : Period.Months(from.Start.Year - 1, 7, 12);

    // Only a question word: "quand ?", "lesquels ?", "combien ?"
    private Frame? Bare(Reading reading, Frame last, List<Fact> told)
    {
        var subjects = last.Subjects.Count > 0 && last.Ask is not Ask.Before and not Ask.After ? last.Subjects : [.. told.Select(fact => fact.Subject).OfType<Entity>().Distinct()];
        // "What does X mean? - And in French?"
        if (last.Relation.Names && Language.All.Any(language => reading.Has("to-" + language.Name)))
        {
            return last;
        }

        // "Which agency joined first? - Was it alone?"
        if (reading.Has("alone") && subjects.Count == 1 && last.Relation.SubjectType is not null && !last.Relation.Names)
        {
            return last with { Ask = Ask.IsTrue, Subjects = subjects, Periods = [], Alone = true };
        }

        // "When did it join? - Who else did?"
        if (reading.Has("other") && reading.Has("who") && subjects.Count == 1 && !last.Relation.Exclusive && last.Ask is Ask.When or Ask.IsTrue)
        {
            return last with { Ask = Ask.Together, Subjects = subjects, Periods = [] };
        }

        if (reading.Has("which-ones") || (reading.Has("list") && !reading.Has("when")))
        {
            return last with { Ask = last.Ask == Ask.HowMany || last.Subjects.Count == 0 ? Ask.List : last.Ask, Subjects = last.Ask == Ask.HowMany && last.Relation.Shape == RelationShape.Since ? [] : last.Subjects };
        }

        // "And where?": no relation tells of places.
        return reading.Has("where") ? last with { Without = true, Also = null }
            : reading.Has("how-many") ? last with { Ask = Ask.HowMany, Subjects = last.Relation.Exclusive && !reading.Has("member") ? subjects : [] }
            : reading.Has("how-long") && last.Relation.LengthRelation is { } length && facts.Find(length) is { } lasting ? new Frame { Relation = lasting, Ask = Ask.What }
            : reading.Has("how-long") ? last with { Ask = Ask.HowLong, Subjects = subjects, Periods = [] }
            : reading.Has("when") ? last with { Without = last.Relation is { Shape: RelationShape.Timeless, Complete: true }, Ask = Ask.When, Subjects = last.Relation.SubjectType is null ? [] : subjects, Periods = [] }
            : reading.Has("first") ? last with { Ask = Ask.First, Subjects = [], Periods = [] }
            : reading.Has("last") ? last with { Ask = Ask.Last, Subjects = [], Periods = [] }
            : reading.Has("current") ? last with { Ask = Ask.Current, Subjects = [], Periods = [], Now = true }
            : reading.Has("why") ? last with { Supposed = true, Ask = last.Relation.SubjectType is null ? Ask.What : Ask.IsTrue, Subjects = subjects }
            : reading.Has("together") && subjects.Count > 0 ? last with { Ask = Ask.Together, Subjects = subjects, Periods = [] }
            : reading.Has("who") && last is { Now: true, Relation.Exclusive: true } ? last with { Ask = Ask.Current, Subjects = [], Periods = [] }
            : reading.Has("who") && last.Relation.SubjectType is not null ? last with { Ask = last.Ask == Ask.HowMany ? Ask.List : Ask.Who, Subjects = [] }
            : null;
    }
}
