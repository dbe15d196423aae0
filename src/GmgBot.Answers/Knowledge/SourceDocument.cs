namespace GmgBot.Answers.Knowledge;

/// <summary>A source document that is kept in full.</summary>
/// <param name="Source">What it is and where it comes from.</param>
/// <param name="Passages">Its paragraphs and list items in their order.</param>
/// <param name="Text">It as somebody may read it.</param>
internal sealed record SourceDocument(Source Source, IReadOnlyList<Passage> Passages, SourceText Text)
{
    /// <summary>Finds the passage that holds some words, white space apart.</summary>
    public Passage? Find(string quote)
    {
        var wanted = Squeeze(quote);
        return Passages.FirstOrDefault(passage => Squeeze(passage.Text).Contains(wanted, StringComparison.Ordinal));
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
