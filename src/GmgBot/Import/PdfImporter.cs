using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace GmgBot.Import;

/// <summary>Reads a PDF: its words in the order of reading. What is a heading is guessed from the size of the letters.</summary>
internal static class PdfImporter
{
    /// <summary>Letters so much larger than most are those of a heading.</summary>
    private const double HeadingSize = 1.15;

    private const int LongestHeading = 200;

    private static readonly char[] Bullets = ['•', '‣', '◦', '▪', '–', '-'];

    public static ImportedDocument Read(Stream file)
    {
        using var pdf = PdfDocument.Open(file);
        if (pdf.NumberOfPages > ImportLimits.MostPages)
        {
            throw new ImportException($"It has more than {ImportLimits.MostPages} pages; split it.");
        }

        var (parts, unread) = (new List<(string Text, double Size)>(), new List<string>());
        foreach (var page in pdf.GetPages())
        {
            var texts = Parts(page).Where(part => part.Text.Length > 0).ToList();
            parts.AddRange(texts);
            if (texts.Count == 0)
            {
                unread.Add($"Page {page.Number} has no text; it may be a picture of a page.");
            }

            if (page.NumberOfImages > 0)
            {
                unread.Add($"Page {page.Number}: {page.NumberOfImages} × picture, not read.");
            }
        }

        var usual = parts.Count == 0 ? 0 : parts.SelectMany(part => Enumerable.Repeat(part.Size, part.Text.Length)).Order().ElementAt(parts.Sum(part => part.Text.Length) / 2);
        var sizes = parts.Select(part => part.Size).Where(size => size > usual * HeadingSize).Distinct().OrderDescending().ToList();
        unread.Add("A PDF does not say what is a heading, a list or a table, and breaks words at the ends of lines; compare the document with it.");
        return new ImportedDocument(
            Texts.Clean(pdf.Information.Title ?? "") is { Length: > 0 } title ? title : null,
            [.. parts.Select(part => Block(part.Text, sizes.IndexOf(part.Size)))],
            unread);
    }

    private static Block Block(string text, int size) =>
        size >= 0 && text.Length <= LongestHeading ? new Block.Heading(Math.Min(size + 1, 6), text)
        : text.Length > 2 && Bullets.Contains(text[0]) && text[1] == ' ' ? new Block.Item(0, text[2..])
        : new Block.Paragraph(text);

    private static IEnumerable<(string Text, double Size)> Parts(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        return UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)).OrderBy(block => block.ReadingOrder).SelectMany(Lines);
    }

    // Lines of one size belong together, but for a line that begins with a bullet.
    private static IEnumerable<(string Text, double Size)> Lines(TextBlock block)
    {
        var parts = new List<(string Text, double Size)>();
        foreach (var line in block.TextLines)
        {
            var text = Texts.Clean(line.Text);
            var size = Math.Round(line.Words.SelectMany(word => word.Letters).Average(letter => letter.PointSize), 1);
            if (parts.Count > 0 && parts[^1].Size.Equals(size) && !(text.Length > 2 && Bullets.Contains(text[0]) && text[1] == ' '))
            {
                parts[^1] = (parts[^1].Text + " " + text, size);
            }
            else if (text.Length > 0)
            {
                parts.Add((text, size));
            }
        }

        return parts;
    }
}
