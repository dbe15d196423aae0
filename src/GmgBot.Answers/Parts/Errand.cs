using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a message what its answer is for: "I need all the members for a seating plan", "la liste des présidences, c'est pour ma fiche de révision", "for our long-term agreement".</summary>
internal sealed class Errand(FrameBuilder builder)
{
    /// <summary>The most words of it.</summary>
    private const int Longest = 8;

    /// <summary>What makes it a part of what is asked: a length of time, or something that the group has.</summary>
    private static readonly string[] Asked =
    [
        "how-long", "other-length", "true-length", "time-unit", "current", "when", "who", "what", "which", "handbook", "member", "agencies", "body", "chair", "term", "found",
        "group-word", "this-group", "name", "rename", "those", "that-one", "pronoun", "same-one", "first", "last", "both",
    ];

    /// <summary>What makes even a thing of the asker's a part of it: "who represents them for my country, and when?"</summary>
    private static readonly string[] AskedOfOwn = ["when", "who", "what", "which", "chair", "current", "group-word", "this-group"];

    // "it's", "c'est", "I need it", in front of "for".
    private static readonly string[] Leading = ["present", "pronoun", "this-one", "one-pronoun", "modal", "asker", "asks-for", "that-all"];

    // What a message begins with that wants something of the bot.
    private static readonly string[] Wanting = ["asks-for", "list", "modal", "name"];

    /// <summary>Reads the message anew without it; as it is where it tells of none, or where nothing would be asked without it.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        foreach (var link in reading.Marks.Where(mark => mark.Id == "for-link" || IsTold(reading, mark)))
        {
            var clause = reading.ClauseStart(link.Start);
            var isClause = IsClause(reading, clause, link);
            var end = End(reading, link);
            if (end - link.End is < 2 or > Longest || !(link.Kind == MarkKind.Filler || IsOwn(reading, link) || isClause || IsWanted(reading, link)) || !IsErrand(reading, link.End, end, IsOwn(reading, link) ? AskedOfOwn : Asked))
            {
                continue;
            }

            var behind = end < reading.Tokens.Count ? reading.Tokens[end].Gap + reading.Words(end, reading.Tokens.Count) + Sign(reading) : "";
            var rest = read((reading.Words(0, isClause ? clause : link.Start).TrimEnd(' ', ',') + behind).TrimStart(' ', ',', ':', ';', '-', '–', '—'));
            if (builder.Build(rest) is { Score: >= QuestionAnswerer.Certain })
            {
                return rest;
            }
        }

        return reading;
    }

    // "it's for", "c'est pour": a clause of its own.
    private static bool IsClause(Reading reading, int clause, Mark link) => clause > 0 && clause < link.Start && Enumerable.Range(clause, link.Start - clause).All(at => reading.Marks.Any(mark => mark.Covers(at) && Leading.Hold(mark)));

    // "..., pour le dossier | de Madame l'Ambassadrice": a filler that says so, and more of what it is for.
    private static bool IsTold(Reading reading, Mark mark) => mark is { Kind: MarkKind.Filler, Start: > 0, Length: > 2 } && reading.HasAt(mark.End, "article") && (reading.IsBroken(mark.Start - 1, mark.Start) || IsClause(reading, reading.ClauseStart(mark.Start), mark)) && !reading.IsBroken(mark.End - 1, mark.End);

    // "Did it have ten?" asks for a verdict by its sign alone.
    private static string Sign(Reading reading) => reading.Text.TrimEnd().EndsWith('?') ? " ?" : "";

    private static int End(Reading reading, Mark link)
    {
        var end = reading.ClauseEnd(link.End);
        return reading.Marks.Where(mark => mark.Start > link.End && mark.Start < end && mark.Id == "thanks").Select(mark => mark.Start).DefaultIfEmpty(end).Min();
    }

    private static bool IsOwn(Reading reading, Mark link) => reading.HasAt(link.End, "asker") || reading.HasAt(link.End + 1, "asker");

    private static bool IsWanted(Reading reading, Mark link) => (reading.HasAt(link.End, "article") || reading.HasAt(link.End, "owner"))
        && (link.Start == 0 || reading.IsBroken(link.Start - 1, link.Start) || reading.Marks.Any(mark => mark.Start <= 1 && Wanting.Hold(mark)));

    private static bool IsErrand(Reading reading, int start, int end, string[] asked) => !reading.Periods.Any(period => period.Start >= start && period.Start < end)
        && !reading.Marks.Any(mark => mark.Start >= start && mark.Start < end && (mark.Entity is not null || asked.Hold(mark)));
}
