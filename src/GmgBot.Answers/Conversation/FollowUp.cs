using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what a message leaves out by what was asked before: "et en 2011 ?", "and the one before?".</summary>
internal sealed class FollowUp(FactBase facts, FrameBuilder builder, FieldWords fields, IReadOnlyDictionary<string, Entity> entities, Func<string, Language, Reading> read)
{
    /// <summary>Contexts older than this many messages are no longer meant.</summary>
    public const int OldestAge = 4;

    /// <summary>The longest message, in words, that is taken for a fragment.</summary>
    private const int LongestFragment = 12;

    /// <summary>The longest message, in words, whose pronoun stands for all that it is about: "qui les préside ?"</summary>
    private const int LongestWithPronoun = 5;

    /// <summary>From this score on a message names its relation itself.</summary>
    public const int Meant = 7;

    /// <summary>From this score on a message names it beyond doubt.</summary>
    internal const int ByItself = 10;

    /// <summary>What asks, whatever it is about.</summary>
    private static readonly string[] Asking = [.. QuestionWords.Open, "list", "yes-no", "first", "last", "current", "and"];

    private readonly CountFollowUp _counts = new(facts);
    private readonly TurnFollowUp _turns = new(facts);
    private readonly FounderFollowUp _founders = new(facts);
    private readonly BecameFollowUp _became = new(facts);
    private readonly ThingFollowUp _things = new(facts);
    private readonly OtherFollowUp _other = new(entities);
    private readonly SilentFollowUp _silent = new(facts, builder);
    private readonly Pronouns _pronouns = new(builder);
    private readonly BareFollowUp _bare = new(facts);
    private readonly FragmentFollowUp _fragments = new(facts);
    private readonly PairFollowUp _pair = new(facts);
    private readonly NameFollowUp _names = new(facts, entities);
    private readonly GroupFollowUp _group = new(facts, read);
    private readonly DecidedFollowUp _decided = new(facts);
    private readonly EchoFollowUp _echo = new(facts);
    private readonly ReturnFollowUp _return = new(facts, builder, read);
    private readonly RateFollowUp _rate = new(facts);
    private readonly OfficeFollowUp _office = new(facts);
    private readonly Pointing _pointing = new(entities);

