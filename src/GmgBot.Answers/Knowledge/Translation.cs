using GmgBot.Answers.Search;

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

    /// <summary>The words of the original that a quote of the translation stands for: the sentences of the same places, or all of its passage where the two are cut otherwise.</summary>
    public static string Words(Passage original, Passage translated, TextRange quote)
    {
        var (from, to) = (Sentences(translated), Sentences(original));
        var first = from.FindIndex(sentence => sentence.Start == quote.Start);
        var last = from.FindIndex(sentence => sentence.End == quote.End);
        return first >= 0 && last >= first && from.Count == to.Count ? original.Text[to[first].Start..to[last].End] : original.Text;
    }

    private static List<TextRange> Sentences(Passage passage) => [.. SentenceSplitter.Split(passage.Text)];
}
