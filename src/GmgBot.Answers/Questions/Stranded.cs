using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Reads "in" as membership where it stands by itself behind a body: "by 2006, was UNFPA in?", "was UNESCO in by then?"; "was UNESCO in charge?" goes on.</summary>
internal static class Stranded
{
    private const string Link = "in-link";

    /// <summary>Takes all such words out of the marks: elsewhere they say nothing.</summary>
    public static List<Mark> Take(List<Mark> marks)
    {
        var links = marks.FindAll(mark => mark is { Kind: MarkKind.Concept, Id: Link });
        marks.RemoveAll(links.Contains);
        return links;
    }

    /// <summary>Puts the membership in their place where they are the last word on a body.</summary>
    /// <param name="links">Those words.</param>
    /// <param name="marks">All other marks.</param>
    /// <param name="periods">The dates.</param>
    /// <param name="end">Where the question ends.</param>
    public static void Read(List<Mark> links, List<Mark> marks, Row<PeriodMention> periods, int end)
    {
        if (links.Count == 0 || marks.Find(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }) is not { } verb)
        {
            return;
        }

        foreach (var link in links.Where(link => IsLast(link, periods, end) && marks.Exists(body => body.End == link.Start && body.Start >= verb.End && (body.Entity is { } entity ? entity.Type != EntityType.Group : body is { Kind: MarkKind.Concept, Id: "state" }))))
        {
            var at = marks.FindIndex(mark => mark.Start > link.Start);
            marks.Insert(at < 0 ? marks.Count : at, link with { Id = "member" });
        }
    }

    // At the end of the question, or in front of a date with a word of its own: "by 2006".
    private static bool IsLast(Mark link, Row<PeriodMention> periods, int end) => link.End == end || periods.Any(period => period.Start == link.End && period.Role != PeriodRole.At);
}