    /// <summary>What was asked last, or null where nothing was, or too long ago.</summary>
    public Frame? Last(ConversationContext context) =>
        context.Age >= OldestAge || facts.Find(context.Relation) is not { } relation || !Enum.TryParse<Ask>(context.Ask, out var ask) ? null : new Frame
        {
            Relation = relation,
            Ask = ask,
            Subjects = [.. context.Subjects.Where(entities.ContainsKey).Select(id => entities[id])],
            Object = context.Object is { } id && entities.TryGetValue(id, out var thing) ? thing : null,
            Role = Enum.TryParse<PeriodRole>(context.Role, out var role) ? role : PeriodRole.At,
            Compares = Enum.TryParse<TimeOrder>(context.Compares, out var compares) ? compares : null,
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

        if (_return.Read(reading, context) is var (formerly, returned))
        {
            var asked = returned is null ? null : builder.Build(returned);
            return returned is null ? Last(formerly) : Complete(returned, asked, formerly) ?? asked?.Frame;
        }

        // "Is X a member? - And who was there in 2003?": "who" and a date say nothing of an office.
        alone = alone is { Score: < ByItself, Frame.Relation.Exclusive: true } && relation is { Exclusive: false, SubjectType: not null, Shape: not RelationShape.Timeless } && !(reading.Has("pronoun") && AskChooser.PutsForward(reading)) ? null : alone;

        alone = Correction.IsAll(reading, alone, last) ? null : alone;

        // "Who founded it? - And apart from X?"
        if ((alone is null || alone.Score < Meant) && reading.Tokens.Count <= LongestFragment && Excepted.Of(reading)?.Of(last) is { } but)
        {
            return but;
        }

        // "When did the member for health join? - And refugees?": of one body another, by its field.
        if (alone is null && FieldFollowUp.Read(reading, last, fields) is { } body)
        {
            return _fragments.Complete(body, last, [.. context.Facts.Select(facts.FindFact).OfType<Fact>()]);
        }

        // "When did X join? - Together with Y?": whether the two did.
        if (alone is { Frame: { Ask: Ask.Together, Subjects: [var with], Relation: { ObjectType: null, SubjectType: not null } union } } && last is { Ask: not Ask.Together, Subjects: [var first] } && !first.Equals(with) && union.SubjectType == relation.SubjectType && union.SharesFacts(relation)
            && !Asking.Any(concept => concept is not ("and" or "yes-no") && reading.Has(concept)))
        {
            return alone.Frame with { Ask = Ask.WhichFirst, Subjects = [first, with], Compares = TimeOrder.Same };
        }

        if ((_silent.Complete(reading, alone, last) ?? _names.Complete(reading, alone, last, context) ?? _office.OfTwo(reading, last) ?? _group.Complete(reading, last, context) ?? _decided.Complete(reading, last) ?? _rate.Complete(reading, alone, last)) is { } neighbours)
        {
            return neighbours;
        }

        var told = context.Facts.Select(facts.FindFact).OfType<Fact>().ToList();
        if ((BareFollowUp.Alone(reading, alone, last, told) ?? ItemFollowUp.Complete(reading, alone, last, told) ?? Instead.Complete(reading, alone, last, told)) is { } ofThose)
        {
            return ofThose;
        }

        if (_other.Complete(reading, alone, last, told) is { } rest)
        {
            return rest;
        }

        // "How many working groups? - Which one deals with data?"
        if (relation.Topic is { } kind && facts.Relations.FirstOrDefault(other => other.Topic == kind && other.ObjectType is { } objects && objects.Id == kind) is { } about
            && reading.Tokens.Count <= LongestFragment && (alone is null || reading.AllEntities.Count == 0)
            && fields.Complete(reading, about.ObjectType!.Value).Entities(about.ObjectType.Value) is [var meant] && reading.Entities(about.ObjectType.Value).Count == 0)
        {
            var named = reading.AllEntities.Where(entity => entity.Type == about.SubjectType).ToList();
            return new Frame { Relation = about, Ask = named.Count > 0 ? Ask.IsTrue : Ask.Who, Subjects = named, Object = meant };
        }

        // "Which group does X co-chair? - With whom?"
        if (alone is null && reading.Has("together") && reading.AllEntities.Count == 0 && last.Subjects.Count > 0 && relation is { Shape: RelationShape.Timeless, ObjectType: not null })
        {
            return last with { Ask = Ask.Together };
        }

        // "How long is a turn? - And who has it now?": of the office whose length was told.
        if (relation.SubjectType is null && alone is null && facts.Relations.FirstOrDefault(office => office.LengthRelation == relation.Id) is { } held && (reading.Has("who") || reading.Has("current") || reading.AllEntities.Any(entity => entity.Type == held.SubjectType)))
        {
            last = last with { Relation = held, Ask = Ask.List };
        }

        if ((_things.Complete(reading, last) ?? _founders.Complete(reading, last) ?? _became.Complete(reading, alone, last) ?? ClaimFollowUp.Complete(reading, alone, last) ?? _office.Under(reading, told) ?? OfficeFollowUp.Place(reading, last, FragmentFollowUp.SpokenOf(last, told))) is { } run)
        {
            return run;
        }

        if ((TimeSteps.OtherPart(reading, last) ?? TimeSteps.Stepped(reading, alone, last, told)) is { } part)
        {
            return part;
        }

        if (_pointing.Replace(reading, last, told, context.Among) is { } pointed)
        {
            return Pointed(pointed, alone, last, told);
        }

        if (relation.Topic is { } topic && reading.Tokens.Count <= LongestFragment && (alone is null || reading.Has("pronoun") || reading.Has("and") || reading.Has("which") || MeansThem(reading))
            && builder.Build(reading, topic) is { } nearer && nearer.Frame.Relation.Topic == topic && nearer.Score > (alone?.Score ?? 0)
            && (alone is null || IsOf(topic, alone, reading)))
        {
            // "When was it launched? - Where?": of places no relation tells.
            return nearer.Frame with { Without = BareFollowUp.AsksWhere(reading) && nearer.Matches[0].Cue.All.Count == 1 };
        }

        if ((_counts.Complete(reading, alone, last, told, context.Furthest is { } furthest ? PeriodNotation.Parse(furthest) : null) ?? _turns.Complete(reading, alone, last, told) ?? Pronouns.OneOfThem(reading, alone, last, told) ?? _pair.Complete(reading, alone, last, [.. context.Among.Where(entities.ContainsKey).Select(id => entities[id])])) is { } turned)
        {
            return turned;
        }

        // "Which one deals with data? - Who runs it?"
        if (alone is { Frame: { Object: null, Subjects.Count: 0 } office } && office.Relation == relation && last.Object is { } thing && reading.Tokens.Count <= LongestFragment && !reading.Has(thing.Type.Id) && !reading.Has("both") && !reading.Has("every"))
        {
            return office with { Object = last.Object, Ask = Ask.Who };
        }

        // "When did X join? - Who else joined then?"
        if (reading.Has("other") && alone is { Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { Exclusive: false, SubjectType: not null } same } } && last.Subjects.Count > 0 && told.Select(fact => fact.Period).Distinct().Count() == 1
            && same.SharesFacts(last.Relation))
        {
            return last with { Relation = same, Ask = Ask.Together, Periods = [] };
        }

