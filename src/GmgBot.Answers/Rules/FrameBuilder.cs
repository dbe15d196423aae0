using GmgBot.Answers.Examples;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Makes the partly filled fact that a question stands for.</summary>
internal sealed class FrameBuilder(FactBase facts)
{
    /// <summary>What asks for more than a date.</summary>
    private static readonly string[] Asking = ["who", "which", "what", "list", "how-many"];

    /// <summary>The most words of a name by itself, which claims nothing: "Anke Strauss ?"</summary>
    private const int ShortestName = 2;

    private readonly RelationMatcher _matcher = new(facts.Relations);
    private readonly Turning _turning = new(facts);
    private readonly Joins _joins = new(facts);
    private readonly Lengths _lengths = new(facts);
    private readonly Waves _waves = new(facts);
    private readonly BeforeNow _beforeNow = new(facts);
    private readonly Terms _terms = new(facts);
    private readonly OfMembers _ofMembers = new(facts);
    private readonly Sums _sums = new(facts);
    private readonly CountOnEntry _entries = new(facts);
    private readonly Beginnings _beginnings = new(facts);
    private readonly OtherSide _otherSide = new(facts);
    private readonly AllNeighbours _neighbours = new(facts);
    private readonly StepByStep _steps = new(facts);
    private readonly SometimeCount _sometime = new(facts);
    private readonly PutTitle _titles = new(facts);
    private readonly GroupOrder _groups = new(facts);
    private readonly OfficeTimes _times = new(facts);
    private readonly OnlyFounders _founders = new(facts);
    private readonly BetweenTwo _betweenTwo = new(facts);
    private readonly InOneYear _inOneYear = new(facts);
    private readonly NeitherDate _neither = new(facts);

    /// <summary>Makes the frame of a question by itself, without what was said before.</summary>
    /// <returns>The frame and the relations that competed; null where no relation's cue matches.</returns>
    public Understanding? Build(Reading reading) => Build(reading, null);

    /// <summary>Makes the frame of a question that leaves out what it is about: "and its French title?"</summary>
    /// <param name="reading">The question.</param>
    /// <param name="topic">The concept to add; null adds none.</param>
    public Understanding? Build(Reading reading, string? topic)
    {
        if (Excepted.Of(reading) is { } left && Build(left.Rest, topic) is { } rest && left.Of(rest) is { } but)
        {
            return but;
        }

        var matches = _matcher.Match(new ConceptSet(reading, topic));
        return matches.Count == 0 ? null : Meant(matches, Contrast.OfDates(reading));
    }

    // "It was X, not Y, that chaired": it is put forward of X; of many, it is false where Y did so too.
    private Understanding Meant(IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        var relation = matches[0].Relation;
        if (Contrast.Without(reading) is not var (put, not) || !(relation.Exclusive || relation is { SubjectType: not null, Names: false, Shape: RelationShape.Event or RelationShape.Timeless or RelationShape.Since }))
        {
            return new Understanding(Choices.Tell(Fill(matches[0], matches, reading), reading), matches);
        }

        var frame = Fill(matches[0], matches, put);
        var both = !relation.Exclusive && frame is { Ask: Ask.IsTrue, Subjects: [var meant] } && IsSaidOf(frame, meant) && IsSaidOf(frame, not);
        return new Understanding(Choices.Tell(both ? frame with { Subjects = [not], Denied = true } : frame, put), matches);
    }

    private bool IsSaidOf(Frame frame, Entity body) => facts.Of(frame.Relation).Any(fact => body.Equals(fact.Subject) && (frame.Object is null || frame.Object.Equals(fact.Object)) && (frame.Periods.Count == 0 || fact.Period is not { } own || frame.Periods.Any(own.Overlaps)));

