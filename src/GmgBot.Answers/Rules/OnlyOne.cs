using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question puts a body forward as the only one, or several as the only ones.</summary>
internal static class OnlyOne
{
    /// <summary>What may stand between "only" and the body that it is said of: "only by the heads of X".</summary>
    private static readonly string[] Between = ["article", "by-link", "level-name", "agencies", "body"];

    /// <summary>What "the only" is said of, where not of bodies: "the only group that X and Y co-chair".</summary>
    private static readonly string[] Things = ["group-word", "subgroup", "times", "kind"];

    /// <summary>"Only X has chaired", "seule l'UNICEF a présidé": nobody else, at any time.</summary>
    public static bool IsOnly(Reading reading, IReadOnlyList<Entity> bodies) => (reading.HasAny("only", "alone") && IsOnlyNamed(reading)) || IsRestricted(reading, bodies);

    private static bool IsOnlyNamed(Reading reading) => reading.Marks.Any(only => only is { Kind: MarkKind.Concept, Id: "only" or "alone" } && reading.Marks.Any(mark => mark.Entity is not null && mark.Start >= only.End && mark.Start <= reading.AfterArticles(only.End)));

    /// <summary>"X alone", but not "only in 2010".</summary>
    public static bool IsAlone(Reading reading, IReadOnlyList<Entity> bodies) => IsRestricted(reading, bodies) || reading.Marks.Any(mark => mark.Id == "alone" && (!reading.HasAt(mark.Start, "only") || IsSaidOfBody(reading, mark))
        && !(reading.Marks.Any(only => only.Id == "only" && only.Start == mark.Start) && reading.Periods.Any(period => mark.End <= period.Start && period.Start - mark.End <= 1)));

    /// <summary>"Only X and Y", "les seuls fondateurs", "X and Y alone"; but neither "X and Y only in 2007" nor "the only group of X and Y".</summary>
    /// <param name="reading">The question.</param>
    /// <param name="bodies">The bodies that it names.</param>
    /// <param name="topics">The concepts of what relations are about beside bodies.</param>
    public static bool AreOnly(Reading reading, IReadOnlyList<Entity> bodies, IReadOnlySet<string> topics) => IsRestricted(reading, bodies) || reading.Marks.Any(mark => mark.Id == "by-themselves" && !IsOfThing(reading, mark, topics))
        || reading.Marks.Any(only => only is { Kind: MarkKind.Concept, Id: "only" or "alone" } && !reading.Periods.Any(period => only.End <= period.Start && period.Start - only.End <= 1)
            && (IsInFront(reading, only.End, bodies) || IsBehind(reading, only, bodies) || IsOfThem(reading, only, topics)));

    /// <summary>"Is X the only one to co-chair both?", "only X co-chairs both"; but "X co-chairs both alone" says that nobody does so beside it.</summary>
    public static bool IsTheOnly(Reading reading, IReadOnlyList<Entity> bodies, IReadOnlySet<string> topics) => IsRestricted(reading, bodies) || reading.Has("reserved") || reading.Marks.Any(only => only is { Kind: MarkKind.Concept, Id: "only" or "alone" } && !IsOfThing(reading, only, topics)
        && (only.Length > 1 ? !reading.HasAt(only.Start, "only") : reading.HasAt(only.Start - 1, "article") || IsInFront(reading, only.End, bodies)));

    // "Only IOM and ILO", "exclusively by the heads of IOM and ILO"
    private static bool IsInFront(Reading reading, int from, IReadOnlyList<Entity> bodies)
    {
        while (from < reading.Tokens.Count && Array.Exists(Between, word => reading.HasAt(from, word)))
        {
            from = reading.Marks.Where(mark => mark.Start == from && mark.Kind == MarkKind.Concept && Array.IndexOf(Between, mark.Id) >= 0).Max(mark => mark.End);
        }

        return reading.EntityFrom(from) is { Entity: { } body } && bodies.Contains(body);
    }

    // "IOM and ILO alone", "IOM and ILO only?"
    private static bool IsBehind(Reading reading, Mark only, IReadOnlyList<Entity> bodies) => reading.Marks.Any(body => body.End == only.Start && bodies[^1].Equals(body.Entity))
        && (!reading.HasAt(only.Start, "only") || only.End == reading.Tokens.Count || reading.IsBroken(only.End - 1, only.End));

    // "The only founders", "the only ones": behind an article; "nobody else" is said of them wherever it stands.
    private static bool IsOfThem(Reading reading, Mark only, IReadOnlySet<string> topics) => only.Length > 1 ? !reading.HasAt(only.Start, "only")
        : (reading.HasAt(only.Start - 1, "article") || !reading.HasAt(only.Start, "only")) && !IsOfThing(reading, only, topics) && reading.Marks.Any(body => body.Entity is not null && body.Start < only.Start);

    private static bool IsOfThing(Reading reading, Mark only, IReadOnlySet<string> topics) => reading.Marks.Any(thing => thing.Kind == MarkKind.Concept && thing.Start == only.End && (topics.Contains(thing.Id) || Array.IndexOf(Things, thing.Id) >= 0));

    // "Le GMG n'est-il composé que de X ?": "ne", and "que" in front of the body.
    private static bool IsRestricted(Reading reading, IReadOnlyList<Entity> bodies)
    {
        var negated = reading.Tokens.Select(token => token.Word).ToList().FindIndex(word => word is "ne" or "n");
        return negated >= 0 && !reading.HasAny("not", "never") && Enumerable.Range(negated, reading.Tokens.Count - negated).FirstOrDefault(at => reading.Tokens[at].Word is "que" or "qu") is > 0 and var than && IsInFront(reading, than + 1, bodies);
    }

    // "Only X", "the only chair", "X only?"; but neither "it only hosts the page" nor "did X only join in 2007?"
    private static bool IsSaidOfBody(Reading reading, Mark only) => reading.HasAt(only.Start - 1, "article")
        || reading.Marks.Any(body => body.Entity is not null && (body.Start == reading.AfterArticles(only.End) || (body.End == only.Start && (only.End == reading.Tokens.Count || reading.IsBroken(only.End - 1, only.End)))));
}
