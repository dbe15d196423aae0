using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what a message leaves out by what was asked before: "et en 2011 ?", "and the one before?".</summary>
internal sealed class FollowUp
{
    /// <summary>Contexts older than this many messages are no longer meant.</summary>
    public const int OldestAge = 4;

    /// <summary>From this score on a message names its relation itself.</summary>
    public const int Meant = 7;

    /// <summary>From this score on a message names it beyond doubt.</summary>
    internal const int ByItself = 10;

    /// <summary>What asks, whatever it is about.</summary>
    internal static readonly string[] Asking = [.. QuestionWords.Open, "list", "yes-no", "first", "last", "current", "and"];

    // What leads away from the present.
    private static readonly string[] PastNow = ["past", "why", "before", "after", "prev-one", "next-one", "precede", "succeed", "other"];

    private readonly FactBase _facts;
    private readonly FrameBuilder _builder;
    private readonly IReadOnlyDictionary<string, Entity> _entities;
    private readonly ReturnFollowUp _return;
    private readonly NounPronoun _nouns;
    private readonly EarlierBody _earlier;
    private readonly FragmentFollowUp _fragments;

    // The kinds of follow-ups in their order: the first one that a message is completes it.
    private readonly Func<Continuation, Frame?>[] _kinds;

    public FollowUp(FactBase facts, FrameBuilder builder, FieldWords fields, IReadOnlyDictionary<string, Entity> entities, Func<string, Language, Reading> read)
    {
        (_facts, _builder, _entities) = (facts, builder, entities);
        _return = new ReturnFollowUp(facts, builder, read);
        _nouns = new NounPronoun(entities);
        _earlier = new EarlierBody(facts);
        _fragments = new FragmentFollowUp(facts);
        var silent = new SilentFollowUp(facts, builder);
        var names = new NameFollowUp(facts, entities);
        var office = new OfficeFollowUp(facts);
        var earlierTopic = new EarlierTopicFollowUp(facts, builder);
        var table = new TableFollowUp(office, entities);
        var runners = new RunnersFollowUp(facts);
        var wave = new NextWaveFollowUp(facts);
        var group = new GroupFollowUp(facts, read);
        var decided = new DecidedFollowUp(facts);
        var rate = new RateFollowUp(facts, builder);
        var other = new OtherFollowUp(entities);
        var things = new ThingFollowUp(facts, fields);
        var runner = new RunnerOfThing(facts, entities);
        var founders = new FounderFollowUp(facts);
        var became = new BecameFollowUp(facts);
        var pointed = new PointedFollowUp(facts, builder, entities);
        var topic = new TopicFollowUp(facts, builder);
        var counts = new CountFollowUp(facts);
        var totals = new TotalFollowUp(facts);
        var headcount = new HeadcountFollowUp(facts);
        var turns = new TurnFollowUp(facts);
        var pair = new PairFollowUp(facts);
        var since = new SinceFollowUp(facts);
        var intake = new IntakeFollowUp(facts);
        var made = new MadeFollowUp(builder);
        var further = new FurtherFollowUp(facts);
        var underName = new UnderNameFollowUp(facts);
        var said = new SaidFollowUp(facts, read);
        var listed = new ListedFollowUp(facts);
        var grown = new GrownFollowUp(facts, read);
        var extra = new ExtraOnes(facts, read);
        var pairs = new PronounPair(builder);
        var oldName = new OldNameFollowUp(facts);
        var then = new ThenFollowUp(facts);
        var pronouns = new Pronouns(builder);
        var bare = new BareFollowUp(facts);
        var echo = new EchoFollowUp(facts);
        _kinds =
        [
            // "Who founded it? - And apart from X?"
            m => !m.NamesRelation && m.IsFragment ? Excepted.Of(m.Reading)?.Of(m.Last) : null,
            // "When did the member for health join? - And refugees?"
            m => m.Alone is null && FieldFollowUp.Read(m.Reading, m.Last, fields) is { } body ? _fragments.Complete(body, m.Last, m.Told) : null,
            pairs.Complete,
            new BetweenFollowUp(builder, pairs).Complete,
            PlaceInOrder.Complete,
            oldName.Complete,
            oldName.Kept,
            TookOverFollowUp.Complete,
            OfficeFollowUp.HadIt,
            runner.Complete,
            things.RunsOne,
            things.WhichOf,
            things.RunsAlone,
            CompanyFollowUp.Both,
            CompanyFollowUp.AllAtOnce,
            CompanyFollowUp.Earlier,
            m => SharedFollowUp.Complete(m.Reading, m.Alone, m.Last),
            NextThing.Complete,
            StillFollowUp.Complete,
            StillFollowUp.OfCount,
            TermFollowUp.Complete,
            DeniedHolder.Complete,
            SameTimeFollowUp.Complete,
            said.Complete,
            further.Complete,
            listed.Complete,
            grown.Complete,
            extra.Complete,
            since.Complete,
            since.OfOther,
            intake.Complete,
            earlierTopic.Complete,
            m => silent.Complete(m.Reading, m.Alone, m.Last),
            silent.OfBody,
            m => names.Complete(m.Reading, m.Alone, m.Last, m.Context),
            m => office.OfTwo(m.Reading, m.Last),
            table.Complete,
            m => office.BesideTwo(m.Reading, m.Last),
            m => group.Complete(m.Reading, m.Last, m.Context),
            m => decided.Complete(m.Reading, m.Last),
            m => rate.Complete(m.Reading, m.Alone, m.Last),
            m => BareFollowUp.Alone(m.Reading, m.Alone, m.Last, m.Told),
            m => ItemFollowUp.Complete(m.Reading, m.Alone, m.Last, m.Told),
            ThereFollowUp.Own,
            m => Instead.Complete(m.Reading, m.Alone, m.Last, m.Told),
            m => other.Complete(m.Reading, m.Alone, m.Last, m.Told),
            runners.Complete,
            wave.Complete,
            things.ByField,
            CompanyFollowUp.Whom,
            ThereFollowUp.Complete,
            OfItsOffice,
            m => things.Complete(m.Reading, m.Last),
            m => founders.Complete(m.Reading, m.Last),
            m => became.Complete(m.Reading, m.Alone, m.Last),
            m => ClaimFollowUp.Complete(m.Reading, m.Alone, m.Last),
            m => office.Under(m.Reading, m.Told),
            m => OfficeFollowUp.Place(m.Reading, m.Last, m.SpokenOf),
            m => TimeSteps.OtherPart(m.Reading, m.Last),
            m => TimeSteps.Stepped(m.Reading, m.Alone, m.Last, m.Told),
            pointed.Complete,
            names.OfAcronym,
            topic.Complete,
            made.Complete,
            underName.Complete,
            headcount.Complete,
            totals.Complete,
            m => counts.Complete(m.Reading, m.Alone, m.Last, m.Told, m.Context.Furthest is { } furthest ? PeriodNotation.Parse(furthest) : null),
            m => turns.Complete(m.Reading, m.Alone, m.Last, m.Told),
            m => Pronouns.OneOfThem(m.Reading, m.Alone, m.Last, m.Told),
            m => pair.Complete(m.Reading, m.Alone, m.Last, [.. m.Context.Among.Where(entities.ContainsKey).Select(id => entities[id])]),
            ThingFollowUp.RunBy,
            things.RunAll,
            CompanyFollowUp.Others,
            names.OfThem,
            ThenFollowUp.AfterGap,
            ThenFollowUp.InThatYear,
            ThenFollowUp.AtThatTime,
            then.NewOnes,
            ThenFollowUp.NextOnes,
            m => m.NamesRelation ? null : pronouns.Replace(m.Reading, m.Last, m.Told),
            OfficeFollowUp.NextTo,
            m => m.Alone is null ? null : office.Length(m.Reading, m.Alone.Frame, m.Last, m.SpokenOf),
            bare.FromFoundation,
            m => m is { NamesRelation: true, Alone: { } alone } ? Pronouns.All(m.Reading, alone.Frame, m.Last, m.Told) : null,
            m => m is { NamesRelation: true, Alone: { } alone } && m.Reading.Has("among-them") ? Pronouns.Among(m.Reading, alone.Frame, m.Last, m.Told) : null,
            m => m.Alone is null ? null : office.Complete(m.Reading, m.Alone.Frame, m.Last, m.Told, m.SpokenOf),
            m => m.Alone is null ? null : echo.Complete(m.Reading, m.Alone, m.Last, m.Told),
            InLine,
            Filled,
        ];
    }