    /// <summary>Makes the frame of a question that is like an example.</summary>
    public Understanding FromExample(Example example, Reading reading)
    {
        var relation = example.Relation!;
        var subjects = Subjects(relation, reading).Count;
        Ask? ask = relation.SubjectType is null || relation.Names ? null : example.Ask switch
        {
            // "Since when does X belong?" is no "does X belong?"
            Ask.IsTrue => subjects > 0 && AskChooser.PutsForward(reading) ? Ask.IsTrue : null,
            // "X is one of them?" is no "since when is X one of them?"
            Ask.When when subjects > 0 && !reading.Has("when") && !reading.Has("how-long") && AskChooser.PutsForward(reading) => Ask.IsTrue,
            Ask.Before or Ask.After or Ask.Together or Ask.When or Ask.About => subjects > 0 ? example.Ask : null,
            Ask.WhichFirst => subjects > 1 ? example.Ask : null,
            Ask.List or Ask.Current or Ask.First or Ask.Last => subjects == 0 && reading.Periods.Count == 0 ? example.Ask : null,
            _ => null,
        };
        var match = new RelationMatch(relation, new RelationCue([["example"]], [], ask, 0), 0);
        return new Understanding(Choices.Tell(Fill(match, [match], reading), reading), [match]);
    }

    private Frame Fill(RelationMatch match, IReadOnlyList<RelationMatch> matches, Reading reading)
    {
        var relation = OfNamedGroup(match.Relation, reading);
        match = match with { Relation = relation };
        // "What was its old name in French?": that of the group that was founded.
        var subjects = relation.Names && reading.Has("former-name") && reading.AllEntities.All(named => named.Type == EntityType.Group) && facts.Former is { } founded ? [founded]
            // "What do the French call this group?"
            : relation.Names && reading.AllEntities.Count == 0 && reading.Has("this-group") && Chaired is { } group ? [group] : Subjects(relation, reading);
        var ask = AfterWhom.Turn(AskChooser.Choose(match, reading, subjects), match.Cue, reading, subjects);
        var frame = new Frame
        {
            Relation = relation,
            Ask = ask,
            Subjects = subjects,
            Object = ThingMeant.In(relation, reading, facts),
            Periods = Periods(reading),
            Role = reading.Periods.Count == 0 ? PeriodRole.At : IsOnwards(reading) ? PeriodRole.Since : reading.Periods[0].Role,
            Supposed = reading.Has("why"),
            Granted = ask == Ask.IsTrue && subjects.Count > 0 && !reading.Has("why") && (AskChooser.BeginsOpen(reading) || EndsOpen(reading)) && !Denial.HasTag(reading),
            NotSo = reading.Has("why") && reading.Has("not"),
            Whole = IsWhole(reading) || (relation.Shape == RelationShape.Span && reading.Periods.Count > 0 && reading.Periods[0].Role == PeriodRole.Since),
            Alone = subjects.Count == 1 && (OnlyOne.IsAlone(reading, subjects) || reading.Has("reserved") || (relation.Exclusive && reading.Periods.Count == 0 && (OnlyOne.IsOnly(reading, subjects) || reading.Has("every-time")))) && !(reading.IndexOf("or") is >= 0 and var or && or < reading.IndexOf("alone")) && !relation.Names,
            Only = ask == Ask.IsTrue && !relation.Names && (subjects.Count > 1 ? OnlyOne.AreOnly(reading, subjects, facts.Topics) : subjects.Count == 1 && relation.ObjectType is not null && OnlyOne.IsTheOnly(reading, subjects, facts.Topics)),
            EitherSide = relation.Exclusive && subjects.Count == 1 && ask is (Ask.Before or Ask.After) && IsBothSides(reading),
            Ever = reading.Has("reserved") || OnlyOne.IsOnly(reading, subjects) || reading.Has("every-time"),
            Denied = ask == Ask.IsTrue && (subjects.Count > 0 ? !OnlyOne.IsOnly(reading, subjects) && (reading.Has("uninvolved") || Denial.IsLeftAside(relation, reading) || (PutNegative.Is(relation, reading) ? !reading.Has("falsehood") : Denial.IsPutForward(reading, subjects[0]))) : Denial.IsOfStatement(reading)),
            Negated = Negation.Is(reading) && !Denial.IsOfStatement(reading),
            // "Are there 15 or 16?" tells of no growth.
            Growth = subjects.Count == 0 && reading.Numbers.Count > 1 && (reading.Numbers.Count > 2 || !AskChooser.IsYesNo(reading) || reading.HasAny("increase", "enlarge", "growth", "reach-total")) && reading.Numbers.Zip(reading.Numbers.Skip(1)).All(step => step.First < step.Second) ? reading.Numbers : [],
            // "Who leads each of them?" asks for those of the one and of the other.
            Every = relation.ObjectType is not null && ((reading.Has("every") && !(ask is Ask.Who or Ask.List && reading.Has("each"))) || (ask == Ask.IsTrue && Denial.IsOneWithout(reading))),
            Reached = subjects.Count == 0 && (reading.Has("when") || reading.Has("reach-total")) && reading.Numbers is [var number] ? number : null,
            Passed = reading.Has("more-than"),
            Rank = subjects.Count == 0 && reading.Has("nth") && !reading.Has("how-many") && reading.Numbers is [var place] ? place : null,
            // "Which of them presided most recently?": the last one is named first.
            Edge = ask == Ask.WhichFirst && reading.Has("last") && !reading.HasAny("first", "before", "after") && reading.HasAny("who", "which", "or") ? Ask.Last : null,
            OneOf = subjects.Count > 1 && (reading.Has("or") || reading.Has("either")),
            Asserted = (ask == Ask.Together && subjects.Count > 1 ? AskChooser.PutsForward(reading) : AskChooser.IsYesNo(reading)) || AskChooser.IsRow(reading),
            Today = reading.Has("nowadays") && reading.Periods.Count == 0,
            OverGaps = reading.Has("known-one"),
            Now = (reading.Has("current") || (relation.Exclusive && subjects.Count == 1 && reading.HasAny("ceased", "no-longer", "any-more")) || (relation.Exclusive && subjects.Count == 1 && reading.Has("nowadays")) || AskChooser.IsStillOrNot(relation, reading) || (relation.Exclusive && ask is not (Ask.First or Ask.Last) && subjects.Count < 2 && !reading.Has("known-one") && AskChooser.IsPresent(reading))) && reading.Periods.Count == 0,
        };

        frame = NotUntil.Read(frame, reading);
        if (subjects.Count > 1 && relation is { SubjectType: not null, Names: false, Shape: not RelationShape.Timeless } && !reading.Has("reversed") && Pairs.Of(reading) is { Count: > 1 } pairs && pairs.All(pair => subjects.Contains(pair.Body)))
        {
            return frame with { Ask = Ask.IsTrue, Pairs = pairs, Denied = false, Alone = false, Asserted = true };
        }

        // "Did X chair in 2007 and in 2010?": it must have in each.
        if (relation.Exclusive && frame is { Ask: Ask.IsTrue, Subjects: [var each], Periods.Count: > 1, Role: PeriodRole.At } && AskChooser.IsYesNo(reading) && !reading.HasAny("or", "who-is-right", "join", "member", "found", "between", "not", "already", "term-begins", "term-ends") && AreLinked(reading))
        {
            return frame with { Pairs = [.. frame.Periods.Select(period => (each, period))], Asserted = true };
        }

        if ((_founders.Read(frame, reading) ?? UntilCount.Read(frame, reading, facts) ?? FirstTime.Read(frame, reading) ?? _betweenTwo.Read(frame, reading) ?? _inOneYear.Read(frame, reading) ?? _neither.Read(frame, reading) ?? _times.Read(frame, reading)) is { } timed)
        {
            return timed;
        }

        // "How many chairs, counting X and Y?": of all of them.
        if (relation.Exclusive && frame is { Ask: Ask.HowMany, Subjects.Count: > 0 } && reading.Has("including"))
        {
            return frame with { Subjects = [] };
        }

        // "Who is missing from this list of founders: X, Y, Z?": the others.
        // "In 2007 came X, Y and ____": of that time.
        if (relation is { Complete: true, ObjectType: null } or { IsFounding: true } && (subjects.Count > 1 || reading.Has(Blank.InRow)) && subjects.Count > 0 && reading.Has("missing") && reading.HasAny("who", "which"))
        {
            return frame with { Ask = frame.Periods.Count == 0 && reading.Has("last") ? Ask.Last : Ask.Who, Subjects = [], But = subjects, Asserted = false, Periods = relation.IsFounding ? [] : frame.Periods, Denied = false };
        }

        // "The current chair and the one before it": the last two.
        if (relation.Exclusive && frame is { Subjects.Count: 0, Periods.Count: 0, Ask: Ask.Current or Ask.Before or Ask.Last or Ask.List or Ask.Who } && reading.Has("and") && reading.HasAny("current", "nowadays") && (reading.HasAny("former-one", "prev-one", "half-before", "last-but-one", "precede") || reading.HasAt(reading.Tokens.Count - 1, "before")) && !reading.HasAny("first", "how-many", "succeed"))
        {
            return frame with { Ask = Ask.Last, InARow = reading.Numbers is [> 1 and var many] && !reading.Has("half-before") ? many + 1 : reading.Has("the-two") ? 3 : 2, Now = false, Today = false };
        }

        // "The keys that X dropped in June, who caught them?": of X it only tells on which side of it they stand.
        if ((NotThatOne.Side(frame, reading) ?? _otherSide.Of(frame, reading)) is { } side)
        {
            return frame with { Ask = side, Periods = [], Role = PeriodRole.At, Now = false };
        }

        if ((BesideSeveral.Of(frame, reading, facts) ?? _neighbours.Of(frame, reading)) is { } all)
        {
            return all;
        }

        // "Who took notes when X had the chair?": of X it is not asked, and of whoever did that nothing is told.
        if (OtherSide.IsOfDeed(frame, reading))
        {
            return frame with { Without = true };
        }

        // "X chaired in early 2011, is that still so?"
        if (relation.Exclusive && frame is { Ask: Ask.IsTrue, Subjects: [_], Granted: false } && PutForward.IsStill(reading))
        {
            return frame with { Periods = [], Now = true, Today = true };
        }

        // "Why was X given the chair after Y?": the order is told, but not why.
        if (frame is { Supposed: true, Ask: Ask.WhichFirst })
        {
            return frame with { Without = true };
        }

        // "Who had it just before Christmas?": on the day before, not at any time before.
        if (relation.Exclusive && frame is { Role: PeriodRole.Before or PeriodRole.After, Periods: [var day] } && reading.Marks.Any(mark => mark.Id == "close-to" && mark.End == reading.Periods[0].Start))
        {
            frame = frame with { Periods = [frame.Role == PeriodRole.Before ? day.DayBefore() : day.DayAfter()], Role = PeriodRole.At };
        }

        // "Whose idea was the publication of 2010?": the date only says which one is meant.
        if (relation is { Topic: { } topic, Shape: RelationShape.Timeless } && frame.Periods is [var dated] && facts.Relations.Any(launch => launch.Topic == topic && launch.Shape == RelationShape.Event && facts.Of(launch).Any(fact => fact.Period is { } own && own.Overlaps(dated))))
        {
            frame = frame with { Periods = [] };
        }

        // "Since when had X been a member in 2011?", "how long had the handbook been out by then?": when it began.
        if (frame is { Periods.Count: > 0, Relation.Shape: RelationShape.Event or RelationShape.Since, Subjects.Count: < 2 } && reading.Has("since") && (reading.Has("when") || reading.Has("how-long")) && !reading.Has("how-many") && (subjects.Count == 1 || relation.SubjectType is null))
        {
            return frame with { Ask = subjects.Count == 1 ? Ask.When : Ask.What, Periods = [], Role = PeriodRole.At };
        }

        // "How many years after the founding did X join?": when it did, for whoever asks to count.
        if (frame is { Ask: Ask.IsTrue, Subjects.Count: 1, Periods: [_], Role: PeriodRole.After or PeriodRole.Before, Relation: { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } } && reading.Has("how-long"))
        {
            return frame with { Ask = Ask.When, Periods = [], Role = PeriodRole.At };
        }

        // "Since when do they co-chair it?": what is timeless has no date.
        if ((frame.Ask == Ask.When || (subjects.Count == 0 && frame.Ask == Ask.List && !reading.HasAny(Asking))) && reading.Has("when") && relation is { Shape: RelationShape.Timeless, Complete: true })
        {
            return frame with { Without = true };
        }

        if ((LeftOut.Read(frame, reading) ?? NotRunBy.Read(frame, reading, facts)) is { } others)
        {
            return others;
        }

        // "Who chaired the Security Council in 2010?", "who is the president of France?": of others than the group the sources tell nothing.
        if (relation.Exclusive && (reading.Has("who") || reading.Has("which")) && !reading.Has("before") && !reading.Has("after") && OtherBodies.AreChaired(reading, subjects))
        {
            return frame with { Without = true };
        }

        // "Who founded UNICEF?", "how many members does ILO have?": of the bodies themselves the sources tell nothing.
        if (frame.Object is null && (subjects.Count == 0 ? OtherBodies.AreCounted(frame, reading) : subjects.Count == 1 && OtherBodies.AreMeant(relation, frame, reading)))
        {
            return frame with { Without = true };
        }

        // "Had it been renamed already in 2008?", "was the handbook out by then?", "did it exist in 2011?": at any time until then.
        // "Had X joined, or chaired, already by 2010?": the same; "was X chairing already in 2010?" asks of that time.
        if ((relation is { SubjectType: null, Shape: RelationShape.Event } || (frame is { Ask: Ask.IsTrue, Subjects.Count: 1 } && (relation is { Shape: RelationShape.Event, ObjectType: null } || (relation.Exclusive && reading.Has("perfect"))))) && frame is { Role: PeriodRole.At, Periods.Count: > 0 } && (reading.Has("already") || (relation.Topic is not null && reading.HasAny("exist", "is-out"))) && AskChooser.PutsForward(reading))
        {
            frame = frame with { Role = PeriodRole.Until };
        }

        if ((_titles.Read(frame, reading) ?? _groups.Read(frame, reading)) is { } another)
        {
            return another;
        }

        if (relation.SubjectType is null && AskChooser.PutsForward(reading) && !(reading.Has("before") && reading.Has("after")) && Claimed(relation, new ConceptSet(reading)) is { } claim && !(claim.Holds && !reading.Has("yes-no") && reading.Periods.Count == 0 && (reading.Tokens.Count <= ShortestName || claim.All.All(any => any.Any(relation.IsAskedBy)))))
        {
            // "Had it another name in 2004?": it had, where the new one came after that.
            var former = claim.Holds && reading.HasAny("former-name", "still") && frame is { Role: PeriodRole.At, Periods.Count: > 0, Relation.Shape: RelationShape.Event };
            // "The mandate was not changed in 2007, right?": the date settles what is denied.
            var denied = Denial.IsOfClaim(reading, claim);
            return frame with { Ask = Ask.IsTrue, Claim = claim.Holds != (denied && frame.Periods.Count == 0), Denied = denied && frame.Periods.Count > 0, Negated = frame.Negated && !claim.All.Any(any => any.Contains("not")), Role = former ? PeriodRole.After : frame.Role, Periods = IsOfFormerGroup(frame, claim, reading) ? [] : frame.Periods };
        }

        // "Has it been called that since 2003?": a name lasts from its date on.
        if (relation is { SubjectType: null, Shape: RelationShape.Event } && frame is { Ask: Ask.IsTrue, Role: PeriodRole.At or PeriodRole.Since } && ((reading.HasAny("rename", "current-name") && frame.Role == PeriodRole.Since) || (reading.Has("name") && reading.Entities(EntityType.Group).Count > 0)))
        {
            return frame with { Role = PeriodRole.Until };
        }

        if (SameRunners.Read(frame, reading, facts) is { } same)
        {
            return same;
        }

        if (_beginnings.Read(frame, reading) is { } begun)
        {
            return begun;
        }

        // "Did X chair in 2010 or 2011?": where others did in each, no.
        if (reading.Has("or") && relation.Exclusive && frame is { Subjects: [var none], Periods: [var early, .., var late] } && early.Start < late.End && !facts.Of(relation).Any(fact => none.Equals(fact.Subject)) && frame.Periods.All(at => facts.Of(relation).Any(fact => fact.Period is { } own && own.Overlaps(at))))
        {
            return frame with { Ask = Ask.IsTrue, Periods = [early.Through(late)] };
        }

        // "Did it join in 2006 or in 2007?": the date settles it.
        if (reading.HasAny("or", "who-is-right") && (relation.Exclusive ? reading.Periods.Count : frame.Periods.Count) > 1 && relation.Default != Ask.About && (!reading.Has("who") || (subjects.Count == 1 && reading.HasAny("which", "among-them"))) && !reading.Has("how-many") && (subjects.Count > 0 || relation.Shape == RelationShape.Event))
        {
            return frame with { Ask = relation.SubjectType is null ? Ask.What : Ask.When, Periods = [] };
        }

        // "Which of them never chaired?" cannot be told where the sources do not name all.
        if (reading.Has("never") && subjects.Count == 0 && relation.SubjectType is not null && !relation.Complete && (reading.Has("who") || reading.Has("which")))
        {
            return frame with { Without = true };
        }

        if ((_beforeNow.Read(frame, reading) ?? ChosenNeighbour.Read(frame, reading) ?? _ofMembers.Read(frame, reading) ?? _terms.Read(frame, reading)) is { } bounded)
        {
            return bounded;
        }

        return _entries.Read(frame, reading) ?? _steps.Read(frame, reading) ?? _sums.Read(frame, reading) ?? _waves.Read(frame, reading) ?? _waves.Ends(frame, reading) ?? _joins.OfWave(frame, reading) ?? _joins.Read(frame, matches, reading) ?? _lengths.Read(frame, reading) ?? _lengths.Until(frame, reading) ?? _sometime.Read(PutForward.Read(_turning.Turn(frame, reading), reading), reading);
    }

