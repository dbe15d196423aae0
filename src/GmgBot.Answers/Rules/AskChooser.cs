using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Parts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells from the question words, and from what is filled in already, which blank is asked for. The same for every relation.</summary>
internal static class AskChooser
{
    /// <summary>The most words in front of the question word that opens a question.</summary>
    private const int MostBeforeHead = 1;

    /// <summary>The fewest words of what may be a whole sentence without a verb that the bot knows.</summary>
    private const int ShortestSentence = 4;

    /// <summary>The most words between how much is asked for and the verb that it turns round: "combien d'années la première dénomination a-t-elle".</summary>
    private const int FarthestVerb = 6;

    private static readonly string[] Open = ["who", "which", "when", "how-many", "how-long", "list", "to-whom"];

    /// <summary>Chooses the question.</summary>
    /// <param name="match">The relation, with the cue that may settle it.</param>
    /// <param name="reading">The question.</param>
    /// <param name="subjects">The subjects that it names.</param>
    public static Ask Choose(RelationMatch match, Reading reading, IReadOnlyList<Entity> subjects)
    {
        var relation = match.Relation;
        if (match.Cue.Ask is { } settled)
        {
            // "Did X take over in 2011?", "it is X that took over?"
            if (settled is Ask.After or Ask.Before && subjects.Count == 1 && TakesOver(reading, subjects[0]))
            {
                return Ask.IsTrue;
            }

            // "X's term ends in June, right?"
            if (settled == Ask.After && subjects.Count == 1 && reading.Periods.Count > 0 && reading.Has("over") && PutsForward(reading) && !reading.Has("who") && !reading.Has("to-whom"))
            {
                return Ask.IsTrue;
            }

            // "The group dates from 2006, true or false?"
            var dated = settled == Ask.When && reading.Periods.Count > 0 && PutsForward(reading);
            return dated || (settled == Ask.When && subjects.Count > 0 && (AlsoWhen(reading) || (IsYesNo(reading) && !BeginsOpen(reading)))) ? Ask.IsTrue : settled;
        }

        if (relation.SubjectType is null)
        {
            // "It was called what before 2006?", "tell me about the enlargement of 2006"
            var asksWhat = !reading.Has("yes-no") && (reading.Has("what") || reading.Has("how") || reading.Has("about"));
            return reading.Periods.Count > 0 && !IsOpen(reading) && !BeginsOpen(reading) && !asksWhat && relation.Shape != RelationShape.Timeless ? Ask.IsTrue : Ask.What;
        }

        return subjects.Count switch
        {
            0 => WithoutSubject(relation, reading),
            1 => WithSubject(relation, reading, subjects[0]),
            // "X and Y came in together?", where X never came.
            _ => relation is { Shape: RelationShape.Event or RelationShape.Since } && subjects.Any(subject => subject.Type == EntityType.Outsider) && PutsForward(reading) && !reading.HasAny("or", "how-many") ? Ask.IsTrue : WithSeveral(relation, reading),
        };
    }

    /// <summary>Whether a sentence asks by its words alone, without a question mark: "give me all of them", "indicate who chaired".</summary>
    public static bool Asks(Reading reading) => reading.HasAny(Open);

    /// <summary>Whether a question is one of yes or no.</summary>
    public static bool IsYesNo(Reading reading) => reading.Has("yes-no") && !IsOpen(reading) && !AskedAtLast.In(reading);

    /// <summary>Whether nothing but a row of numbers is put forward: "6, then 10, then 14?"</summary>
    public static bool IsRow(Reading reading) => reading.Numbers.Count > 2 && reading.Periods.Count == 0 && reading.Text.EndsWith('?') && !reading.HasAny("who", "which", "what", "when", "how", "why", "how-many", "list", "milestone");

    /// <summary>Whether a question puts something forward to be confirmed, be it as a plain sentence with a question mark: "they have it for a year?"</summary>
    public static bool PutsForward(Reading reading) => (reading.Has("yes-no") && !reading.Has("why") && !BeginsOpen(reading) && !AsksWhen(reading))
        || (reading.Text.EndsWith('?') && !BeginsOpen(reading) && !reading.HasAny("who", "what", "which", "why", "how", "how-many", "list", "where") && (!reading.Has("when") || PutForward.IsStanding(reading)));