    /// <summary>What was asked last, or null where nothing was, or too long ago.</summary>
    public Frame? Last(ConversationContext context) =>
        context.Age >= OldestAge || _facts.Find(context.Relation) is not { } relation || !Enum.TryParse<Ask>(context.Ask, out var ask) ? null : new Frame
        {
            Relation = relation,
            Ask = ask,
            Subjects = [.. context.Subjects.Where(_entities.ContainsKey).Select(id => _entities[id])],
            Object = relation.ObjectType is { } type && context.Object is { } id && _entities.TryGetValue(id, out var thing) && thing.Type == type ? thing : null,
            Role = Enum.TryParse<PeriodRole>(context.Role, out var role) ? role : PeriodRole.At,
            Compares = Enum.TryParse<TimeOrder>(context.Compares, out var compares) ? compares : null,
            // "Is X still the chair? - And Y?" asks of the present too.
            Now = context.Now && relation.Exclusive && ask == Ask.IsTrue,
            Periods = context.Period is { } text ? [.. text.Split('+').Select(PeriodNotation.Parse).OfType<Period>()] : [],
        };

    /// <summary>Completes a question from its context.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="context">What was asked and answered before.</param>
    /// <returns>The completed question, or null where the message stands by itself.</returns>
    public Frame? Complete(Reading reading, Understanding? alone, ConversationContext context)
    {
        context = KeptInSilence.Of(reading, alone, context) ?? context;
        if (Last(context) is not { } last || GroupItself.IsMeant(reading, alone, last))
        {
            return null;
        }

        // "Does X chair now? - Did it chair?", "- And before?" and "- Why?" ask of the present no more.
        last = last.Now && (reading.HasAny(PastNow) || (alone is { Score: >= Meant, Frame.Now: false } && reading.Has("yes-no"))) ? last with { Now = false } : last;
        if (_return.Read(reading, context) is var (formerly, returned))
        {
            var back = returned is null ? null : _builder.Build(returned);
            return returned is null ? Last(formerly) : Complete(returned, back, formerly) ?? back?.Frame;
        }

        List<Fact> told = [.. context.Facts.Select(_facts.FindFact).OfType<Fact>()];
        // "Was it founded in 2001? - No, in 2003. - Was X in from the start?": a date that was denied is meant no more.
        last = last is { Ask: Ask.IsTrue, Relation.IsFounding: true, Periods: [var denied] } && reading.AllEntities.Any(entity => entity.Type == last.Relation.SubjectType) && told.Count > 0 && !told.Exists(fact => fact.Period is { } own && own.Overlaps(denied)) ? last with { Periods = [] } : last;
        if (_nouns.Read(reading, last, told, context.Among) is { } named)
        {
            var asked = _builder.Build(named);
            return Complete(named, asked, context) ?? asked?.Frame;
        }

        if (_earlier.Of(reading, alone, last, told, context) is { } spoken && Complete(reading, alone, spoken) is { } ofThat)
        {
            return ofThat;
        }

        if (NameAside.Behind(reading, alone, last, context, _facts) is { } before)
        {
            return Complete(reading, alone, before);
        }

        alone = SaysNothingOfOffice(reading, alone, last) || IsOnlySaidToBe(alone, last) || Correction.IsAll(reading, alone, last) || Correction.IsSameOf(reading, alone, last) || OnlyDates(reading, alone, last) || TimeClause.IsAll(reading, alone, last) ? null : alone;
        return First(new Continuation(reading, alone, last, told, context)) is not { } completed ? null
            // "Who are the two latest members? - Both the same year?": a yes or no.
            : completed is { Ask: Ask.WhichFirst, Compares: null } && reading.HasAny("together", "same-year") && AskChooser.PutsForward(reading) && SaidOrder.Read(completed, reading) is { } ordered ? ordered
            // "Is X the chair? - And in 2010?" asks of the present no more.
            : last.Now && completed is { Now: true } and ({ Periods.Count: > 0 } or { Ask: not (Ask.IsTrue or Ask.Current or Ask.When) }) ? completed with { Now = false, Today = false }
            : completed;
    }

