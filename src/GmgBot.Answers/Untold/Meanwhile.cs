using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks what else was so when something known happened: "did anyone grumble when the group was widened?", "qui boudait quand X est entré ?" Only the clause that tells when is known then, and what asks is not.</summary>
internal static class Meanwhile
{
    /// <summary>The shortest plain word that is taken for what is asked: "cry".</summary>
    private const int Shortest = 3;

    private const string When = "clause-when";

    /// <summary>What asks for the time itself, or for whom something went to.</summary>
    private static readonly string[] Others = ["when", "how-long", "to-whom", "from-whom", "under-whom"];

    /// <summary>What may belong to any matter.</summary>
    private static readonly string[] Little = ["yes-no", "any", "pronoun", "past", "present", "to-link", "no-kind", "group-word", "it-was", "there", "body", "agencies", "together", "reports", "claims", "list", "about", "take", "takes", "leaves"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking)
    {
        if (!asking.Reading.Has(When) || asking.Own is not { Frame.Through.Count: 0 } own || Main(asking.Reading) is not { } main)
        {
            return false;
        }

        var reading = asking.Reading;
        var known = own.Matches.SelectMany(match => match.Cue.All).SelectMany(any => any).Except(Asking.Heads).Except(Little).ToHashSet(StringComparer.Ordinal);
        var asks = reading.Marks.Where(mark => mark.Start >= main.Start && mark.End <= main.End).ToList();
        return asks.Exists(mark => mark.Id is "yes-no" or "about" or "nobody" || IsHead(mark) || (mark is { Kind: MarkKind.Concept, Id: "pronoun", Length: 1 } && mark.Start == main.Start)) && !asks.Exists(mark => Others.Contains(mark.Id) || (mark.Id is "reports" or "claims" && !asks.Exists(IsHead)))
            && reading.Marks.Any(mark => (mark.End <= main.Start || mark.Start >= main.End) && known.Contains(mark.Id))
            && (asks.Exists(mark => mark.Id == Silence.Unsaid && !Beside.Is(mark, reading, own, known))
                || ((IsOfOthers(own, asks) || !asks.Exists(mark => IsOf(mark, own, known))) && Enumerable.Range(main.Start, main.End - main.Start).Any(at => IsContent(reading, at, asks))));
    }

    // "Did the lights go out when X took it?": X stands in the clause only, and no body is asked for.
    private static bool IsOfOthers(Understanding own, List<Mark> asks) => own.Frame is { Ask: Ask.IsTrue, Subjects.Count: > 0, Relation.SubjectType: not null } && !asks.Exists(mark => mark.Entity is not null || IsHead(mark) || mark is { Kind: MarkKind.Concept, Id: "any" or "other" or "agencies" or "body" or "pronoun" });

    private static bool IsOf(Mark mark, Understanding own, HashSet<string> known) => mark.Kind == MarkKind.Concept && (known.Contains(mark.Id) || IsTurnOver(mark, own) || (mark.Id != "person" && !IsLittle(mark) && own.Matches.Any(match => match.Relation.Has(mark.Id))));

    // "Who had just left it when X took it?"
    private static bool IsTurnOver(Mark mark, Understanding own) => own.Frame.Ask is Ask.Before or Ask.After && mark.Id is "leaves" or "takes" or "take";

    private static bool IsContent(Reading reading, int at, List<Mark> asks) => reading.Unexplained.Contains(at) || (reading.PeriodAt(at) is null && asks.FindAll(mark => mark.Covers(at)) switch
    {
        [] => reading.Tokens[at].Word.Length >= Shortest,
        // "Was it still under X?"
        var marks => marks.TrueForAll(mark => mark.Kind == MarkKind.Concept && !IsLittle(mark)) && !marks.Exists(mark => mark.Id == "still"),
    });

    private static bool IsLittle(Mark mark) => mark.IsGrammar || Little.Contains(mark.Id) || IsHead(mark);

    private static bool IsHead(Mark mark) => Asking.Heads.Hold(mark);

    // "Mais quand est-elle entrée ?": the clause asks itself.
    private static bool IsTurned(Reading reading, int from) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" } && mark.Start >= from && reading.Tokens[mark.End - 1] is { Gap: "-", Word: "il" or "elle" or "ils" or "elles" });

    // What stands in front of the clause, in its sentence, which is the last one; or behind the comma that ends the clause.
    private static (int Start, int End)? Main(Reading reading)
    {
        var when = reading.Marks.First(mark => mark is { Kind: MarkKind.Concept, Id: When });
        // "The same year as X" compares, and "and when did it come out?" asks.
        if (reading.HasAt(when.Start, "together") || reading.HasAt(when.End, "yes-no") || reading.HasAt(when.End, "happen") || reading.HasAt(when.End, "over") || reading.Marks.Any(mark => mark.Id == "knows-when" && mark.End == when.Start) || IsTurned(reading, when.End) || reading.IsParted(when.Start, reading.Tokens.Count - 1))
        {
            return null;
        }

        if (when.Start > 1)
        {
            return (reading.SentenceStart(when.Start), when.Start);
        }

        for (var at = when.End + 1; at < reading.Tokens.Count; at++)
        {
            if (reading.IsBroken(at - 1, at))
            {
                return (at, reading.Tokens.Count);
            }
        }

        return null;
    }
}