    // "How many members had the Geneva group?": of a group that only another relation is about, what that one says.
    private Relation OfNamedGroup(Relation relation, Reading reading) =>
        relation is { Shape: RelationShape.Since, ObjectType: null } && reading.Periods.Count == 0 && reading.Entities(EntityType.Group) is [var group]
        && facts.Relations.FirstOrDefault(other => other.SubjectType == relation.SubjectType && other.ObjectType == EntityType.Group && facts.Of(other).Any(fact => group.Equals(fact.Object)) && !facts.All.Any(fact => group.Equals(fact.Object) && fact.Relation != other)) is { } about
            ? about
            : relation;

    // "Is the group of 2003 the same?", "was it called X before 2006?", "had it another name before then?": the date only says when the former one was.
    private bool IsOfFormerGroup(Frame frame, Claim claim, Reading reading)
    {
        var named = reading.Entities(EntityType.Group);
        return claim.Holds && (reading.Has("same-one") ? named.Count > 0
            : frame is { Role: PeriodRole.Before, Relation.Shape: RelationShape.Event } && (named.Count == 0 ? reading.Has("other") : reading.Has("former-name") && named.All(IsFounded)));
    }

    private Entity? Chaired => facts.Relations.Where(relation => relation.Exclusive).SelectMany(facts.Of).FirstOrDefault()?.Object;

