using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>An answer as plain lines, for a file, a pipe or another program.</summary>
internal static class PlainReply
{
    public static void Write(Answer answer, TextWriter output)
    {
        output.WriteLine(answer.Text);
        foreach (var item in answer.Items)
        {
            output.WriteLine("• " + item);
        }

        if (answer.Citations.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(HostPhrases.In(answer.Language).Source);
            foreach (var line in CitationLines(answer))
            {
                output.WriteLine(line);
            }
        }
    }

    public static IEnumerable<string> CitationLines(Answer answer)
    {
        var colon = HostPhrases.In(answer.Language).Colon;
        return answer.Citations.Select((citation, index) => $"[{index + 1}] {CitationWords.Of(citation, citation.Title, answer.Language)}"
            + (citation.Quote is { } quote ? $"{colon}« {OneLine.Of(quote)} »" : "")
            + (citation.Address is { } address ? $" ({address})" : ""));
    }

    public static void WriteExplanation(Answer answer, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{HostPhrases.In(answer.Language).Understood} {answer.Explanation.Understood}");
        foreach (var step in answer.Explanation.Steps)
        {
            output.WriteLine("  " + step);
        }
    }
}
