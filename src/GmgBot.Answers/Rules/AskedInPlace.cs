using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells that something is asked for though no question word opens the message: "it was launched in which year?", "co-chaired by?", "could you give me the year in which it came out?"</summary>
internal static class AskedInPlace
{
    /// <summary>Words that may stand behind the question word: "quand ça ?", "when then?"</summary>
    private static readonly string[] Behind = ["pronoun", "then", "to-whom", "by-link", "together"];

    /// <summary>Nouns that ask for what they name.</summary>
    private static readonly string[] Nouns = ["title", "name", "cochair", "launch", "caption", "credit", "kind", "when"];

    /// <summary>Whether an entity is a thing that such a noun may be of, which no acronym stands for; of a body it would put something forward: "co-chair of the group, X?"</summary>
    public static bool IsThing(Entity entity) => entity.Type != EntityType.Group && entity.Type != EntityType.Outsider && entity.Names.Values.All(name => name.Acronym is null);

    /// <summary>Whether it is.</summary>
    /// <param name="reading">The question.</param>
    public static bool Is(Reading reading) => !Denial.HasTag(reading) && (EndsAsking(reading) || IsRequest(reading) || IsNounOf(reading));

    // "The handbook was launched when?", "co-chaired by?"; not "X chaired, or what?", "did X chair, and when?"
    private static bool EndsAsking(Reading reading)
    {
        var end = QuestionEnd.Of(reading.Tokens);
        return IsAskedAt(reading, end) || (end > 1 && (reading.IsFiller(end - 1) || reading.Marks.Any(mark => mark.Start == end - 1 && mark.End == end && Behind.Hold(mark))) && IsAskedAt(reading, end - 1))
            || reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "by-link", Start: > 0 } && link.End == end);
    }

    private static bool IsAskedAt(Reading reading, int end) => reading.Marks.Any(mark => mark.End == end && mark.Start > 0 && QuestionWords.Open.Hold(mark) && IsWord(reading, mark) && !reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "or" or "and" } && link.End <= mark.Start && (mark.Start - link.End <= 1 || reading.Marks.Any(verb => verb.Id == "yes-no" && verb.End <= link.Start))));

    // "When", "in which year", but not "the date" or "their number".
    private static bool IsWord(Reading reading, Mark mark) => mark.Id switch
    {
        "when" or "how-many" or "how-long" => reading.Marks.Any(word => word.Id is "determiner" or "open-determiner" or "clause-when" && word.Start >= mark.Start && word.End <= mark.End && (word.Id is not "clause-when" || word.Length == 1)),
        "who" or "which" or "what" or "to-whom" => true,
        _ => false,
    };

    // "Could you tell me the title", "je cherche l'année où": a thing is asked for, not "if" or "that" something is so.
    private static bool IsRequest(Reading reading) => reading.Marks.Any(request => request is { Kind: MarkKind.Concept, Id: "asks-for" } && request.End < reading.Tokens.Count
        && !reading.IsBroken(request.End - 1, request.End) && ((reading.Tokens[request.End].IsDefiniteArticle && !(reading.EntityFrom(request.End + 1)?.Entity is { } named && named.Type != EntityType.Group && reading.Has("yes-no"))) || reading.HasAt(request.End, "list")));

    // "Title of the handbook?", "co-chairs of the group on data?": a noun and what it is of, without a verb.
    private static bool IsNounOf(Reading reading)
    {
        var start = reading.AfterArticles(reading.HasAt(0, "and") ? 1 : 0);
        return reading.Marks.Any(noun => noun.Start == start && Nouns.Hold(noun) && noun.End < reading.Tokens.Count && reading.Tokens[noun.End].Word is "of" or "de" or "du" or "des" or "d")
            && reading.Periods.Count == 0 && !reading.HasAny("yes-no", "past", "present", "perfect", "or", "not") && reading.AllEntities.All(named => named.Type == EntityType.Group || IsThing(named));
    }
}
