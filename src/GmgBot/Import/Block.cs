namespace GmgBot.Import;

/// <summary>A part of a document that is brought in.</summary>
internal abstract record Block
{
    /// <param name="Level">From 1, the outermost.</param>
    /// <param name="Text">Its words.</param>
    internal sealed record Heading(int Level, string Text) : Block;

    internal sealed record Paragraph(string Text) : Block;

    /// <param name="Depth">From 0; how many lists it stands in beside its own.</param>
    /// <param name="Text">Its words.</param>
    internal sealed record Item(int Depth, string Text) : Block;

    /// <param name="Rows">Its rows, the first one the head.</param>
    internal sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>All its texts, in the order of reading.</summary>
    public IEnumerable<string> Texts => this switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        Item item => [item.Text],
        Table table => table.Rows.SelectMany(row => row),
        _ => [],
    };
}
