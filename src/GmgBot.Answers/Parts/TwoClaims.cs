using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Cuts a sentence that puts two things forward of one body, each with its own verb: "X joined in 2007 and chaired in 2011, right?", "did X chair in 2009 and join in 2007?"</summary>
internal static class TwoClaims
{
    /// <summary>How many words may stand between the link and the second verb: "and has since then chaired".</summary>
    private const int Reach = 3;

    private const string Also = "and-that";

    /// <summary>What asks for something else than a yes to both.</summary>
    private static readonly string[] Else = ["who", "which", "when", "how-many", "how-long", "or", "before", "after", "precede", "succeed", "hand-over", "between", "list", "why"];

    private static readonly string[] Founding = ["found"];

    /// <summary>The verbs that may be said of a body, those of one kind together.</summary>
    private static readonly string[][] Kinds = [["join", "member", "part-of", "new"], ["chair", "lead"], Founding, ["cochair"]];

    /// <summary>Both claims in the words of the asker, the second with the body in front; null where the sentence holds no two.</summary>
    public static (string First, string Second)? Of(Reading reading)
    {
        if (!AskChooser.PutsForward(reading) || Array.Exists(Else, reading.Has))
        {
            return null;
        }

        var bodies = reading.Marks.Where(mark => mark.Entity is { } entity && entity.Type != EntityType.Group).DistinctBy(mark => mark.Start).OrderBy(mark => mark.Start).ToList();
        foreach (var link in bodies.Count == 0 ? [] : reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "and" } && (mark.Length == 1 || reading.HasAt(mark.Start, Also)) && mark.Start >= bodies[0].End))
        {
            var named = bodies.FindAll(body => body.End <= link.Start);
            if (named.Exists(body => body.Entity!.Type != bodies[0].Entity!.Type))
            {
                return null;
            }

            // "... and that it chaired": the pronoun gives way to the body.
            var verb = reading.HasAt(link.Start, Also) && reading.HasAt(link.End, "pronoun") ? link.End + 1 : link.End;
            var of = bodies.Exists(body => body.Start >= link.End && body.Start < link.End + Reach);

            // "X joined and Y chaired" says one of each, and so does "that X joined and that Y chaired".
            if ((!of || reading.HasAt(link.Start, Also)) && AreTwo(reading, (0, link.Start), verb))
            {
                return (First(reading, link.Start), of ? reading.Words(link.End, reading.Tokens.Count) + " ?" : Said(reading, named[0].Start, named[^1].End, verb));
            }
        }

        return bodies is [var only, ..] ? OfAside(reading, only) ?? InLine(reading, only) : OfCounts(reading);
    }

    // "X joined in 2007, chaired in 2009, right?": the comma of a longer line, whose last verb was cut off.
    private static (string First, string Second)? InLine(Reading reading, Mark body) =>
        Enumerable.Range(body.End, reading.Tokens.Count - body.End).FirstOrDefault(at => at > body.End && reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal)) is > 0 and var comma && !reading.Marks.Any(mark => mark.Entity is not null && mark.Entity.Type != EntityType.Group && mark.Start >= comma) && AreTwo(reading, (0, comma), comma)
            ? (First(reading, comma), Said(reading, body.Start, body.End, comma))
            : null;

    // "Four joined in 2006 and three in 2007, right?": the verb of the one serves the other.
    private static (string First, string Second)? OfCounts(Reading reading)
    {
        if (reading is not { Numbers.Count: 1 or 2, Periods: [var one, var other] } || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "and", Length: 1 } && mark.Start >= one.End && mark.End < other.Start) is not { } link)
        {
            return null;
        }

        // The same number twice is read once.
        if (reading.Numbers.Count == 1 && !reading.Tokens.Take(one.Start).Any(token => token.Word == reading.Tokens[link.End].Word))
        {
            return null;
        }

        var verb = reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id is "join" or "new" && mark.End <= one.Start).MaxBy(mark => mark.Length);
        var own = reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id is "join" or "new" or "found" && mark.Start > link.End && mark.End <= other.Start);
        return own ? (First(reading, link.Start), reading.Words(link.End, reading.Tokens.Count) + " ?")
            : verb is null ? null
            : (First(reading, link.Start), Said(reading, link.End, link.End + 1, verb.Start, verb.End).TrimEnd('?', ' ') + " " + reading.Words(link.End + 1, reading.Tokens.Count) + " ?");
    }

    // "X, admitted in 2007, chaired in late 2009, right?"
    private static (string First, string Second)? OfAside(Reading reading, Mark body)
    {
        var commas = Enumerable.Range(body.End, reading.Tokens.Count - body.End).Where(at => reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal)).Take(2).ToList();
        return commas is [var opening, var closing] && opening == body.End && !reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Start < closing) && AreTwo(reading, (opening, closing), closing)
            ? (Said(reading, body.Start, body.End, opening, closing), Said(reading, body.Start, body.End, closing))
            : null;
    }

    // "..., right?" asks for a yes to the first one too; what begins where that ends is the second one.
    private static string First(Reading reading, int end) => reading.Words(0, end) + (Enumerable.Range(end + 1, Math.Max(0, reading.Tokens.Count - end - 1)).LastOrDefault(at => reading.Tokens[at].Gap.AsSpan().ContainsAny(",:"), -1) is >= 0 and var tag && reading.HasAt(tag, "yes-no") ? ", " + reading.Words(tag, reading.Tokens.Count) : "") + " ?";

    private static string Said(Reading reading, int from, int to, int said, int? end = null) => reading.Words(from, to) + " " + reading.Words(said, end ?? reading.Tokens.Count) + " ?";

    private static bool AreTwo(Reading reading, (int Start, int End) one, int other) => Kind(reading, other, other + Reach) is { } second && Kind(reading, one.Start, one.End) is { } first && first != second;

    // The kind of the first such verb between two places; who belongs to the founders is one.
    private static string[]? Kind(Reading reading, int from, int to) => reading.Marks.Any(noun => noun is { Kind: MarkKind.Concept, Id: "found" } && noun.Start >= from && noun.Start <= to + 1 && reading.Marks.Any(part => part.Id is "part-of" or "member" && part.Start >= from && part.Start <= noun.End)) ? Founding : reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Start >= from && mark.Start < to)
        .Select(mark => Array.Find(Kinds, kind => Array.IndexOf(kind, mark.Id) >= 0)).FirstOrDefault(kind => kind is not null);
}