    private Frame? First(Continuation message)
    {
        foreach (var complete in _kinds)
        {
            if (complete(message) is { } completed)
            {
                return completed;
            }
        }

        return null;
    }

    // "Did X join in 2006? - What about Y, was it 2006 for them?", "who joined in 2010? - And those of 2007, who was it?": "it was" alone speaks of an office, but not behind what else a body did.
    private static bool IsOnlySaidToBe(Understanding? alone, Frame last) =>
        alone is { Frame: { Ask: Ask.IsTrue or Ask.Who, Relation.Exclusive: true }, Matches: [var best, ..] } && best.Cue.All.All(any => any.All(concept => concept is "it-was" or "who" || concept.StartsWith('@')))
        && (alone.Frame.Ask == Ask.Who ? last.Ask is Ask.Who or Ask.List : last is { Ask: Ask.IsTrue or Ask.When, Subjects.Count: > 0 }) && last is { Relation: { Exclusive: false, SubjectType: not null, Shape: RelationShape.Event or RelationShape.Since } };

    // "Is X a member? - And who was there in 2003?": "who" and a date say nothing of an office.
    private static bool SaysNothingOfOffice(Reading reading, Understanding? alone, Frame last) =>
        alone is { Score: < ByItself, Frame.Relation.Exclusive: true } && last.Relation is { Exclusive: false, SubjectType: not null, Shape: not RelationShape.Timeless } && !(reading.Has("pronoun") && AskChooser.PutsForward(reading));

