namespace GmgBot.Answers.Questions;

/// <summary>Reads a gap that is to be filled in as the question word that it stands for: "the group has ____ members", "co-chaired by X and ____", "the founders were X, Y and ...".</summary>
internal static class Blank
{
    /// <summary>The fewest signs that make a gap.</summary>
    public const int Fewest = 2;

    /// <summary>The concept of a gap that ends a row of bodies.</summary>
    public const string InRow = "gap-in-row";

    private const string Missing = "missing";

    /// <summary>What is called, and not somebody.</summary>
    private static readonly string[] Things = ["former-name", "name", "title", "objective", "rename", "original-name", "current-name"];

    /// <summary>How many signs of a gap stand at a place of a text.</summary>
    public static int At(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '_')
        {
            end++;
        }

        return end - at >= Fewest ? end - at : 0;
    }

    /// <summary>Adds the question words to what the words stand for.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="marks">What they stand for.</param>
    /// <param name="types">The types of things that can be counted.</param>
    /// <param name="language">The language of the message.</param>
    public static void Read(Row<Token> tokens, List<Mark> marks, IReadOnlySet<string> types, Language language)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            // "From ____ to June 2007", "every ____ months": no question word stands there.
            if (tokens[at].Text[0] == '_' && !marks.Exists(mark => (mark.Id is "from-link" or "until" or "onwards" && mark.End == at) || (mark.Id == "time-unit" && mark.Start == at + 1)))
            {
                marks.RemoveAll(mark => mark.Covers(at));
                var asked = Asked(tokens, marks, types, at);
                Add(asked, at);
                if (asked is not "who")
                {
                    Add("open-determiner", at);
                }

                if (EndsRow(marks, at))
                {
                    Add(Missing, at);
                    Add(InRow, at);
                }
            }
        }

        // "UNHCR and ...": what is linked is left out.
        if (marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "and", Length: 1 } && mark.End == tokens.Count) is { Start: > 0 } open && marks.Exists(body => body.Entity is not null && body.End == open.Start))
        {
            Add("who", open.Start);
            Add(Missing, open.Start);
            Add(InRow, open.Start);
        }

        void Add(string concept, int at)
        {
            var behind = marks.FindIndex(mark => mark.Start > at);
            marks.Insert(behind < 0 ? marks.Count : behind, new Mark(at, 1, MarkKind.Concept, concept, language));
        }
    }

    private static string Asked(Row<Token> tokens, List<Mark> marks, IReadOnlySet<string> types, int at) =>
        marks.Exists(noun => noun.Start == at + 1 && noun.Kind == MarkKind.Concept && (noun.Id is "member" or "agencies" or "body" or "level" or "found" || types.Contains(noun.Id))) ? "how-many"
        : at > 0 && tokens[at - 1].Word is "in" or "en" ? "when"
        : marks.Exists(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Things, mark.Id) >= 0) ? "what"
        : "who";

    // "X, Y and the ____", "X et les ____"
    private static bool EndsRow(List<Mark> marks, int at)
    {
        while (at > 0 && marks.Exists(mark => mark.Id == "article" && mark.End == at))
        {
            at--;
        }

        return marks.Find(mark => mark is { Kind: MarkKind.Concept, Id: "and", Length: 1 } && mark.End == at) is { } link && marks.Exists(body => body.Entity is not null && body.End == link.Start);
    }
}