    // "C'est X toute seule qui l'a créé ?": the "who" behind the body asks nothing.
    private static bool PutsForwardOf(Reading reading) => !BeginsOpen(reading) && (reading.Has("yes-no") || reading.Text.EndsWith('?')) && !reading.Has("how-many") && !reading.Has("when") && !reading.Has("list");

    /// <summary>Whether a question word or a request asks, so that a verb turned round asks for no yes or no: "What year did it come out?", "Quand est-il devenu ...?", "X chaired in 2010: in which months?"</summary>
    public static bool BeginsOpen(Reading reading) => AsksAmount(reading) || BeginsWithHead(reading) || BehindColon.Stated(reading) >= 0 || AskedAtLast.In(reading) || AskedInPlace.Is(reading);

    // "Roughly how many years did it last?": however much stands in front.
    private static bool AsksAmount(Reading reading) => reading.HasAny("how-many", "how-long") && Amount(reading) is { } amount && reading.IndexOf("yes-no") is var verb && amount.End <= verb && verb - amount.End <= FarthestVerb
        && !reading.IsBroken(0, verb);

    private static Mark? Amount(Reading reading) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "how-many" } or { Kind: MarkKind.Concept, Id: "how-long", Length: > 1 } && !IsStated(reading, mark));

    // "And when ...", "Sous quel nom ...": a word may stand in front.
    private static bool BeginsWithHead(Reading reading) => reading.Head is >= 0 and var head && !(reading.HasAt(head, "how-long") && IsStatedFrom(reading, head))
        && ((head <= MostBeforeHead || IsBehindItIs(reading, head)) && (!reading.HasAt(head, "clause-when") || !reading.Tokens.Any(token => token.Gap.Contains(',', StringComparison.Ordinal))) || BeginsClause(reading, head));

    // "C'est quand que X a été admis ?": nothing but "c'est" in front.
    private static bool IsBehindItIs(Reading reading, int head) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Start: 0, Id: "present" or "past" } && mark.End == head);

    // "Right, when was it renamed?": behind the comma the verb that is turned round stands behind the question word. "X, which was ..., is Y?" asks nothing by its "which".
    private static bool BeginsClause(Reading reading, int head)
    {
        var start = reading.ClauseStart(head);
        var end = reading.ClauseEnd(head + 1);
        // "Before it was X, what was it called?": the question word itself, where the clause in front only tells a time.
        return !Denial.HasTag(reading) && ((reading.HasAt(head, "what") && ClauseInFront.IsOf(head, reading.Marks, reading.Tokens)) || reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "yes-no" } && verb.Start > head && verb.End <= end
            && ((start > 0 && head - start <= MostBeforeHead && !(reading.HasAt(head, "which") && !reading.IsParted(start - 1, start)) || IsTurned(reading, head, verb)))));
    }

    // "I need to know when was it ...", "j'ai besoin de savoir quand X a-t-il ...": whatever stands in front.
    private static bool IsTurned(Reading reading, int head, Mark verb) => reading.Marks.Any(mark => mark.Start == head && mark.Id is "when" or "what" && mark.End == verb.Start) || (reading.HasAt(head, "clause-when") && reading.Tokens[verb.End - 1] is { Gap: "-", Word: "il" or "elle" or "ils" or "elles" });

    private static bool IsStatedFrom(Reading reading, int at) => reading.Marks.Any(mark => mark.Start == at && mark.Id == "how-long" && IsStated(reading, mark));

    // "Un an, la présidence, non ?": a length that is told.
    private static bool IsStated(Reading reading, Mark amount) => reading.Marks.Any(told => told.Id is "true-length" or "other-length" && told.Start == amount.Start && told.End == amount.End);

    // "Does it belong, and since when?": yes or no, and the sentence behind it tells the date.
    private static bool AlsoWhen(Reading reading) =>
        // "Is it in? Since when?", "has it had it? If so, when?"
        (reading.IndexOf("when") is > 0 and var behind && !reading.HasAny("who", "which") && reading.Tokens[1..(behind + 1)].Any(token => token.Gap.Contains('?', StringComparison.Ordinal)))
        || (!reading.Has("who") && !reading.Has("which") && reading.IndexOf("yes-no") is >= 0 and var first && reading.IndexOf("when") is >= 0 and var when
        && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "and" } && first < mark.Start && mark.Start < when));

    // "Did it stay the same when ...?", "It dates from 2007, when ..., correct?": the "when" of a clause asks nothing.
    private static bool IsOpen(Reading reading) => Open.Any(concept => reading.Has(concept)
        && !(concept == "list" && reading.Has("every") && reading.Has("yes-no"))
        && !(concept == "when" && (IsClause(reading) || IsYearSaid(reading))));

    // "The year is 2010, yes?": the noun, said to be that date.
    private static bool IsYearSaid(Reading reading) => reading.Periods is [var said] && !reading.HasAny("who", "which", "how-many")
        && reading.Marks.Any(noun => noun is { Kind: MarkKind.Concept, Id: "when", Length: > 1 } && (noun.End <= said.Start ? Denial.HasTag(reading) && reading.Tokens[noun.Start].IsDefiniteArticle : IsDateSaid(reading, noun)));

    // "April 2003: is it the date of the foundation?": the verb that asks right in front of the noun and its article.
    private static bool IsDateSaid(Reading reading, Mark noun) => (reading.Tokens[noun.Start].IsDefiniteArticle || reading.Tokens[noun.Start - 1].IsDefiniteArticle)
        && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "yes-no" } && verb.End <= noun.Start && reading.AfterArticles(verb.End) >= noun.Start);

    // "X chaired when?", where nothing stands behind it, and "remind me when X was chair", where the verb stands behind it alone, are no clauses of something asked.
    // "When they say that, is X one of them?": the verb turned round behind the comma asks.
    private static bool IsClause(Reading reading) => reading.Has("yes-no") && reading.IndexOf("when") is >= 0 and var at && (at > 1 || (at == 0 && reading.ClauseEnd(1) is var end && end < reading.Tokens.Count && reading.Tokens[end].Gap.Contains(',', StringComparison.Ordinal) && reading.HasAt(end, "yes-no")))
        && reading.HasAt(at, "clause-when") && !reading.HasAt(at + 1, "yes-no") && !AsksWhen(reading) && !AskedInPlace.Is(reading);

    private static bool AsksWhen(Reading reading) => reading.IndexOf("when") is > 1 and var at && reading.HasAt(at, "clause-when") && !AlsoWhen(reading) && !Denial.HasTag(reading)
        && reading.IndexOf("yes-no") is var verb && verb > at && verb < reading.ClauseEnd(at + 1) && (!reading.IsBroken(at - 1, at) || reading.ClauseEnd(at + 1) == reading.Tokens.Count);

    // "Quel groupe le PNUD copréside-t-il ?": the verb is turned round because of the question word, not for a yes or no.
    private static bool AsksWhat(Reading reading) => BeginsOpen(reading) || (reading.IndexOf("what") is >= 0 and var what && reading.IndexOf("yes-no") > what);

    /// <summary>Whether a question is put in the present tense: "who chairs the group?", "is X the chair?" To a source the present is its own date.</summary>
    public static bool IsPresent(Reading reading) => reading.Has("present") && !reading.Has("past") && reading.Periods.Count == 0;

    // "Quels sont les membres et qui préside ?": the list is of others.
    private static bool ListsOthers(Reading reading) => reading.IndexOf("list") is >= 0 and var list && reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "and" } && link.Start > list && reading.HasAt(link.End, "who"));

    // "Oldest first" is how to list them.
    private static bool IsOrder(Reading reading) => reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "first" }).All(first => reading.Marks.Any(list => list is { Kind: MarkKind.Concept, Id: "list" } && list.Length > 1 && list.Start <= first.Start && first.End <= list.End));

    // "Newest to oldest", "de la plus récente à la plus ancienne": all of them, too.
    private static bool IsFromEndToEnd(Reading reading) => reading.IndexOf("first") is >= 0 and var first && reading.IndexOf("last") is >= 0 and var last
        && reading.Marks.Any(link => link.Id == "to-link" && link.Start > Math.Min(first, last) && link.Start < Math.Max(first, last)) && !reading.Has("who");

    // One body is named, in front of the verb, and nobody is asked for.
    private static bool TakesOver(Reading reading, Entity subject) => PutsForward(reading) && (reading.Has("yes-no") || reading.Has("present")) && !reading.HasAny("who", "to-whom", "what", "which", "any", "before", "or", "by-link")
        && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "succeed" or "hand-over" } && !reading.Marks.Any(link => link.Id == "to-link" && link.Start == verb.End) && reading.Marks.Any(mark => subject.Equals(mark.Entity) && mark.End <= verb.Start));

    private static Ask WithoutSubject(Relation relation, Reading reading) =>
        reading.Has("how-many") && relation.Shape == RelationShape.Since && (reading.Has("which-ones") || reading.Has("list") || reading.Has("name")) ? reading.Periods.Count > 0 ? Ask.Who : Ask.List
        : reading.Has("how-many") ? Ask.HowMany
        // "From the first to the last", "oldest first": all of them.
        : reading.Has("list") && reading.Has("first") && (reading.Has("last") || IsOrder(reading)) ? Ask.List
        : IsFromEndToEnd(reading) ? Ask.List
        : relation.Exclusive && (reading.Has("last-but-one") || IsFormer(reading)) ? Ask.Before
        // "The most recent chairs, with their dates", "les dernières présidences dans l'ordre": several.
        : relation.Exclusive && reading.Has("last") && (reading.Has("with-dates") || (reading.Has("plural-bodies") && reading.HasAny("right-order", "list", "order") && reading.Numbers.Count == 0)) ? Ask.List
        : reading.Has("first") ? Ask.First
        : reading.Has("last") ? Ask.Last
        // "Who is next?", with nobody to come after: after the present one.
        : relation.Exclusive && reading.Periods.Count == 0 && (reading.Has("next-one") || reading.Has("upcoming")) && !reading.Has("before") ? Ask.After
        : relation.Exclusive && (reading.Has("who") || reading.Has("about")) && IsPresent(reading) && (!reading.Has("list") || ListsOthers(reading)) && !reading.Has("which") ? Ask.Current
        : reading.Has("current") && reading.Periods.Count == 0 ? reading.Has("so-far") && (reading.Has("list") || relation.Exclusive) ? Ask.List : Ask.Current
        // "Was it founded in 2005?": an event that happened once. "Did anybody join in 2009?": one of many.
        : reading.Periods.Count > 0 ? !IsOpen(reading) && BehindColon.Stated(reading) < 0 && (relation.Default == Ask.When ? PutsForward(reading) : reading.Has("yes-no") && !BeginsOpen(reading) && relation.Shape == RelationShape.Event) ? Ask.IsTrue : Ask.Who
        : reading.Has("list") || reading.Has("which") ? Ask.List
        : reading.Has("when") && relation.Shape != RelationShape.Timeless ? Ask.When
        : reading.Has("who") ? Ask.Who
        : relation.Default;

    // "The previous chair": before the present one, where nothing else is named that it was before.
    private static bool IsFormer(Reading reading) => reading.Has("former-one") && reading.Periods.Count == 0 && !reading.Has("list") && !reading.Has("how-many");

    private static Ask WithSubject(Relation relation, Reading reading, Entity subject)
    {
        // "Does it co-chair all the groups?" asks for no list.
        var wh = Open.Any(concept => reading.Has(concept) && !(concept == "list" && reading.Has("every") && reading.Has("yes-no")));
        // "Does X run both, or only one?"
        return reading.Has("or") && reading.Has("every") && relation is { Shape: RelationShape.Timeless, ObjectType: not null } && !reading.Has("who") ? Ask.HowMany
            // "It was X alone that created it?"
            : reading.Has("alone") && PutsForwardOf(reading) && !(reading.Has("together") && reading.Has("who")) ? Ask.IsTrue
            // "Was X the fourth member?": of those who came in together the sources know no order.
            : reading.Has("nth") && relation is { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } && reading.Periods.Count == 0 ? subject.Type == EntityType.Outsider && (reading.Has("yes-no") || relation.Shape == RelationShape.Since) ? Ask.IsTrue : Ask.When
            : reading.Has("together") && relation.Shape != RelationShape.Span && !(relation.IsFounding && IsYesNo(reading)) ? Ask.Together
            // "Apart from X, who founded it?"
            : reading.Has("other") && (reading.Has("who") || reading.Has("which")) && !relation.Names && (relation.Shape != RelationShape.Span || reading.Periods.Count > 0) ? relation.Shape == RelationShape.Span ? Ask.Who : Ask.Together
            : reading.Has("how-many") && (relation.Exclusive || reading.Has("times") || reading.Has("term") || relation.Shape == RelationShape.Timeless) ? Ask.HowMany
            : reading.Has("how-many") && relation.Shape == RelationShape.Since ? IsCountedAmong(reading, subject) ? Ask.IsTrue : Ask.HowMany
            : reading.Has("times") && relation.Exclusive && !(reading.Has("any") && PutsForwardOf(reading)) ? Ask.HowMany
            : AsksLength(reading) && relation.Shape == RelationShape.Span ? Ask.HowLong
            // "How long had it been there before X came in?": until X did.
            : reading.Has("how-long") && (reading.Has("before") || reading.Has("outset")) && relation.Shape is RelationShape.Event or RelationShape.Since ? Ask.When
            // "Original six or later entrant?": the date settles it; "are firms or churches members?": neither is.
            : reading.Has("or") && relation.Shape is (RelationShape.Event or RelationShape.Since) && reading.Periods.Count == 0 && !wh && subject.Type != EntityType.Outsider ? Ask.When
            // "Is it still X, or has it changed?"
            : IsStillOrNot(relation, reading) ? Ask.IsTrue
            : reading.Has("before") && reading.Periods.Count == 0 && relation.Shape != RelationShape.Timeless && !reading.Has("when") ? Ask.Before
            : reading.Has("after") && reading.Periods.Count == 0 && relation.Shape != RelationShape.Timeless && !reading.Has("when") ? Ask.After
            : reading.Has("when") && reading.Periods.Count == 0 ? AlsoWhen(reading) || (IsClause(reading) && !BeginsOpen(reading)) ? Ask.IsTrue : Ask.When
            : reading.Has("why") || reading.Has("never") ? Ask.IsTrue
            : relation.ObjectType is not null && relation.Shape == RelationShape.Timeless && (reading.Has("who") ? !AsksWhichThing(relation, reading) : PartnerNoun.Is(reading, subject)) ? Ask.Together
            : (reading.Has("current") || (reading.Has("nowadays") && PutsForward(reading))) && reading.Periods.Count == 0 ? Ask.IsTrue
            : wh && reading.Periods.Count == 0 ? Ask.When
            // "Qui présidait, l'UNICEF, en 2011 ?", "après l'UNESCO, qui présidait en 2012 ?": whoever it was.
            : reading.Has("who") && (BeginsOpen(reading) || reading.IndexOf("after") == 0) && relation.Exclusive && !reading.Has("yes-no") ? Ask.Who
            : reading.Periods.Count == 0 && AsksWhat(reading) ? Ask.When
            : reading.Periods.Count > 0 || IsYesNo(reading) || reading.Has("yes-no") ? Ask.IsTrue
            // "The handbook, it's X that thought of it?"
            : relation.Shape == RelationShape.Timeless && PutsForward(reading) && (reading.Tokens.Count >= ShortestSentence || reading.Has("every")) ? Ask.IsTrue
            : relation.Shape is RelationShape.Since or RelationShape.Event ? Ask.IsTrue
            // "L'OIM a présidé le GMG ?", "l'UNICEF préside ?": a plain sentence with a question mark, its verb right behind the body.
            : relation.Shape == RelationShape.Span && PutsForward(reading) && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "past" or "present" } && reading.Marks.Any(mark => subject.Equals(mark.Entity) && mark.End == verb.Start)) && !reading.HasAny("first", "last", "term", "name") ? Ask.IsTrue
            : Ask.When;
    }

    // "C'est lequel, le groupe que copréside X ?", "parmi les groupes, lequel copréside X ?": which of them.
    private static bool AsksWhichThing(Relation relation, Reading reading) => relation.Topic is { } topic && reading.Has(topic) && !reading.AllEntities.Any(entity => entity.Type == relation.ObjectType)
        && reading.Marks.Where(who => who is { Kind: MarkKind.Concept, Id: "who" }).All(who => reading.Marks.Any(which => which.Id == "which" && which.Start == who.Start && which.End == who.End));

    // "Does the group count X among its members?": the verb, and no number is asked for.
    private static bool IsCountedAmong(Reading reading, Entity subject) => reading.HasAt(0, "yes-no") && reading.Marks.Any(count => count is { Kind: MarkKind.Concept, Id: "how-many", Length: 1 } && reading.EntityFrom(reading.AfterArticles(count.End)) is { Entity: { } counted } && subject.Equals(counted));

    /// <summary>Whether a question asks if somebody still holds an office or another has it by now.</summary>
    public static bool IsStillOrNot(Relation relation, Reading reading) => relation.Exclusive && reading.Periods.Count == 0 && reading.Has("or")
        && (reading.Has("nowadays") || reading.Has("current")) && reading.HasAny("change", "other", "rotate", "hand-over", "any");

    // "X had its six months in 2010, is that so?" says how long, and asks something else.
    private static bool AsksLength(Reading reading) => reading.Has("how-long")
        && !(PutsForward(reading) && (reading.Periods.Count > 0 || reading.AllEntities.Count > 1)
            && reading.Marks.Where(mark => mark.Id == "how-long").All(length => reading.Marks.Any(told => told.Id is "true-length" or "other-length" && told.Start >= length.Start && told.Start <= length.End)));

    // "Did X come in with Y and Z in 2007?": that all of them came in then is put forward.
    private static bool IsDated(Relation relation, Reading reading) => relation.IsEntry && reading.Periods.Count > 0 && IsYesNo(reading) && !reading.HasAny("who", "which", "what", "when", "or");

    private static Ask WithSeveral(Relation relation, Reading reading)
    {
        // What happened once, like a foundation, came first for none of those who took part.
        var ordered = relation.Shape is RelationShape.Event or RelationShape.Since or RelationShape.Span && !relation.IsFounding
            && (PutForward.IsStanding(reading) || reading.Has("first") || reading.Has("before") || reading.Has("after") || (reading.Has("together") && !IsDated(relation, reading)) || reading.Has("last"));
        // "Was it X or Y in June?": whoever it was.
        return (reading.Has("or") || reading.Has("who-is-right")) && relation.Exclusive && reading.Periods.Count > 0 && !(reading.Has("either") && IsYesNo(reading)) ? Ask.Who
            // "Who came in together with X and Y?"
            : reading.Has("together") && reading.Has("who") && reading.Periods.Count == 0 && BeginsOpen(reading) && relation is { Shape: RelationShape.Event, ObjectType: null } ? Ask.Together
            // "Who chaired longer, X or Y?"
            : AsksLength(reading) && relation.Shape == RelationShape.Span ? Ask.HowLong
            // "Was X the 15th member and Y the 16th?": of those who came in together the sources know no order.
            : reading.Has("nth") && relation is { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } && reading.Periods.Count == 0 ? Ask.When
            : (ordered || (reading.Has("order") && relation.Shape is RelationShape.Event or RelationShape.Since or RelationShape.Span)) && !reading.Has("how-many") ? Ask.WhichFirst
            : reading.Has("when") && reading.Has("or") ? Ask.WhichFirst
            // "X or Y, which was in by 2003?": the dates of both settle it.
            : reading.Has("or") && reading.HasAny("who", "which") && relation is { Shape: RelationShape.Event or RelationShape.Since, ObjectType: null } && reading.Periods.Count > 0 && !reading.Has("either") ? Ask.WhichFirst
            // "How much later than X did Y join?": both dates, for whoever asks to count.
            : reading.Has("how-long") && relation.Shape is RelationShape.Event or RelationShape.Since ? Ask.When
            : reading.Has("when") ? Ask.When
            : reading.Has("or") && relation is { Shape: RelationShape.Event, ObjectType: null } && reading.Periods.Count == 0 ? Ask.WhichFirst
            : (reading.Has("together") && !IsDated(relation, reading)) || (relation.Shape == RelationShape.Timeless && (reading.Has("who") || (reading.Has("what") && relation.ObjectType is not null))) ? Ask.Together
            : reading.Has("how-many") ? Ask.HowMany
            // "Which of X and Y chaired?"
            : reading.Has("which") && relation.Exclusive && reading.Periods.Count == 0 ? Ask.When
            : Ask.IsTrue;
    }
}
