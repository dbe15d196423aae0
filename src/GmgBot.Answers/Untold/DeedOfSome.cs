using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks what the group, its members or their heads did, in a verb that says nothing of what is known: "what did the executive heads decide?", "qu'est-ce que le GMG a dit du climat ?" Of one body: <see cref="Deeds"/>; of a thing: <see cref="ThingDeed"/>.</summary>
internal static class DeedOfSome
{
    /// <summary>Who did, beside the group by its name.</summary>
    private static readonly string[] Some = ["level-name", "chair", "member", "founder-noun", "group-word", "agencies", "person"];

    /// <summary>What stands between them and the verb, or in front of them.</summary>
    private static readonly string[] Passed = ["past", "perfect", "modal", "yes-no", "to-link", "article", "all-of", "each"];

    /// <summary>Verbs that are known as what is told or decided by somebody.</summary>
    private static readonly string[] Verbs = ["reports", "decide"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking.Open is not null && asking.Reading is var reading && reading.Head >= 0 && (IsTurned(reading) || (Verb(reading) is >= 0 and var verb && !reading.IsBroken(reading.Head, Math.Min(verb, reading.Tokens.Count - 1))
        && (verb == reading.Tokens.Count ? reading.Marks.Any(mark => mark.Id == "modal" && mark.Start > reading.Head) : Enumerable.Range(reading.Head, verb - reading.Head).Any(at => reading.HasAt(at, "past") || reading.HasAt(at, "modal")) && (IsKnown(reading, verb) || (PlainWord.Is(reading, verb) && !asking.IsInExample(verb))))));

    // Behind "what" and who did; "qu'est-ce que le GMG a": in front of a verb that is no question for what it is.
    private static int Verb(Reading reading) =>
        reading.Marks.FirstOrDefault(mark => mark.Id == "nature" && mark.Covers(reading.Head)) is { } nature && reading.HasAt(nature.End, "past") ? Pass(reading, nature.End)
        : What(reading) is { } what && Pass(reading, what.End) is var from && reading.Marks.Where(mark => mark.Start == from && IsSome(mark)).MaxBy(mark => mark.End) is { } who ? Pass(reading, who.End) : -1;

    private static Mark? What(Reading reading) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "what" } && mark.Start == reading.Head && !reading.Marks.Any(other => other.Start == mark.Start && other.Id is "which" or "when" or "determiner"));

    private static bool IsKnown(Reading reading, int verb) => Verbs.Any(known => reading.HasAt(verb, known));

    // "Que disaient les fondateurs ?"
    private static bool IsTurned(Reading reading) => What(reading) is { } what && Pass(reading, what.End) is var verb && IsKnown(reading, verb) && reading.AfterArticles(verb + 1) is var who && reading.Marks.Any(mark => mark.Start == who && IsSome(mark));

    private static bool IsSome(Mark mark) => mark.Entity is { } entity ? entity.Type == EntityType.Group : Some.Contains(mark.Id);

    private static int Pass(Reading reading, int from)
    {
        while (reading.Marks.Where(mark => mark.Start == from && Passed.Contains(mark.Id)).MaxBy(mark => mark.End) is { } mark)
        {
            from = mark.End;
        }

        return from;
    }
}
