namespace GmgBot.Answers.Knowledge;

/// <summary>A source document in another language, passage by passage.</summary>
/// <param name="Document">The translation.</param>
/// <param name="Original">What it is a translation of, with as many passages in the same order.</param>
internal sealed record Translation(SourceDocument Document, SourceDocument Original)
{
    /// <summary>The passage of the original that a passage of the translation stands for; null where it is of another document.</summary>
    public Passage? OriginalOf(Passage passage)
    {
        var at = Document.Passages.ToList().FindIndex(own => own.Id == passage.Id);
        return at < 0 ? null : Original.Passages[at];
    }

    /// <summary>The words of the original that a sentence of the translation stands for: the sentence of the same place, or all of its passage where the two are cut otherwise.</summary>
    public static string Words(Passage original, Passage translated, string sentence)
    {
        var (from, to) = (Sentences(translated.Text), Sentences(original.Text));
        var at = from.IndexOf(sentence);
        return at >= 0 && from.Count == to.Count ? to[at] : original.Text;
    }

    private static List<string> Sentences(string text) => [.. Search.SentenceSplitter.Split(text).Select(range => text.Substring(range.Start, range.Length))];
}