        // "What is their full name?", "X - French name?"
        if ((reading.Has("pronoun") || (alone is null && FragmentFollowUp.SpokenOf(last, told) is not null && reading.Tokens.Count <= LongestWithPronoun && !reading.Has("who"))) && reading.Has("name") && reading.AllEntities.Count == 0 && facts.Relations.FirstOrDefault(names => names.Names) is { } naming
            && (last.Subjects.Count > 0 ? last.Subjects : told.Subjects()) is { Count: > 0 and <= 4 } bodies && relation.SubjectType is not null)
        {
            return new Frame { Relation = naming, Ask = Ask.What, Subjects = bodies };
        }

        // "What happened that November?": of the year spoken of.
        var spokenOf = last.Periods.Count > 0 ? last.Periods[0] : told.FirstOrDefault()?.Period ?? default;
        if (alone is not null && alone.Score >= Meant && alone.Frame.Periods.Count == 0 && alone.Frame.Subjects.Count == 0
            && reading.Periods.Select(mention => TimeSteps.Dated(reading, mention, spokenOf)).OfType<Period>().ToList() is { Count: > 0 } meantThen)
        {
            var then = alone.Frame with { Periods = meantThen };
            // "When did X chair? - Did they also have it that Christmas?"
            return (AskChooser.IsYesNo(reading) ? Pronouns.Fill(reading, then, last, told) : null) ?? then;
        }

        // "It got its present name in 2006. - Who came in at that time?"
        if (alone is { Score: >= Meant, Frame: { Relation: { SubjectType: not null, Shape: not RelationShape.Timeless } or { Everything: true }, Periods.Count: 0, Subjects.Count: 0 } } && (reading.Has("that-time") || (relation.Everything && reading.Tokens.Count <= LongestWithPronoun)) && !AskChooser.IsPresent(reading) && spokenOf.Start.Year > 1)
        {
            var year = reading.Marks.Any(mark => mark.Id == "that-time" && reading.Tokens.Skip(mark.Start).Take(mark.Length).Any(token => token.Word is "annee" or "year"));
            var at = year ? Period.Year(spokenOf.Start.Year) : spokenOf;

            // "Did X chair? - Was it a member then?"
            if (AskChooser.IsYesNo(reading) && FragmentFollowUp.SpokenOf(last, told) is not null && Pronouns.Fill(reading, alone.Frame with { Periods = [at] }, last, told) is { } standing)
            {
                return standing;
            }

            return alone.Frame with { Ask = alone.Frame.Ask is Ask.HowMany or Ask.Both ? alone.Frame.Ask : alone.Frame.Relation.Shape == RelationShape.Event && AskChooser.IsYesNo(reading) ? Ask.IsTrue : Ask.Who, Periods = [at], Now = false };
        }

        // "How many in 2007? - Who were the new ones?": those that joined then.
        if (last is { Relation.Shape: RelationShape.Since, Periods: [var count] } && reading.Has("new") && reading.NamesNothing && facts.Relations.FirstOrDefault(dated => dated.Shape == RelationShape.Event && dated.Id == relation.FactsOf) is { } entry)
        {
            return new Frame { Relation = entry, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Periods = [count] };
        }

        // "Who founded it? - Which ones joined right after?"
        if (alone is { Frame: { Relation: { Shape: RelationShape.Event, SubjectType: not null } joined, Subjects.Count: 0, Periods.Count: 0, Ask: var asks } } && (asks is Ask.List or Ask.Who or Ask.Before or Ask.After || (asks == Ask.HowMany && !reading.Has("how-many"))) && joined.SubjectType == relation.SubjectType
            && !reading.Has("pronoun") && TimeSteps.Step(reading, dated: false) is { } wave && told.Select(fact => fact.Period).OfType<Period>().LastOrDefault() is { End.Year: > 1 } from)
        {
            return alone.Frame with { Ask = wave, Periods = [from] };
        }

        if ((alone is null || alone.Score < Meant) && _pronouns.Replace(reading, last, told) is { } replaced)
        {
            return replaced;
        }

