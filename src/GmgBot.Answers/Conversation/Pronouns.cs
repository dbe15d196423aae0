using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Puts the bodies spoken of before in the place of a pronoun: "when did it join?", "to whom did they hand over?", "which of them chaired?"</summary>
internal sealed class Pronouns(FrameBuilder builder)
{
    /// <summary>The most bodies that one pronoun stands for.</summary>
    private const int MostMeant = 4;

    /// <summary>Reads a message whose relation is only told by a verb and a body, with the body last told in the pronoun's place.</summary>
    /// <returns>The frame, or null where there is no pronoun, nobody told, or still no relation.</returns>
    public Frame? Replace(Reading reading, Frame last, List<Fact> told)
    {
        var pronoun = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == "pronoun");
        if (pronoun is null || reading.AllEntities.Count > 0 || reading.Has("it-was") || IsOffice(reading, pronoun))
        {
            return null;
        }

        var subjects = told.Subjects();
        subjects = subjects.Count == 0 || last.Ask is Ask.IsTrue or Ask.When || IsTurnedRound(reading, last) ? [.. last.Subjects.DefaultIfEmpty(subjects.LastOrDefault()).OfType<Entity>()] : subjects;
        if (subjects.Count is 0 or > MostMeant)
        {
            return null;
        }

        var meant = last.Relation.Exclusive ? [subjects[^1]] : subjects;
        var spoken = reading with { Marks = [.. reading.Marks, .. meant.Select(entity => new Mark(pronoun.Start, pronoun.Length, MarkKind.Entity, entity.Id, pronoun.Language, entity))] };
        return builder.Build(spoken) is { } understood && understood.Matches[0].Cue.Ask is Ask.Before or Ask.After or Ask.Together or Ask.When && understood.Frame.Subjects.Count > 0 && !(last.Relation.Exclusive && understood.Frame.Relation != last.Relation && IsHeld(reading)) ? understood.Frame : null;
    }

    // "Il l'avait depuis quand ?", "since when did they have it?": the office, not a place in the group.
    private static bool IsHeld(Reading reading) => reading.HasAny("since", "when") && reading.Has("has-it");

    // "Who had it before then?": "it" is the office, not a body.
    private static bool IsOffice(Reading reading, Mark pronoun) => pronoun.Length > 1 && reading.HasAt(pronoun.Start, "has-it") && reading.Marks.Any(mark => mark.Id == "who" && mark.End == pronoun.Start);

    // "Who came before X? - And who followed it?": X, for who came before X was followed by X.
    private static bool IsTurnedRound(Reading reading, Frame last) => last.Ask is Ask.Before or Ask.After && last.Subjects.Count == 1 && TimeSteps.Step(reading, dated: false) is { } step && step != last.Ask;

    /// <summary>Fills in who is meant where the relation is named but nobody in it: "when did it join?"</summary>
    public static Frame? Fill(Reading reading, Frame frame, Frame last, List<Fact> told)
    {
        // "Did it ever have 14 members?" is said of the group, whichever body was spoken of.
        if (frame.Relation.SubjectType is null || frame.Subjects.Count > 0 || frame is { Claimed: not null, Relation.Shape: RelationShape.Since } || !(reading.Has("pronoun") || reading.Has("among-them") || OpensWithPronoun(reading) || IsSaidOfOne(reading, last, told) || (frame is { Ask: Ask.HowMany, Periods.Count: 0 } && reading.Has("in-all"))))
        {
            return null;
        }

        // "Who else joined that year? - And that body, has it chaired?": the one told, not the one beside which it was asked.
        var subjects = last.Ask == Ask.Together && (reading.Has("this-one") || last.Relation.Shape == RelationShape.Timeless) && told.Subjects().Count > 1 ? [.. told.Subjects().Except(last.Subjects)] : last.Subjects.Count > 0 && last.Ask is not (Ask.Before or Ask.After) ? last.Subjects : told.Subjects();
        if (Among(reading, frame, last, told) is { } among)
        {
            return among;
        }

        // "When did X join? - Who came in along with it?"
        if (reading.Has("together") && (reading.Has("who") || OpensWithPronoun(reading)) && frame is { Periods.Count: 0, Relation: { Exclusive: false, Shape: not RelationShape.Timeless } } && subjects is [var beside] && beside.Type == frame.Relation.SubjectType)
        {
            return frame with { Subjects = subjects, Ask = Ask.Together };
        }

        // "Is it an original founder?": what happened once has no first one.
        var once = frame.Relation.IsFounding && AskChooser.IsYesNo(reading);
        if (reading.Has("who") || (frame.Ask is Ask.First or Ask.Last or Ask.Current && !once))
        {
            return null;
        }

        // "How many did that make?": the number when it had happened.
        if (frame.Ask == Ask.HowMany && frame.Relation.Shape == RelationShape.Since && frame.Periods.Count == 0)
        {
            // "Who chairs the group? - And how many members has it?": the group, not its chair.
            return last.Relation.Exclusive ? null : told.Select(fact => fact.Period).OfType<Period>().LastOrDefault() is { End.Year: > 1 } change ? frame with { Periods = [change.DayAfter()], Role = PeriodRole.At } : null;
        }

        if (subjects.Count is 0 or > MostMeant || subjects.Any(subject => subject.Type != frame.Relation.SubjectType))
        {
            return null;
        }

        var ask = AskChooser.Choose(new RelationMatch(frame.Relation, new RelationCue([], [], null, 0), 0), reading, subjects);
        // "Il a présidé ?": a plain sentence with a question mark.
        ask = ask == Ask.When && frame.Periods.Count == 0 && AskChooser.PutsForward(reading) ? Ask.IsTrue
            // "Elle était membre depuis combien de temps ?"
            : ask == Ask.IsTrue && reading.Has("how-long") && frame is { Periods.Count: 0, Relation.Shape: RelationShape.Event or RelationShape.Since } && !reading.HasAny("true-length", "other-length", "or") ? Ask.When
            : ask;
        return frame with { Subjects = subjects, Ask = ask, Alone = subjects.Count == 1 && reading.Has("alone") };
    }

    // "So that is a founder?", "donc ce n'est pas une fondatrice ?": a verb and "a", of the one spoken of.
    private static bool IsSaidOfOne(Reading reading, Frame last, List<Fact> told) => (last.Subjects.Count == 1 || (last.Subjects.Count == 0 && told.Subjects().Count == 1)) && last.Ask != Ask.Together && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "yes-no" or "present" or "past" } && reading.Marks.Any(one => one.Id == "owner" && one.Start == verb.End && one.End < reading.Tokens.Count))
        && (AskChooser.IsYesNo(reading) || AskChooser.PutsForward(reading));

    /// <summary>Reads "was X among them?" of those last told, or returns null.</summary>
    public static Frame? OneOfThem(Reading reading, Understanding? alone, Frame last, List<Fact> told)
    {
        var subjects = reading.AllEntities.Where(entity => entity.Type == last.Relation.SubjectType || entity.Type == EntityType.Outsider).ToList();
        if (!reading.Has("among-them") || reading.Has("who") || reading.Has("which") || reading.Has("how-many") || reading.Periods.Count > 0 || subjects.Count == 0 || last.Relation.Names || last.Relation.SubjectType is null
            || told.Select(fact => fact.Subject).Distinct().Count() < 2 || alone is { Frame.Relation: { Shape: not RelationShape.Since } other } && other != last.Relation)
        {
            return null;
        }

        var times = told.Select(fact => fact.Period).Distinct().ToList();
        List<Period> then = last.Relation is { Shape: RelationShape.Event, ObjectType: null } && times is [{ } one] ? [one] : [.. last.Periods];
        return last with { Ask = Ask.IsTrue, Subjects = subjects, Periods = then, Also = null, Within = [], Asserted = true };
    }

    // "A-t-il aussi présidé ?", "depuis quand est-il membre ?": the pronoun behind the verb that opens the question, or follows its "when".
    public static bool OpensWithPronoun(Reading reading) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no", Length: > 1 }
        && Enumerable.Range(0, mark.Start).All(at => reading.IsFiller(at) || reading.Tokens[at].Word is "ne" or "n" || reading.Marks.Any(other => other.Covers(at) && ((other.Entity?.Type == EntityType.Group && reading.HasAt(mark.Start - 1, "pronoun")) || other.Id is "and" or "when" or "since" or "how-long" or "article" or "determiner" or "together" or "to-whom" or "this-one" or "body" or "not" or "no-kind" or "present" or "past" or "itself"))) && reading.Tokens[mark.End - 1] is { Gap: "-", Word: "il" or "elle" or "ils" or "elles" });

    /// <summary>Reads "did all of them chair?", "were they all founders?" of those last told, or returns null. Where the sources name all of a relation, one who is not named denies it; else those are told who are.</summary>
    public static Frame? All(Reading reading, Frame frame, Frame last, List<Fact> told)
    {
        var means = reading.HasAny("all-of", "every") && (reading.HasAny("pronoun", "among-them") || reading.Tokens.Count <= MostMeant || reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "all-of", Length: > 1 })) && AskChooser.PutsForward(reading) && !reading.HasAny("in-all", "how-many", "body", "agencies");
        var subjects = told.Subjects();
        if (!means || subjects.Count < 2 || frame is not { Subjects.Count: 0, Relation: { SubjectType: { } type, Names: false, Shape: not RelationShape.Timeless } } || (last.Relation.Names ? subjects.Exists(subject => subject.Type != type) : type != last.Relation.SubjectType || last.Relation.Shape == RelationShape.Timeless))
        {
            return null;
        }

        // A few are judged each by itself, by the date that is put forward too.
        return subjects.Count <= MostMeant ? frame with { Subjects = subjects, Ask = reading.Has("together") ? Ask.WhichFirst : Ask.IsTrue, Compares = reading.Has("together") ? TimeOrder.Same : null, Asserted = true }
            : frame.Periods.Count == 0 && !frame.Relation.SharesFacts(last.Relation)
                ? new Frame { Relation = last.Relation, Ask = Ask.Both, Also = frame.Relation, Within = told, Without = frame.Relation.Complete, Every = frame.Relation.Complete }
                : null;
    }

    /// <summary>Reads "which of those were not founders?", "which of them have chaired since?" of those last told, or returns null.</summary>
    public static Frame? Among(Reading reading, Frame frame, Frame last, List<Fact> told)
    {
        // "Which of those were not founding members?": they are those of the one relation without those of the other.
        frame = frame is { Ask: Ask.Both, Without: true, Every: false, Also: { } left } ? frame with { Relation = left, Ask = Ask.List } : frame;
        // "Who founded it? - Which ones came in early in 2006?" are others.
        var several = told.Subjects().Count > 1 && !(frame is { Relation.IsEntry: true, Periods: [var then] } && !told.Exists(fact => fact.Period is { } own && own.Overlaps(then)));
        if (!several || frame.Relation.SharesFacts(last.Relation) || last.Relation.SubjectType != frame.Relation.SubjectType)
        {
            return null;
        }

        var without = reading.Has("not") && reading.HasAny("who", "which") && frame.Relation.Complete;
        return without || (reading.Has("among-them") && !reading.Has("not") && !reading.Has("never"))
            ? last with { Ask = Ask.Both, Also = frame.Relation, Without = without, Within = told, Subjects = [], Periods = frame.Periods, Pick = frame.Ask is Ask.First or Ask.Last or Ask.HowMany && !without ? frame.Ask : null, Compares = null, Asserted = !without && AskChooser.PutsForward(reading) && !reading.HasAny("who", "which", "how-many") }
            : null;
    }
}