    private bool IsFounded(Entity group) => facts.Relations.Where(relation => relation is { Shape: RelationShape.Event } && relation.ObjectType == EntityType.Group).SelectMany(facts.Of).Any(fact => group.Equals(fact.Object));

    /// <summary>Whether something is said of the whole of a time: "all of 2010", "the whole year".</summary>
    public static bool IsWhole(Reading reading) => reading.Has("whole") || IsAllOf(reading);

    // "All of 2010", "tout 2010", "from January to December 2010": for all of that time.
    private static bool IsAllOf(Reading reading) => reading.Periods.Any(period => period.IsStretch || reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id == "all-of" && mark.End <= period.Start && period.Start - mark.End <= 1));

    // "X, member since?" asks for no yes; "is it in, and since when?" does.
    private static bool EndsOpen(Reading reading) => !reading.HasAny("yes-no", "and") && reading.Marks.Any(since => since is { Kind: MarkKind.Concept, Id: "since" } && since.End == reading.Tokens.Count && !reading.IsParted(0, since.Start));

    // "In 2007 and in 2010"
    private static bool AreLinked(Reading reading) => reading.Periods.Zip(reading.Periods.Skip(1)).All(pair => reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "and" } && link.Start >= pair.First.End && link.Start < pair.Second.Start && pair.Second.Start - link.End <= 1));

    // "Before and after X", "preceded by, succeeded by", "who preceded X and who came after?"
    private static bool IsBothSides(Reading reading) => !reading.Has("or") && ((reading.Has("before") && reading.Has("after")) || (reading.Has("precede") && Follows(reading))
        || ((reading.Has("and") || reading.Has("next-one")) && (reading.Has("before") || reading.Has("precede")) && (reading.Has("after") || reading.Has("succeed") || reading.Has("next-one"))));

    // "Who kept the seat warm for X before it took over?": what is told of X asks for nobody behind it.
    private static bool Follows(Reading reading) => reading.Marks.Any(mark => mark.Id == "succeed" && !reading.Marks.Any(before => before.Id is "before" or "prev-one" && before.End == mark.Start));

    // "from mid-2009 onwards", "from mid-2009 until now", "from mid-2009 on", "between 2009 and now"
    private static bool IsOnwards(Reading reading) => reading.Periods is [{ Role: PeriodRole.At } only] && (reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "onwards" or "so-far" } && mark.Start == only.End)
        || reading.Marks.Any(now => now is { Kind: MarkKind.Concept, Id: "current" or "nowadays" } && now.Start == only.End + 1 && (reading.HasAt(only.End, "to-link") || (reading.HasAt(only.End, "and") && reading.Marks.Any(mark => mark.Id == "between" && mark.Start <= only.Start))))
        || (reading.HasAt(only.End, "on-link") && reading.Marks.Any(from => from.Id == "from-link" && from.End == only.Start)));

    /// <summary>What a question puts forward about a relation, as its claims say; null where none of them fits.</summary>
    public static Claim? Claimed(Relation relation, ConceptSet concepts) =>
        relation.Claims.FirstOrDefault(claim => claim.All.All(any => any.Any(concepts.Has)) && !claim.None.Any(concepts.Has));

    private static List<Entity> Subjects(Relation relation, Reading reading)
    {
        if (relation.Names)
        {
            // "At the GMG, are OHCHR and UNHCR the same?": those two.
            var named = reading.AllEntities.ToList();
            return reading.HasAny("same-as", "different") && named.FindAll(entity => entity.Type != EntityType.Group) is { Count: > 1 } bodies ? bodies : named;
        }

        if (relation.SubjectType is not { } type)
        {
            return [];
        }

        var subjects = reading.Marks.Where(mark => mark.Entity is { } entity && (entity.Type == type || entity.Type == EntityType.Outsider)).Select(mark => mark.Entity!).Distinct().ToList();
        if (subjects.Count == 0 && reading.StrangeNames.Count > 0 && !Stranger.IsSpokenTo(reading) && !reading.Has("who") && !reading.Has("to-whom") && !reading.Has("list") && !reading.Has("which") && !reading.Has("how-many"))
        {
            subjects.Add(Stranger.Named(string.Join(' ', reading.StrangeNames)));
        }

        // "Is Switzerland a member?", "did experts found it?": a state or a person is no body that the sources name, yet it is who is asked about; "states or the heads?" chooses.
        if (subjects.Count == 0 && AskChooser.PutsForward(reading) && !(reading.Has("or") && reading.Has("level-name")) && !reading.Has("who") && !reading.Has("which") && !reading.Has("under-whom") && reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && (mark.Id is "state" or "person" || (relation.IsFounding && mark.Id == "other-founder"))) is { } state)
        {
            subjects.Add(Stranger.Named(reading.Written(state)));
        }

        return subjects;
    }

    private static List<Period> Periods(Reading reading) => [.. reading.Periods.Select(mention => mention.In(null)).OfType<Period>()];
}