        // "When did X join? - Who chaired after it?"
        if (alone is { Score: >= Meant, Frame: { Ask: Ask.Before or Ask.After, Subjects.Count: 0, Periods.Count: 0 } neighbour } && neighbour.Relation != relation && last.Subjects is [var beside] && beside.Type == neighbour.Relation.SubjectType && reading.Periods.Count == 0
            && (reading.Has("pronoun") || reading.Has("prev-one") || reading.Has("next-one")))
        {
            return neighbour with { Subjects = last.Subjects };
        }

        if (alone is not null && _office.Length(reading, alone.Frame, last, FragmentFollowUp.SpokenOf(last, told)) is { } lasting)
        {
            return lasting;
        }

        // "Is X a member? - Since the beginning?"
        if (alone is { Frame: { Subjects.Count: 0, Periods.Count: 0, Relation: { Shape: RelationShape.Event, ObjectType: not null } began } } && began.SubjectType == relation.SubjectType && reading.Tokens.Count <= (reading.Has("pronoun") ? LongestFragment : LongestWithPronoun)
            && !Asking.Any(concept => concept is not ("first" or "and" or "yes-no") && reading.Has(concept)) && _bare.FromStart(last) is { } fromStart)
        {
            return fromStart;
        }

        if (alone is { Score: >= Meant } && Pronouns.All(reading, alone.Frame, last, told) is { } ofAll)
        {
            return ofAll;
        }

        if (alone is { Score: >= Meant } && reading.Has("among-them") && Pronouns.Among(reading, alone.Frame, last, told) is { } some)
        {
            return some;
        }

        if (alone is not null && _office.Complete(reading, alone.Frame, last, told, FragmentFollowUp.SpokenOf(last, told)) is { } inOffice)
        {
            return inOffice;
        }

        if (alone is not null && _echo.Complete(reading, alone, last) is { } echoed)
        {
            return echoed;
        }

        // "Who chairs now? - And who chaired before?"
        if (alone is { Frame: { Subjects.Count: 0, Periods.Count: 0, Ask: Ask.Who or Ask.List, Relation.Exclusive: true } line } && line.Relation == relation && reading.NamesNothing && TimeSteps.Step(reading, dated: false) is not null && told.Count > 0 && reading.Tokens.Count <= LongestFragment)
        {
            return _fragments.Complete(reading, last, told);
        }

        return alone is not null && alone.Score >= Meant && alone.Frame is not { Ask: Ask.Before or Ask.After, Subjects.Count: 0, Periods.Count: 0 } ? Pronouns.Fill(reading, alone.Frame, last, told)
            : reading.Tokens.Count <= LongestFragment || TimeSteps.GoesOn(reading) ? _fragments.Complete(reading, last, told)
            : null;
    }

    // What a message asks of the bodies that it points to: of its own relation, or else of the one spoken of.
    private Frame? Pointed(Reading reading, Understanding? alone, Frame last, List<Fact> told)
    {
        var bodies = reading.AllEntities.Where(entity => entity.Type != EntityType.Group).ToList();
        var means = alone is { Score: >= Meant };
        if (reading.Has("between") && builder.Build(reading) is { Score: >= Meant } amid)
        {
            return amid.Frame;
        }

        // "Which of the two had it longer?"
        if (bodies.Count > 1 && reading.Has("longest") && last.Relation.LengthRelation is not null)
        {
            return last with { Ask = Ask.HowLong, Subjects = bodies, Periods = [], Compares = null };
        }

        return bodies.Count > 1 && !means ? last with { Ask = Ask.WhichFirst, Subjects = bodies, Periods = [], Compares = null }
            : builder.Build(reading) is { Score: >= Meant, Frame.Subjects.Count: > 0 } own && (means || own.Frame.Ask is Ask.Before or Ask.After || own.Matches[0].Cue.All.Count > 2) ? own.Frame
            : _fragments.Complete(reading, last, told);
    }

    // "On whose initiative? - When did that agency chair?": that is no question about the thing, where none is about the chair of such a thing.
    private bool IsOf(string topic, Understanding alone, Reading reading)
    {
        var rests = alone.Matches[0].Cue.All.SelectMany(any => any).Where(concept => reading.Has(concept) && !Asking.Contains(concept)).ToList();
        return rests.Count == 0 || facts.Relations.Any(relation => relation.Topic == topic && relation.Cues.Any(cue => cue.All.Any(any => any.Any(rests.Contains))));
    }

    // "Qui les préside ?": short, and about what was told.
    private static bool MeansThem(Reading reading) => reading.Tokens.Count <= LongestWithPronoun && reading.Tokens.Any(token => token.Word is "les" or "l" or "them" or "it");
}
