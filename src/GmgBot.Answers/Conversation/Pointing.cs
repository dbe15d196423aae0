using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Puts the body meant in the place of words that point to one of those spoken of: "the second of the two, who replaced it?", "et l'autre ?", "which of the two came first?"</summary>
internal sealed class Pointing(IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>The longest message, in words, that only asks for those between two: "and between those two?"</summary>
    private const int LongestBetween = 5;

    /// <summary>The concepts of words that tell by its place which body is meant.</summary>
    private static readonly string[] Places = ["the-first", "the-second", "the-third", "the-last", "the-other", "the-middle"];

    /// <summary>What may stand in front of such words where they open the message.</summary>
    private static readonly string[] Leading = ["and", "or", "article", "no-kind"];

    /// <summary>What asks which one it is, so that "the first" is what is asked for.</summary>
    private static readonly string[] Asking = ["who", "which", "list", "how-many"];

    /// <summary>The words in which two are put in order.</summary>
    private static readonly string[] Ordering = ["first", "last", "before", "after", "or"];

    /// <summary>What asks for those between two.</summary>
    private static readonly string[] Counting = ["how-many", "times", "who", "which"];

    /// <summary>Reads a message with the bodies meant in the place of the words that point to them.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="among">The bodies that are on the table, by their ids.</param>
    /// <returns>The reading, or null where nothing points to a body.</returns>
    public Reading? Replace(Reading reading, Frame last, List<Fact> told, IReadOnlyList<string> among)
    {
        var table = among.Where(entities.ContainsKey).Select(id => entities[id]).Where(entity => entity.Type == last.Relation.SubjectType || last.Relation.SubjectType is null || last.Relation.Names).ToList();
        if (table.Count < 2 || reading.AllEntities.Any(entity => entity.Type != EntityType.Group))
        {
            return null;
        }

        // "Who chaired in 2010? - And the two of this year?" are others.
        if (last.Relation.Exclusive && reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "nowadays", Length: > 1 }))
        {
            return null;
        }

        // "How many chairs between the two?"
        if (table.Count == 2 && Mark(reading, "between-the-two") is { } amid && reading.HasAny(Counting))
        {
            var spelled = With(reading, amid, table);
            return spelled with { Marks = [.. spelled.Marks, amid with { Id = "between" }] };
        }

        // "When did X chair? - And Y? - And between the two?"
        if (table.Count == 2 && last.Relation.Exclusive && reading.Tokens.Count <= LongestBetween && (Mark(reading, "between-the-two") ?? Mark(reading, "the-middle")) is { } middle && !reading.HasAny(Counting))
        {
            var spelled = With(reading, middle, table);
            return spelled with { Marks = [.. spelled.Marks, middle with { Id = "between" }, middle with { Id = "who" }] };
        }

        if (table.Count == 2 && Mark(reading, "of-the-two") is { } both && (reading.HasAny(Ordering) || reading.Has("longest")))
        {
            return With(reading, both, table);
        }

        // "Are both members?", "sont-ils tous les deux membres ?", "did they join together?", one of the two being spoken of.
        if (table.Count == 2 && (Mark(reading, "the-two") ?? (reading.Has("together") && !reading.Has("who") && last.Subjects.Count == 1 && (AskChooser.IsYesNo(reading) || AskChooser.PutsForward(reading)) ? Mark(reading, "pronoun") : null)) is { } pair)
        {
            return With(reading, pair, table);
        }

        // "And X? - And Y? - Were all three founders?", "lequel des trois est venu d'abord ?"
        if (table.Count == 3 && Mark(reading, "the-three") is { } three)
        {
            return With(reading, three, table);
        }

        return Array.Find(Places, reading.Has) is { } place && Mark(reading, place) is { } words && IsMeant(reading, words) && At(place, table, last, told) is { } body && ((IsOfList(words) && last.Ask is not (Ask.HowMany or Ask.IsTrue)) || !IsOneOfMany(body, told)) ? With(reading, words, [body]) : null;
    }

    private static Entity? At(string place, List<Entity> table, Frame last, List<Fact> told) => place switch
    {
        "the-first" => table[0],
        "the-second" => table[1],
        "the-third" => table.Count > 2 ? table[2] : null,
        "the-last" => table[^1],
        "the-middle" => table.Count % 2 == 1 ? table[table.Count / 2] : null,
        _ => table.Count != 2 ? null : SpokenOf(last, told) is { } spoken ? table.Find(body => !body.Equals(spoken)) : table[1],
    };

    // "The second", "the first one", "the last of them" say the place in the list that was told; "the first" alone may be who came first.
    private static bool IsOfList(Mark words) => words.Id is "the-second" or "the-third" || words.Length > 2;

    // "Who are the members? - And the first?": where several came at once, none of them is the first.
    private static bool IsOneOfMany(Entity body, List<Fact> told) => told.Count > 2 && told.Find(fact => body.Equals(fact.Subject)) is { Period: { } then, Relation.Exclusive: false } && told.Count(fact => fact.Period == then) > 1;

    private static Entity? SpokenOf(Frame last, List<Fact> told) => last.Subjects is [var named] ? named
        : told.Subjects() is [var only] ? only : null;

    // "The second one, when did it join?", "when did the second of the two join?", "and the other?"; but "who was the first to chair?" points to nobody.
    private static bool IsMeant(Reading reading, Mark words)
    {
        // "The one in the middle" can be no other.
        if (words.Id == "the-middle")
        {
            return true;
        }

        if (reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.End <= words.Start && Asking.Contains(mark.Id)))
        {
            // "Whom did the first hand over to?", "who followed the second?"
            return reading.Marks.Any(mark => (mark.End == words.Start || mark.Start == words.End) && mark.Id is "succeed" or "precede" or "hand-over" or "before" or "after");
        }

        // "Has the third ever chaired?"
        if (reading.Marks.Any(verb => verb.Id == "yes-no" && verb.End == words.Start) && reading.Marks.Any(mark => mark.Start == words.End && mark.Id is "past" or "present" or "never" or "current" or "already"))
        {
            return true;
        }

        var opens = Enumerable.Range(0, words.Start).All(at => reading.IsFiller(at) || reading.Marks.Any(mark => mark.Covers(at) && Leading.Contains(mark.Id)));
        var ends = words.End == reading.Tokens.Count || reading.Tokens[words.End].Gap.AsSpan().ContainsAny(',', ':', '?')
            || reading.Marks.Any(mark => mark.Start == words.End && mark.Id is "yes-no" or "past" or "present" or "pronoun" or "when" or "who" or "to-link");
        return IsExplicit(words) ? !opens || ends || words.Length > 2 : opens && ends;
    }

    // "The first of the two" and "the second one" say more than "the first".
    private static bool IsExplicit(Mark words) => words.Length > 2 || words.Id == "the-other";

    private static Mark? Mark(Reading reading, string id) => reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == id);

    private static Reading With(Reading reading, Mark words, IReadOnlyList<Entity> bodies) => reading with
    {
        Marks = [.. reading.Marks.Where(mark => mark.End <= words.Start || mark.Start >= words.End), .. bodies.Select(body => new Mark(words.Start, words.Length, MarkKind.Entity, body.Id, words.Language, body))],
    };
}
