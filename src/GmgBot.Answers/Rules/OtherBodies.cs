using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whose chair is asked for where it is not the group's: "who chaired the Security Council?", "qui est le président de la France ?", "who chaired the board of a firm?"</summary>
internal static class OtherBodies
{
    /// <summary>"At the moment" and the like may stand in between too.</summary>
    private const int MostBetween = 3;

    /// <summary>Whether others than the group are chaired.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="subjects">The bodies that it is about.</param>
    public static bool AreChaired(Reading reading, IReadOnlyList<Entity> subjects) => subjects.All(subject => subject.Type == EntityType.Outsider) && reading.Entities(EntityType.Group).Count == 0
        && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "chair" or "lead" } && !IsOwn(reading, verb) && (IsOfThisGroup(reading, verb) is { } own ? !own : IsOfNamed(reading, verb) || IsOfUnknown(reading, verb)));

    /// <summary>Whether a question is about the one body that it names, not about what that body is to the group: "who founded UNICEF?", "qui dirigeait l'OIM en 2010 ?", "how many members does ILO have?"</summary>
    /// <param name="relation">What the question seems to be about.</param>
    /// <param name="frame">As far as it is filled, with that one body.</param>
    /// <param name="reading">The question.</param>
    public static bool AreMeant(Relation relation, Frame frame, Reading reading)
    {
        if (reading.Marks.FirstOrDefault(mark => frame.Subjects[0].Equals(mark.Entity)) is not { } body)
        {
            return false;
        }

        var ofGroup = IsOfGroup(reading);
        return ((relation.Exclusive || relation.ObjectType == EntityType.Group) && (IsLed(reading, body) || IsPartLed(reading, body)))
            || (!relation.Exclusive && !ofGroup && frame.Periods.Count == 0 && reading.Has("exist") && !reading.Has("join") && (reading.Has("when") || reading.Has("since") || reading.Has("how-long")))
            || (relation.ObjectType == EntityType.Group && !ofGroup && frame.Periods.Count == 0 && !reading.Has("or") && IsMade(reading, body))
            || (relation is { Shape: RelationShape.Since, ObjectType: null } && frame is { Ask: Ask.HowMany, Periods.Count: 0 } && !ofGroup && IsCounted(reading, body));
    }

    /// <summary>Whether the members of a state's body are counted: "how many seats are there in the House of Commons?"</summary>
    /// <param name="frame">As far as it is filled, without a body.</param>
    /// <param name="reading">The question.</param>
    public static bool AreCounted(Frame frame, Reading reading) => frame is { Ask: Ask.HowMany, Relation: { Shape: RelationShape.Since, ObjectType: null } }
        && reading.Has("state") && !IsOfGroup(reading);

    // Named, or called "the group" and the like.
    private static bool IsOfGroup(Reading reading) => reading.Entities(EntityType.Group).Count > 0 || reading.Has("group-word");

    private static bool IsLed(Reading reading, Mark body)
    {
        var who = reading.Marks.LastOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "who" or "about" } || (mark.Id == "state" && reading.Has("which")));
        return who is not null && (IsEnd(reading, body.End) || reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "clause-when" } && mark.Start == body.End))
            && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "found" or "lead" or "chair" } && IsAuxiliary(reading, who.End, verb.Start) && verb.End <= body.Start && (reading.AfterArticles(verb.End) == body.Start || IsPresentName(reading, verb.End, body.Start)));
    }

    // "What is now the European Union"
    private static bool IsPresentName(Reading reading, int from, int to) => reading.HasAt(from, "what") && Enumerable.Range(from, to - from).All(at => reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "what" or "current" or "nowadays" or "present" or "article" or "yes-no"));

    // "Who chaired the ILO governing body?", "qui présidait le conseil d'administration de l'OIT ?": a part of the body right behind the verb.
    private static bool IsPartLed(Reading reading, Mark body) => reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "lead" or "chair" } && verb.End <= body.Start
        && reading.Marks.Any(who => who is { Kind: MarkKind.Concept, Id: "who" } && IsAuxiliary(reading, who.End, verb.Start))
        && reading.Marks.Any(part => part is { Kind: MarkKind.Concept, Id: "unsaid" or "state" }
            && ((part.Start == body.End && reading.AfterArticles(verb.End) == body.Start) || (part.Start == reading.AfterArticles(verb.End) && reading.AfterArticles(part.End) == body.Start))));

    // "A note for my head of office" asks nothing of that head.
    private static bool IsOwn(Reading reading, Mark verb) => reading.Marks.Any(mark => mark.End == verb.Start && mark.Id == "owner") && !reading.Marks.Any(mark => mark.End == verb.Start && mark.Id == "article");

    // "When was UNICEF founded?", "la Banque mondiale, par qui a-t-elle été fondée ?"; but "when did UNICEF found it?" is about the group.
    private static bool IsMade(Reading reading, Mark body) => (reading.Has("when") || reading.Has("who"))
        && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "found" } && body.End <= verb.Start && !reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "pronoun" } && mark.Start >= verb.End));

    // "How many states belong to ILO?", "combien de membres compte l'OIM ?": the body right behind the verb, or in front of "have".
    private static bool IsCounted(Reading reading, Mark body) => (IsEnd(reading, body.End) || IsEnd(reading, body.End + 1))
        && reading.Marks.Any(verb => verb is { Kind: MarkKind.Concept, Id: "member" or "to-link" or "yes-no" } && verb.End <= body.Start && reading.AfterArticles(verb.End) == body.Start);

    private static bool IsEnd(Reading reading, int at) => at == reading.Tokens.Count || (reading.Periods is [var period] && period.Start - at <= 1 && period.End == reading.Tokens.Count);

    /// <summary>Whether nothing but "is" or "was" and an article stands between two places: "who (was the) head of".</summary>
    internal static bool IsAuxiliary(Reading reading, int from, int to) => from <= to && to - from <= Reading.MostArticles
        && Enumerable.Range(from, to - from).All(at => reading.Marks.Any(mark => mark.Covers(at) && mark is { Kind: MarkKind.Concept, Id: "yes-no" or "present" or "past" or "article" }));

    private static bool IsOfNamed(Reading reading, Mark verb) =>
        reading.Marks.Any(mark => (mark.Entity?.Type == EntityType.Outsider || mark is { Kind: MarkKind.Concept, Id: "state" }) && IsBehind(reading, verb, mark.Start, Reading.MostArticles + (reading.Has("current") ? MostBetween : 0)))
        || reading.Unexplained.Any(at => reading.StrangeNames.Contains(reading.Tokens[at].Text) && IsBehind(reading, verb, at, Reading.MostArticles * 2));

    // "Who commanded the group in the Carnival of 2010?" is about this one, "the Group of 77" about another; null where no such word follows.
    private static bool? IsOfThisGroup(Reading reading, Mark verb) => reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "group-word" } && mark.Start == reading.AfterArticles(verb.End)).ToList() is { Count: > 0 } words
        ? words.Exists(word => !IsOfOthers(reading, word))
        : null;

    // "The Group of 77", "the group of experts"
    private static bool IsOfOthers(Reading reading, Mark group) => reading.AfterArticles(group.End) is var at && at > group.End && at < reading.Tokens.Count && reading.PeriodAt(at) is null && !reading.IsBroken(group.Start, at)
        && (reading.IsPlain(at) || char.IsAsciiDigit(reading.Tokens[at].Word[0]));

    // "The board", "la conférence": a noun behind an article that is no word for the group, its chair or a time.
    private static bool IsOfUnknown(Reading reading, Mark verb)
    {
        var at = reading.AfterArticles(verb.End);
        return at > verb.End && at < reading.Tokens.Count && IsBehind(reading, verb, at, Reading.MostArticles) && !reading.Marks.Any(mark => mark.Covers(at));
    }

    private static bool IsBehind(Reading reading, Mark verb, int at, int most) => verb.End <= at && at - verb.End <= most
        && !reading.IsBroken(verb.End - 1, at) && Enumerable.Range(verb.End, at - verb.End + 1).All(between => reading.PeriodAt(between) is null);
}