    // "Who chaired in May? - And for a meeting of June?": what the date is for is not asked.
    private static bool OnlyDates(Reading reading, Understanding? alone, Frame last) =>
        alone is { Frame: { Periods.Count: > 0, Relation: { SubjectType: null, Shape: RelationShape.Timeless, Topic: null } } } && last is { Relation.Exclusive: true, Periods.Count: > 0 } && reading.HasAt(0, "and") && !QuestionWords.Open.Any(reading.Has) && !reading.HasAny("yes-no", "list");

    // "How long is a turn? - And who has it now?": it goes on about the office whose length was told.
    private Frame? OfItsOffice(Continuation message) =>
        message is { Last: { Relation: { SubjectType: null } length } last, Reading: var reading } && _facts.OfficeOf(length) is { } held && (!message.NamesRelation || (message.Alone?.Frame.Relation == held && message.Alone.Score < QuestionAnswerer.Certain))
        && (message.Alone is null || reading.Periods.Count > 0) && (reading.HasAny("who", "current", "nobody", "nowadays", "year-after", "year-before") || reading.Periods.Count > 0 || reading.AllEntities.Any(entity => entity.Type == held.SubjectType))
            ? First(message with { Alone = null, Last = last with { Relation = held, Ask = Ask.List } })
            : null;

    // "Who chairs now? - And who chaired before?"
    private Frame? InLine(Continuation message) =>
        message is { IsFragment: true, Alone.Frame: { Subjects.Count: 0, Periods.Count: 0, Ask: Ask.Who or Ask.List, Relation.Exclusive: true } line, Told.Count: > 0, Reading.NamesNothing: true }
        && line.Relation == message.Last.Relation && TimeSteps.Step(message.Reading, dated: false) is not null
            ? _fragments.Complete(message.Reading, message.Last, message.Told)
            : null;

    // What names its own relation has only its bodies to be filled in; all else is put in the place of what was asked.
    private Frame? Filled(Continuation message) =>
        message is { NamesRelation: true, Alone.Frame: not { Ask: Ask.Before or Ask.After, Subjects.Count: 0, Periods.Count: 0 } and { } alone } ? Pronouns.Fill(message.Reading, alone, message.Last, message.Told)
        : message.IsFragment || TimeSteps.GoesOn(message.Reading) ? _fragments.Complete(message.Reading, message.Last, message.Told)
        : null;
}
