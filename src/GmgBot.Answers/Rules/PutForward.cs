using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads what a question of yes or no claims beside a single fact: a number, an order in time, who followed whom.</summary>
internal static class PutForward
{
    /// <summary>What may stand beside the founders and what they were: "were the founders executive heads?"</summary>
    private static readonly string[] FoundersAre = ["found", "level-name", "yes-no", "past", "present", "article", "no-kind", "agencies", "body", "pronoun", "owner"];

    /// <summary>The verbs by which a thing is said to be: without one it is only named.</summary>
    private static readonly string[] SaysSo = ["yes-no", "is-there", "exist", "owner", "present", "past"];

    /// <summary>What asks of a time up to a date for something else than a term that lasts to it.</summary>
    private static readonly string[] Over = ["finished", "finish", "over", "leaves", "takes", "already", "once", "sometime", "so-far"];

    /// <summary>The most that are asked for in a row; "I have 10 minutes" asks for no ten.</summary>
    private const int MostInARow = 8;

    /// <summary>The longest question, in words, that only names a number: "les six fondateurs ?"</summary>
    private const int LongestBare = 4;

    /// <summary>Adds the claim to a frame, or leaves it as it is.</summary>
    public static Frame Read(Frame frame, Reading reading)
    {
        if (frame.Relation.IsFounding && frame.Periods.Count > 0)
        {
            // "Did it exist in 2002?", "how old was it in 2008?"
            frame = reading.Has("age") ? frame with { Ask = Ask.When, AgeAt = frame.Periods[0], Periods = [] }
                // "Is it older than 2006?"
                : reading.Has("predate") && AskChooser.PutsForward(reading) ? frame with { Ask = Ask.IsTrue, Role = PeriodRole.Before }
                : reading.Has("exist") && AskChooser.PutsForward(reading) && frame.Subjects.Count == 0
                    ? frame with { Ask = Ask.IsTrue, Role = frame.Role == PeriodRole.At ? PeriodRole.Until : frame.Role, Denied = reading.Has("no-such") }
                : frame;
        }

        // "Is the handbook older than 2009?"
        if (frame is { Subjects.Count: 0, Periods.Count: 1, Relation: { SubjectType: null, Shape: RelationShape.Event } } && reading.Has("predate") && AskChooser.PutsForward(reading))
        {
            return frame with { Ask = Ask.IsTrue, Role = PeriodRole.Before };
        }

        if (frame.Relation.Names)
        {
            return frame with { NamesRight = AreNamesRight(frame, reading) };
        }

        // "Did X chair again in 2011?" is asked of that time.
        if (frame.Relation.Exclusive && (reading.Has("repeated") || (reading.Has("often") && frame.Subjects.Count == 1 && AskChooser.IsYesNo(reading))) && !(reading.Has("once-more") && frame is { Ask: Ask.IsTrue, Periods.Count: > 0 }) && !reading.Has("how-many") && frame.Ask is not (Ask.Before or Ask.After or Ask.First or Ask.Last))
        {
            return Repeated(frame, reading);
        }

        var inARow = InARow(frame, reading);
        frame = SaidCount.Read(inARow == frame.InARow ? frame : frame with { InARow = inARow }, reading);
        // "Did the membership stay the same in 2008?", "the mandate was not changed in 2007, right?": it did where nobody joined, and where it was not then.
        if (reading.Has("unchanged") && frame is { Ask: Ask.IsTrue, Subjects.Count: 0, Periods.Count: > 0, Relation: { Shape: RelationShape.Event, ObjectType: null } })
        {
            return frame with { Denied = true };
        }

        if (!AskChooser.PutsForward(reading) || reading.Has("who") || (reading.Has("how-many") && !IsSum(reading)))
        {
            return frame;
        }

        // "Did X start chairing in March 2010?", "X's term ends in June, correct?"
        if (frame is { Ask: Ask.IsTrue, Subjects.Count: 1, Periods.Count: 1, Role: PeriodRole.At, Relation.Exclusive: true, Denied: false } && !reading.Has("perfect") && reading.Has("term-begins") != reading.Has("term-ends"))
        {
            return frame with { Bound = reading.Has("term-begins") ? Ask.First : Ask.Last };
        }

        // "Did X chair until June?": no longer, and no less; "by June" asks whether it had begun.
        if (frame is { Ask: Ask.IsTrue, Subjects: [_], Periods.Count: 1, Role: PeriodRole.Until, Relation.Exclusive: true, Denied: false } && reading.Periods is [{ IsUpTo: true }] && !reading.HasAny(Over))
        {
            return frame with { Bound = Ask.Last };
        }

        // "Did X chair from 15 January?": from then, not from before.
        if (frame is { Ask: Ask.IsTrue, Subjects: [_], Periods.Count: 1, Role: PeriodRole.At, Relation.Exclusive: true, Denied: false } && reading.Periods is [{ Through: null } from] && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "from-link" } && reading.AfterArticles(mark.End) == from.Start))
        {
            return frame with { Bound = Ask.First };
        }

        // "X left the chair in June, right?", "X took it in March?"; "had X left it by then?"
        if (frame is { Ask: Ask.IsTrue, Subjects: [var holder], Periods.Count: 1, Relation.Exclusive: true, Denied: false } && OtherSide.GivesUp(reading, holder) is { } givesUp)
        {
            return reading.HasAny("perfect", "already") || frame.Role is PeriodRole.Before or PeriodRole.Until ? givesUp ? frame with { Ended = true } : frame : frame with { Bound = givesUp ? Ask.Last : Ask.First };
        }

        // "Had X finished its term by May?"
        if ((reading.Has("finished") || (reading.Has("over") && frame is { Ask: Ask.IsTrue, Periods.Count: 1 }) || (reading.Has("finish") && frame.Role is PeriodRole.Before or PeriodRole.Until)) && frame is { Subjects.Count: 1, Periods.Count: > 0, Relation.Exclusive: true })
        {
            return frame with { Ask = Ask.IsTrue, Ended = true };
        }

        // "Did all members join in 2003?", "have they all been in from the start?": those who came later settle it.
        if (frame is { Subjects.Count: 0, Ask: not Ask.HowMany, Periods.Count: < 2, Relation.IsEntry: true } && IsOfAll(reading))
        {
            return frame with { Ask = Ask.IsTrue, Every = true, Claim = frame.Periods.Count == 0 && reading.Has("together") ? false : null };
        }

        // "Nobody chaired in March, right?"
        if ((reading.Has("nobody") || (reading.Has("none-such") && frame.Relation is { Exclusive: true } or { IsEntry: true })) && frame is { Subjects.Count: 0, Periods.Count: > 0, Relation.SubjectType: not null, Ask: Ask.Who or Ask.IsTrue or Ask.List })
        {
            return frame with { Ask = Ask.IsTrue, Denied = true };
        }

        // "Are there any other working groups?"
        if (frame is { Subjects.Count: 0, Relation.CountOf: not null } && reading.Has("other") && reading.HasAny("is-there", "exist", "any"))
        {
            return frame with { Ask = Ask.HowMany, Claimed = new CountClaim(0, CountBound.More) };
        }

        if (Edge(frame, reading) is { } edge)
        {
            return frame with { Ask = Ask.IsTrue, Edge = edge };
        }

        // "Is X the only member?": of a state that many are in, their number tells.
        if (frame is { Alone: true, Ask: Ask.IsTrue, Relation: { Shape: RelationShape.Since, Complete: true } })
        {
            return frame with { Ask = Ask.HowMany, Subjects = [], Claimed = new CountClaim(1, CountBound.Exactly) };
        }

        if (ChangedBy.Read(frame, reading) is { } changed)
        {
            return changed;
        }

        // "Was the chair the same in May and in October?"
        if (frame.Relation.Exclusive && frame.Subjects.Count == 0 && frame.Periods.Count > 0 && (reading.Has("same-one") || reading.Has("single")))
        {
            return frame with { Ask = Ask.IsTrue, Same = true };
        }

        // "Is there a working group that X does not run?": there is none where it runs every one.
        if (frame is { Object: null, Subjects.Count: 1, Ask: Ask.IsTrue, Relation: { Shape: RelationShape.Timeless, ObjectType: not null, Complete: true } } && (reading.Has("is-there") || reading.Has("exist")) && reading.Has("not"))
        {
            return frame with { Every = true, Denied = true };
        }

        // "Is there a working group on data?": there is, and these run it; "the one on data?" puts nothing forward.
        if (frame is { Object: not null, Subjects.Count: 0, Relation.Shape: RelationShape.Timeless, Ask: Ask.Who or Ask.List } && !AskChooser.BeginsOpen(reading) && reading.Head < 0 && !reading.Has("which") && !reading.Has("list") && reading.HasAny(SaysSo))
        {
            return frame with { Ask = Ask.IsTrue, Claim = true };
        }

        // "Was it created by the executive heads of six bodies?": that it was, and by how many.
        if (frame is { Subjects.Count: 0, Periods.Count: 0, Ask: Ask.Who or Ask.When or Ask.List, Relation: { IsFounding: true, Complete: true } } && reading.Has("level-name") && (reading.Has("by-link") || reading.IsNothingBut(FoundersAre)) && AskChooser.PutsForward(reading) && reading.Unexplained.Count == 0 && !reading.HasAny("or", "not", "never", "state", "person", "unsaid", "other-nature", "initiative"))
        {
            return reading.Numbers is [var heads] ? frame with { Ask = Ask.HowMany, Claimed = new CountClaim(heads, CountBound.Exactly) } : frame with { Ask = Ask.IsTrue, Claim = true };
        }

        if (reading.Has("belated") && frame is { Subjects.Count: 1, Periods.Count: 0, Relation: { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } } && !reading.Has("or"))
        {
            return frame with { Ask = Ask.IsTrue, Late = true, Denied = false };
        }

        return Adjacency(frame, reading) ?? SaidOrder.Read(frame, reading) ?? Succession(frame, reading) ?? Count(frame, reading) ?? frame;
    }

    // "All (the) members", "they all"; but "which of all ..." asks.
    private static bool IsOfAll(Reading reading) => reading.Has("all-of") && !reading.Has("which") && !reading.Has("when") && !reading.Has("not") && !reading.Has("found") && !reading.Has("new") && reading.Numbers.Count == 0;

    // "Was X the first to join?", "X and Y came last, right?"
    private static Ask? Edge(Frame frame, Reading reading)
    {
        var (first, last) = (reading.Has("first"), reading.Has("last"));
        return frame is not { Subjects.Count: > 0, Ask: Ask.IsTrue or Ask.WhichFirst, Relation: { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } or { Exclusive: true } } || first == last || (frame.Periods.Count > 0 && !frame.Relation.Exclusive)
            || (frame.Subjects.Count > 1 ? !AreLinked(frame, reading) : reading.Has("together")) || reading.HasAny("or", "before", "after", "found", "already", "which", "between") ? null
            : first ? Ask.First : Ask.Last;
    }

    // "X and Y came first", not "X is older than Y, and by how much?"
    private static bool AreLinked(Frame frame, Reading reading) => reading.Marks.FirstOrDefault(mark => frame.Subjects[0].Equals(mark.Entity)) is { } first && reading.Marks.FirstOrDefault(mark => frame.Subjects[^1].Equals(mark.Entity)) is { } last
        && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "and" or "together" } && mark.Start >= first.End && mark.End <= last.Start);

    // "Is OIM the same as IOM?", "is X the refugee agency?", "does GMG stand for General Migration Guild?"
    private static bool? AreNamesRight(Frame frame, Reading reading) =>
        Named(reading) > 1 ? reading.Has("or") ? null : reading.Has("different") ? frame.Subjects.Count > 1
            : reading.HasAny("same-as", "single", "unchanged") || reading.Text.Contains('=', StringComparison.Ordinal) || (frame.Subjects.Count <= 2 && AskChooser.PutsForward(reading) && !(frame.Subjects.Count > 1 && reading.HasAny("to-english", "to-french") && !reading.Has("yes-no"))) ? frame.Subjects.Count == 1 && !ClaimedName.IsAnother(frame.Subjects[0], reading)
            : null
        : frame.Subjects is [var only] && AskChooser.PutsForward(reading) ? LetterOfName.IsRight(only, reading) ?? ClaimedName.IsSpelledOut(only, reading)
        : null;

    // "Has anybody chaired twice?", "did X chair more than once?"
    private static Frame Repeated(Frame frame, Reading reading) => frame.Subjects.Count switch
    {
        0 => frame with { Ask = Ask.Repeated, Periods = [] },
        1 when AskChooser.PutsForward(reading) => frame with { Ask = Ask.HowMany, Periods = [], Claimed = new CountClaim(2, CountBound.AtLeast) },
        _ => frame,
    };

    // "Are there twenty members?", "a-t-il trois groupes de travail ?"
    private static Frame? Count(Frame frame, Reading reading)
    {
        // "Have all six founders chaired?", "it came out of nothing in 2007 with twelve" and "the two youngest?" count nobody.
        if ((frame.Relation.IsFounding && reading.HasAny("chair", "lead", "from-nothing")) || (frame.Ask is Ask.First or Ask.Last && !reading.Has("yes-no")))
        {
            return null;
        }

        var counted = frame.Relation.CountOf is not null
            || (frame.Relation.SubjectType is not null && (frame.Relation.Shape is RelationShape.Since or RelationShape.Event || (frame.Relation.Exclusive && frame.Periods.Count > 0)));
        int? number = reading.Has("single") ? 1 : reading.Numbers.Distinct().ToList() is [var only] ? only : null;
        // "X runs the two groups?" says all of them, not how many.
        if (frame is { Subjects.Count: 1, Object: null, Ask: Ask.IsTrue, Relation: { Shape: RelationShape.Timeless, ObjectType: not null, Complete: true } } && reading.HasAny("the-two", "of-the-two") && !reading.Has("or"))
        {
            return frame with { Every = true };
        }

        // "X runs just one of the groups?"
        var ofOne = frame is { Subjects.Count: 1, Object: null, Every: false, Ask: Ask.IsTrue, Relation: { Shape: RelationShape.Timeless, ObjectType: not null, Complete: true } };
        // "It has 18 members, X included?" puts forward their number, not X.
        var included = reading.Has("including") && frame.Relation is { Shape: RelationShape.Since, Complete: true };
        if (!(ofOne || (counted && (frame.Subjects.Count == 0 || included))) || number is not { } claimed || ((reading.Has("list") ? frame.Periods.Count == 0 : reading.Has("which-ones")) && !ListsBehind(reading)) || reading.Has("when") || reading.Has("which"))
        {
            return null;
        }

        var still = frame.Relation is { Shape: RelationShape.Since, Complete: true } && IsStill(reading);
        return frame with { Ask = Ask.HowMany, Periods = still || reading.Has("outdated") ? [] : frame.Periods, Subjects = included ? [] : frame.Subjects, Claimed = SaidCount.Meant(new CountClaim(claimed, BoundOf(reading)) { Bare = !reading.Has("yes-no") && reading.Tokens.Count <= LongestBare }, reading) };
    }

    /// <summary>How a message means the number that it puts forward: "more than ten?", "at least six?"</summary>
    public static CountBound BoundOf(Reading reading) => reading.Has("more-than") ? CountBound.Over : reading.Has("less-than") ? CountBound.Under : reading.Has("at-least") ? CountBound.AtLeast : CountBound.Exactly;

    // "There were four at the launch. True? The names, please.": a sentence of its own behind the one that is judged.
    private static bool ListsBehind(Reading reading) => reading.IndexOf("yes-no") is >= 0 and var judged && reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "list" or "which-ones" })
        .All(list => list.Start > judged && Enumerable.Range(judged + 1, list.Start - judged).Any(at => reading.Tokens[at].Gap.AsSpan().ContainsAny(".?!")));

    /// <summary>Whether what was so at a date is put forward as still so: "in 2006 they were ten. Is the number still right?"; it is judged at the date of the source.</summary>
    public static bool IsStill(Reading reading) => reading.Periods is [{ Role: PeriodRole.At } then] && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "nowadays" } && mark.Start >= then.End
        // "In 2011 it is still X?" asks of 2011.
        && reading.IsBroken(then.End - 1, mark.Start));

    // "Was the headcount sixteen?": the noun, behind its article, asks nothing.
    private static bool IsSum(Reading reading) => reading.Numbers.Count == 1 && reading.IndexOf("how-many") is var sum && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "article" } && mark.End == sum);

    /// <summary>How many in a row are asked for: "the three that followed X", "the last two to chair".</summary>
    public static int InARow(Frame frame, Reading reading) =>
        frame.Relation.Exclusive && frame.Ask is Ask.Before or Ask.After or Ask.First or Ask.Last && reading.Numbers is [> 1 and <= MostInARow and var number] ? number : 1;

    // "Did X and Y chair back to back?", "did X take it straight after Y?"
    private static Frame? Adjacency(Frame frame, Reading reading)
    {
        if (!frame.Relation.Exclusive || !reading.Has("adjacent") || frame.Subjects is not [var one, var other] || reading.Has("or"))
        {
            return null;
        }

        // "X, then Y, with nobody in between": as they stand.
        var inTurn = Bodies(reading, frame.Relation.SubjectType) is [var first, var second] && reading.Marks.Any(then => then.Id == "then" && then.Start >= first.End && then.End <= second.Start);
        var (later, earlier) = inTurn || reading.Has("before") || reading.Has("precede") ? (other, one) : (one, other);
        return frame with { Ask = Ask.Before, Subjects = [later], Expected = earlier, EitherSide = !reading.Has("before") && !reading.Has("after") && !reading.Has("precede") && !reading.Has("succeed") };
    }

    /// <summary>Whether a question puts one thing as done by the time of another: "had X joined when Y came in?", "was X there when Y came in?"</summary>
    public static bool IsStanding(Reading reading) => reading.IndexOf("clause-when") is >= 0 and var clause && (reading.Has("already") || (clause > 0 && reading.HasAny("exist", "there") && !reading.HasAny("who", "which", "list", "how-many")));

    // "Did X take over from Y?", "C'est à Y que X a succédé ?", "Y a été remplacé par X ?"
    private static Frame? Succession(Frame frame, Reading reading)
    {
        // "It was from which month that X took over from Y?" asks for the month.
        if (!frame.Relation.Exclusive || (reading.Has("or") && !reading.Has("reversed")) || (frame.Ask == Ask.When && reading.Has("when") && !AskChooser.IsYesNo(reading)) || frame.Ask is not (Ask.Before or Ask.After or Ask.IsTrue or Ask.When or Ask.WhichFirst) || Bodies(reading, frame.Relation.SubjectType) is not [var one, var two])
        {
            return null;
        }

        // "My predecessor says that X succeeded Y": the verb stands next to the bodies.
        var verb = reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id is "succeed" or "hand-over" or "precede" or "displaces").MinBy(mark => mark.End <= one.Start ? one.Start - mark.End : Math.Max(0, mark.Start - two.End));
        if (verb is null)
        {
            // "X holds the chair of Y, right?": Y had it.
            if (frame is { Ask: Ask.IsTrue or Ask.When, Subjects.Count: 2, Periods.Count: 0 } && !reading.HasAny("who", "when", "and", "together") && IsOfficeOf(reading, one, two))
            {
                return frame with { Ask = Ask.Before, Subjects = [one.Entity!], Expected = two.Entity! };
            }

            // "The chair went from X to Y in July, right?"
            return frame is { Ask: Ask.IsTrue, Subjects.Count: 2 } && reading.HasAny("chair", "lead") && Terms.AreLinked(reading, frame) ? frame with { Ask = Ask.After, Subjects = [one.Entity!], Expected = two.Entity! } : null;
        }

        // "X took over from Y, or was it the other way round?": it is asked which of the two was first.
        if (reading.Marks.Any(other => other.Id == "reversed" && (reading.Has("or") || reading.Marks.Any(asked => asked.Id == "yes-no" && asked.End == other.Start))))
        {
            return frame with { Ask = Ask.WhichFirst, Subjects = [one.Entity!, two.Entity!] };
        }

        // "X chairs, and Y is its predecessor?": whose it is stands in front.
        if (verb is { Id: "succeed" or "precede", Length: > 1 } && verb.Start >= two.End && (reading.HasAt(verb.Start, "prev-one") || reading.HasAt(verb.Start, "next-one")))
        {
            return frame with { Ask = verb.Id == "succeed" ? Ask.After : Ask.Before, Subjects = [one.Entity!], Expected = two.Entity! };
        }

        // Whoever stands behind "to", "from" or "by" is not who did it.
        var turned = Follows(reading, one, "to-link") || Follows(reading, two, "by-link") || IsOfFirst(reading, verb, one) || IsCleft(reading, verb, one, two);
        var actor = turned ? two : one;
        var other = turned ? one : two;
        return frame with { Ask = verb.Id is "succeed" or "displaces" ? Ask.Before : Ask.After, Subjects = [actor.Entity!], Expected = other.Entity! };
    }

    // "The predecessor of X was Y", "X's predecessor was Y": whose it is comes first, and who it was behind.
    private static bool IsOfFirst(Reading reading, Mark verb, Mark one) => verb.Id is "succeed" or "precede"
        && (verb.End <= one.Start ? !Follows(reading, one, "by-link") && !reading.Marks.Any(mark => mark.Id == "pronoun" && mark.End <= verb.Start && verb.Start - mark.End < 2) : verb.Start > one.End && reading.Tokens[one.End].Gap is "'" && reading.Marks.All(mark => mark.Kind != MarkKind.Concept || mark.IsGrammar || mark.Start < one.End || mark.End > verb.Start || mark.Id is "adjacent" or "former-one") || IsOwned(reading, verb, one));

    // "X has it; was its predecessor Y?": the noun, behind whose it is.
    private static bool IsOwned(Reading reading, Mark verb, Mark one) => verb.Start > one.End && reading.Tokens[(verb.Start - 1)..verb.End].Any(word => word.Word is "its" or "their" or "son" or "sa" or "leur");

    // "It was X that Y took over from": the verb stands behind both, and right behind who did it.
    private static bool IsCleft(Reading reading, Mark verb, Mark one, Mark two) => verb.Start == two.End && !reading.HasAt(verb.End, "by-link") && !reading.Marks.Any(mark => mark.Id is "and" && mark.Start >= one.End && mark.End <= two.Start);

    // "X tient la présidence de Y", "X had the chair from Y": one noun of an office between the two, and Y right behind it.
    private static bool IsOfficeOf(Reading reading, Mark one, Mark two) =>
        reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "chair" or "lead" } && mark.Start > one.End && mark.End <= two.Start).MaxBy(mark => mark.End) is { } office
        && (reading.AfterArticles(office.End) == two.Start || (Follows(reading, two, "from-link") && two.Start - office.End <= Reading.MostArticles))
        && office.End < two.Start && !Enumerable.Range(one.End, two.Start - one.End).Any(at => reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:.!?"));

    // How often any body is named, be it the same one under two names.
    private static int Named(Reading reading) => reading.Marks.Where(mark => mark.Entity is not null).Select(mark => mark.Start).Distinct().Count();

    private static List<Mark> Bodies(Reading reading, EntityType? type)
    {
        var bodies = new List<Mark>();
        foreach (var mark in reading.Marks.OrderBy(mark => mark.Start))
        {
            if (mark.Entity is { } entity && (entity.Type == type || entity.Type == EntityType.Outsider) && !bodies.Exists(known => entity.Equals(known.Entity)))
            {
                bodies.Add(mark);
            }
        }

        return bodies;
    }

    private static bool Follows(Reading reading, Mark body, string link) =>
        reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id == link && mark.End <= body.Start && mark.End >= body.Start - 1);
}
