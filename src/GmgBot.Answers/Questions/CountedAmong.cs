namespace GmgBot.Answers.Questions;

/// <summary>Reads "does it count X among its own?" as whether X is one of them: the verb counts nothing.</summary>
internal static class CountedAmong
{
    /// <summary>The most words between the verb and the body: "the World Bank", "la".</summary>
    private const int MostBetween = 2;

    /// <summary>Makes a belonging of the verb, where a body stands between it and "among".</summary>
    public static void Read(List<Mark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] is { Kind: MarkKind.Concept, Id: "how-many", Length: 1 } verb && marks.Exists(body => body.Entity is not null && body.Start >= verb.End && body.Start - verb.End <= MostBetween
                && marks.Exists(among => among is { Kind: MarkKind.Concept, Id: "among" } && among.Start == body.End)))
            {
                marks[i] = verb with { Id = "member" };
            }
        }
    }
}
