using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message that only names what is put in the place of what was asked of last: another body, another time, a step in time, or a bare question word.</summary>
internal sealed class FragmentFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that only puts a body before or after the one spoken of.</summary>
    private const int LongestOrder = 4;

    /// <summary>The longest message, in words, that only doubts a date.</summary>
    private const int LongestDoubt = 6;

    private readonly BareFollowUp _bare = new(facts);

    /// <summary>The body that the talk is of: the one asked about, or the only one told; null where there is none.</summary>
    public static Entity? SpokenOf(Frame last, List<Fact> told) => last is { Subjects: [var asked], Ask: not (Ask.Before or Ask.After) } ? asked : told.Only(fact => fact.Subject);

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    public Frame? Complete(Reading reading, Frame last, List<Fact> told)
    {
        var type = last.Relation.SubjectType;
        var named = reading.AllEntities.Where(entity => last.Relation.Names || entity.Type == type || entity.Type == EntityType.Outsider).ToList();
        var toldPeriods = told.Select(fact => fact.Period).OfType<Period>().ToList();
        var basis = last.Periods.Count > 0 ? last.Periods[0] : toldPeriods.FirstOrDefault();
        var periods = reading.Periods.Select(mention => TimeSteps.Dated(reading, mention, basis)).OfType<Period>().ToList();

        var slip = Correction.OfSlip(reading, last);
        // "Who chaired in the first half of 2010? - And 2011, same half?", "sorry, I meant 2011"; "I meant all of 2010" means the year.
        if (reading.Periods is [{ Span: null, Through: null, Year: { } year }] && ((slip && basis.Start.Year != year) || reading.Has("same-part")) && last.Periods is [var part] && part != Period.Year(part.Start.Year))
        {
            periods = [Turning.Moved(part, TimeStep.MonthsInYear * (year - part.Start.Year))];
        }

        var own = told.Where(last.IsAbout).Select(fact => fact.Period).OfType<Period>().ToList();
        if (TimeSteps.Shift(reading, last, own.Count > 0 ? own : toldPeriods) is { } shifted)
        {
            return shifted;
        }

        // "Who came before X? - And who after?": after X.
        if (named.Count == 0 && periods.Count == 0 && last.Subjects.Count == 1 && last.Ask is Ask.Before or Ask.After && TimeSteps.Step(reading, dated: false) is { } way && way != last.Ask)
        {
            return last with { Ask = way };
        }

        // "When did X chair? - Who had passed it on to it? - And to whom did it pass it on?": X again, on its other side.
        if (last is { Ask: Ask.Before or Ask.After, Subjects.Count: 0, Periods: [_], Relation.Exclusive: true } && named.Count == 0 && periods.Count == 0 && reading.Has("hand-over") && reading.HasAny("to-whom", "from-whom") && TimeSteps.Step(reading, dated: false) is { } side && side != last.Ask)
        {
            return last with { Ask = side };
        }

        // "From whom did X take over? - And from them?"
        if (last.Ask is Ask.Before or Ask.After && named.Count == 0 && periods.Count == 0 && toldPeriods.Count > 0 && reading.Has("pronoun") && reading.Has("and") && !reading.Has("when") && !reading.Has("before") && !reading.Has("after"))
        {
            return last with { Subjects = [], Periods = [last.Ask == Ask.Before ? toldPeriods[0] : toldPeriods[^1]], Role = PeriodRole.At };
        }

        // "Who chaired in late 2010? - And before? - And after?": after that, for who came after the one before was told.
        // "Which four joined in 2007? - And the four before them? - Any after?": after those of 2007, for the later ones of the others were told.
        if (last is { Ask: Ask.Before or Ask.After, Subjects.Count: 0, Periods: [_] } && named.Count == 0 && periods.Count == 0 && (reading.HasAny("any", "other") || (last.Relation.Exclusive && TimeSteps.AreAll(reading))) && !reading.HasAny("pronoun", "that-time", "hand-over", "succeed", "precede") && TimeSteps.Step(reading, dated: false) is { } back && back != last.Ask)
        {
            return last with { Ask = back };
        }

        if (named.Count == 0 && toldPeriods.Count > 0 && !(reading.Has("in-all") && reading.Has("headcount") && !reading.Has("before")) && !IsStepOfDate(reading, periods) && TimeSteps.Step(reading, dated: periods.Count > 0) is { } step)
        {
            var anchor = Anchor(last, toldPeriods, step);
            // "How many founded it? - And how many came later?"
            if (reading.Has("how-many") && !last.Relation.Exclusive)
            {
                return last with { Relation = Kin(last.Relation, told, own => step == Ask.Before ? own.End < anchor.Start : own.Start > anchor.End), Ask = Ask.HowMany, Subjects = [], Object = null, Periods = [anchor], Role = step == Ask.Before ? PeriodRole.Before : PeriodRole.After };
            }

            var several = last.Relation.Exclusive && reading.Numbers is [> 1 and var number] ? number : 1;
            return last with { Relation = Kin(last.Relation, told, own => step == Ask.Before ? own.End < anchor.Start : own.Start > anchor.End), Ask = step, Subjects = [], Periods = [anchor], Role = PeriodRole.At, InARow = several, OverGaps = reading.Has("known-one") };
        }

        // "Who joined in 2010? - Anyone since?"
        if (named.Count == 0 && periods.Count == 0 && toldPeriods.Count > 0 && reading.Has("since") && reading.HasAny("any", "other", "new") && last.Relation is { SubjectType: not null, Shape: not RelationShape.Timeless })
        {
            return last with { Ask = Ask.After, Subjects = [], Periods = [toldPeriods[^1]], Role = PeriodRole.At };
        }

        // "Did X join before Y? - Same for Z?"
        if (last is { Ask: Ask.WhichFirst, Subjects: [_, var second] } && named is [var third] && !last.Subjects.Contains(third) && !reading.Has("when"))
        {
            return last with { Subjects = last.Compares is null ? [.. last.Subjects, third] : [third, second] };
        }

        // "Did X chair? - And Y, was that before or after?"
        if (named is [var beside] && reading.Has("or") && (reading.Has("before") || reading.Has("prev-one")) && (reading.Has("after") || reading.Has("next-one"))
            && SpokenOf(last, told) is { } spoken && !spoken.Equals(beside))
        {
            return last with { Ask = Ask.WhichFirst, Subjects = [beside, spoken], Periods = [], Compares = null };
        }

        // "Did X chair? - When? - Before Y?"
        if (named is [var other] && last is { Subjects: [var one], Ask: Ask.When or Ask.IsTrue, Relation.Shape: not RelationShape.Timeless } && !other.Equals(one) && reading.Has("before") != reading.Has("after") && reading.Tokens.Count <= LongestOrder && reading.Text.EndsWith('?') && !reading.HasAny("and", "when", "who"))
        {
            return last with { Ask = Ask.WhichFirst, Subjects = [one, other], Periods = [], Compares = reading.Has("before") ? TimeOrder.Earlier : TimeOrder.Later };
        }

        // "Who chaired in March? - X had it all year?"
        if (named is [var throughout] && periods.Count == 0 && last.Relation.Exclusive && reading.Has("whole") && basis is { } within && !reading.HasAny("who", "when", "how-long"))
        {
            return last with { Subjects = [throughout], Ask = Ask.IsTrue, Whole = true, Periods = [BareTimes.WholeYear(within)], Role = PeriodRole.At };
        }

        // "Has X chaired? - And Y, has it ever done so?"
        if (named is [_] && periods.Count == 0 && reading.Has("done-so") && last.Relation is { SubjectType: not null, Names: false, Shape: not RelationShape.Timeless })
        {
            return last with { Subjects = named, Ask = Ask.IsTrue, Periods = [], Now = false, Today = false, Asserted = true };
        }

        // "Who chairs? - Still X?", "encore ? je croyais que c'était X"
        if (named is [_] && periods.Count == 0 && last.Relation.Exclusive && (last.Now || last.Ask == Ask.Current) && reading.HasAny("current", "nowadays") && !reading.HasAny("when", "who", "before", "after", "prev-one", "next-one", "how-many"))
        {
            return last with { Subjects = named, Ask = Ask.IsTrue, Periods = [], Now = true, Asserted = true };
        }

        // "Has X chaired? - Are you sure? I had Y for that year": whoever it was, where X was told for it.
        if (named is [var noted] && last is { Relation.Exclusive: true, Ask: Ask.IsTrue or Ask.When } && reading.HasAny("reports", "noted") && !reading.HasAny("who", "when") && SpokenOf(last, told) is { } held && !held.Equals(noted) && told.Select(fact => fact.Period).OfType<Period>().FirstOrDefault() is { Start.Year: > 1 } then
            && (periods.Count == 0 ? reading.Has("that-year") : periods is [var only] && only == Period.Year(then.Start.Year)))
        {
            return last with { Ask = Ask.Who, Subjects = [], Periods = [Period.Year(then.Start.Year)], Role = PeriodRole.At, Asserted = false };
        }

        if (NeighbourFollowUp.Complete(reading, last, told, named, periods) is { } neighbour)
        {
            return neighbour;
        }

        // "When did X and Y join? - And Z, earlier than those two?"
        if (named is [var earlier] && periods.Count == 0 && last is { Ask: Ask.When or Ask.IsTrue or Ask.Together or Ask.WhichFirst, Relation: { SubjectType: not null, Names: false, Shape: not RelationShape.Timeless } } && reading.HasAny("before", "prev-one") != reading.HasAny("after", "next-one") && (reading.HasAny("pronoun", "the-two", "among-them") || reading.Marks.Any(beside => beside is { Id: "prev-one" or "next-one", Length: > 1 })) && !reading.HasAny("who", "when") && toldPeriods.Count > 0 && !told.Exists(fact => earlier.Equals(fact.Subject)))
        {
            return last with { Subjects = [earlier], Ask = Ask.IsTrue, Periods = [reading.HasAny("before", "prev-one") ? toldPeriods[0] : toldPeriods[^1]], Role = reading.HasAny("before", "prev-one") ? PeriodRole.Before : PeriodRole.After, Compares = null, Asserted = true };
        }

        if (named.Count > 0)
        {
            var ask = reading.Has("when") ? Ask.When
                : reading.Has("before") || reading.Has("prev-one") ? Ask.Before
                : reading.Has("after") || reading.Has("next-one") ? Ask.After
                : last.Relation.Names || (slip && periods.Count == 0 && last is { Subjects.Count: > 0, Ask: Ask.IsTrue or Ask.When or Ask.Before or Ask.After or Ask.Together or Ask.HowLong or Ask.HowMany or Ask.About }) ? last.Ask
                // "Since when is X a member? - And Y?": of a body outside, whether.
                : named.All(body => body.Type == EntityType.Outsider) && last.Ask == Ask.When ? Ask.IsTrue
                : last.Relation.Exclusive && (reading.Has("how-many") || reading.Has("times")) ? Ask.HowMany
                : periods.Count > 0 || AskChooser.IsYesNo(reading) || (last.Relation.Exclusive && last.Ask is Ask.Who or Ask.Before or Ask.After or Ask.Current && reading.HasAny("reports", "claims")) || (reading.Has("not") && !last.Relation.Names) ? Ask.IsTrue
                // "And the one after? - And that of X?"
                : last is { Ask: Ask.Before or Ask.After, Subjects.Count: 0 } ? Ask.When
                : last.Ask is Ask.IsTrue or Ask.When or Ask.Before or Ask.After or Ask.Together or Ask.HowLong or Ask.About ? last.Ask
                : last.Ask == Ask.HowMany && last.Subjects.Count > 0 ? Ask.HowMany
                : last.Relation.Shape is RelationShape.Since ? Ask.IsTrue
                : Ask.When;
            // "No, it was UNFPA": of the time just told.
            var meant = (last.Periods.Count == 0 || last.Ask is Ask.Before or Ask.After) && last.Relation.Exclusive && reading.HasAny("pronoun", "not", "reports", "claims") && toldPeriods.Count == 1 ? toldPeriods : last.Periods;
            return last with { Subjects = named, Ask = ask, Now = last.Now && ask == Ask.IsTrue, Periods = periods.Count > 0 ? periods : ask == Ask.IsTrue ? meant : [], Role = periods.Count > 0 ? reading.Periods[0].Role : meant == last.Periods ? last.Role : PeriodRole.At, Whole = periods.Count > 0 && FrameBuilder.IsWhole(reading) };
        }

        // "Who chaired in May? - Did they also have it that December?"
        if (periods.Count > 0 && last.Relation.Exclusive && reading.Has("pronoun") && AskChooser.IsYesNo(reading) && SpokenOf(last, told) is { } holder)
        {
            return last with { Subjects = [holder], Ask = Ask.IsTrue, Periods = periods, Role = reading.Periods[0].Role };
        }

        // "When did X join? - Really 2007?", "not in 2006?", "2007 or 2008?": of X.
        if (periods.Count > 0 && (last is { Ask: Ask.When, Subjects.Count: 1, Relation.SubjectType: not null } || (last is { Subjects.Count: 0, Relation: { Shape: RelationShape.Event, SubjectType: null } or { IsFounding: true } } && last.Ask is Ask.When or Ask.What && reading.Tokens.Count == 1)) && reading.Tokens.Count <= LongestDoubt && (reading.HasAny("doubt", "not", "or", "yes-no", "whole") || (reading.Tokens.Count == 1 && !last.Relation.Exclusive && reading.Text.EndsWith('?'))) && !reading.HasAny("who", "which", "how-many", "and", "pronoun"))
        {
            return reading.Has("or") ? last : last with { Ask = Ask.IsTrue, Periods = periods, Role = reading.Periods[0].Role, Whole = FrameBuilder.IsWhole(reading) };
        }

        // "Then who was it in 2009? - All of 2009?"
        if (periods.Count > 0 && last is { Ask: Ask.Who, Relation.Exclusive: true, Periods: [var asked] } && periods[0].Overlaps(asked) && FrameBuilder.IsWhole(reading) && !slip && told.Subjects() is [var holding] && !reading.HasAny("who", "which", "when"))
        {
            return last with { Subjects = [holding], Ask = Ask.IsTrue, Whole = true, Periods = [periods[0]], Role = PeriodRole.At };
        }

        if (periods.Count > 0)
        {
            var kin = Kin(last.Relation, told, periods[0].Overlaps);
            var narrowed = last.Ask == Ask.HowMany && (reading.Has("only") || reading.Has("who") || reading.Has("list"));
            var ask = kin.SubjectType is null ? kin.Shape == RelationShape.Event && reading.Has("yes-no") && !reading.HasAny("who", "which", "what", "how", "why") ? Ask.IsTrue : last.Ask : narrowed || (last.Ask == Ask.IsTrue && reading.Has("who") && !last.Relation.Exclusive) ? Ask.Who : reading.Has("how-many") ? Ask.HowMany : last.Ask is Ask.HowMany or Ask.IsTrue ? last.Ask : Ask.Who;
            // "Did it exist in 2002? - And in 2004?": it did from its foundation on.
            var role = last is { Ask: Ask.IsTrue, Role: PeriodRole.Until, Relation.Shape: RelationShape.Event } && ask == Ask.IsTrue && reading.Periods[0].Role == PeriodRole.At ? last.Role : reading.Periods[0].Role;
            return last with { Relation = kin, Periods = periods, Ask = ask, Subjects = ask == Ask.IsTrue ? last.Subjects : [], Role = role, Whole = FrameBuilder.IsWhole(reading) };
        }

        return _bare.Complete(reading, last, told);
    }

    // "Who chaired in August 2010? - And the August after that?": that month, a year on.
    private static bool IsStepOfDate(Reading reading, List<Period> periods) => periods.Count > 0 && reading.Periods is [{ Year: null, Span: not null } date, ..] && reading.Marks.Any(step => step is { Kind: MarkKind.Concept, Id: "next-one" or "prev-one" } && step.Start == date.End);

    // Where a step begins: from what was told; from the time asked of, where nothing was told of that; back from the one in office, where all were listed.
    private static Period Anchor(Frame last, List<Period> told, Ask step) =>
        last is { Periods: [var asked, ..], Ask: not (Ask.Before or Ask.After) } && last.Relation.Exclusive && !told.Exists(asked.Overlaps) && !IsBeyond(last, told, step) ? asked
        : step == Ask.Before && !(last is { Relation.Exclusive: true, Periods.Count: 0, Subjects.Count: 0 } && last.Ask is Ask.List or Ask.Who or Ask.Current) ? told[0]
        : told[^1];

    // "Who were the chairs before X? - And before?": before all those told.
    private static bool IsBeyond(Frame last, List<Period> told, Ask step) => told.Count > 0 && last.Role == (step == Ask.Before ? PeriodRole.Before : PeriodRole.After);

    // "Who founded it? - And those of 2007? - And after them?": they joined; so too behind what is silent of the group: "why was it enlarged? - And in 2007?"
    private Relation Kin(Relation relation, List<Fact> told, Func<Period, bool> isMeant)
    {
        // "Give me a timeline. - And 2007?": what happened then.
        if (relation is { SubjectType: null, Shape: RelationShape.Timeless, Topic: null } && relation.IsAskedBy("milestone") && facts.Relations.FirstOrDefault(happened => happened.Everything) is { } everything)
        {
            return everything;
        }

        bool Tells(Relation about) => facts.Of(about).Any(fact => fact.Period is { } own && isMeant(own));
        return relation.Shape != RelationShape.Event || relation.Topic is not null || (relation.SubjectType is null && told.Count > 0) || Tells(relation)
            ? relation
            : facts.Relations.FirstOrDefault(kin => kin.Shape == RelationShape.Event && kin.SubjectType is { } type && type == (relation.SubjectType ?? type) && Tells(kin)) ?? relation;
    }
}
