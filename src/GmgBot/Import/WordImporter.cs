using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GmgBot.Import;

/// <summary>Reads a Word document: its words, headings, lists and tables.</summary>
internal sealed class WordImporter
{
    private readonly List<Block> _blocks = [];
    private readonly SortedDictionary<string, int> _unread = new(StringComparer.Ordinal);

    public static ImportedDocument Read(Stream file)
    {
        Measure(file);
        using var word = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = ImportLimits.LongestPart });
        if (word.MainDocumentPart is not { Document.Body: { } body } main)
        {
            throw new ImportException("It has no text; open it in Word and save it again.");
        }

        var importer = new WordImporter();
        importer.Read(body);
        importer.Miss("footnotes", main.FootnotesPart?.Footnotes?.Elements<Footnote>().Count(note => note.Type is null) ?? 0);
        importer.Miss("endnotes", main.EndnotesPart?.Endnotes?.Elements<Endnote>().Count(note => note.Type is null) ?? 0);
        importer.Miss("comments", main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0);
        importer.Miss("headers and footers", main.HeaderParts.Count() + main.FooterParts.Count());
        return new ImportedDocument(
            Texts.Clean(word.PackageProperties.Title ?? "") is { Length: > 0 } title ? title : null,
            importer._blocks,
            [.. importer._unread.Select(kind => $"{kind.Value} × {kind.Key}: not read.")]);
    }

    // A few bytes may be packed to unpack to more than a machine holds.
    private static void Measure(Stream file)
    {
        using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (zip.Entries.Count > ImportLimits.MostParts || zip.Entries.Sum(entry => entry.Length) > ImportLimits.LargestUnpacked)
            {
                throw new ImportException($"Unpacked it is larger than {ImportLimits.LargestUnpacked / 1_000_000} MB, which no text is; look whether it is the right file.");
            }

            foreach (var part in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            {
                MeasureDepth(part);
            }
        }

        file.Position = 0;
    }

    // The library reads parts in one another by recursion; what is too deep for it must not reach it.
    private static void MeasureDepth(ZipArchiveEntry part)
    {
        using var text = part.Open();
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ImportLimits.LongestPart });
        while (xml.Read())
        {
            if (xml.Depth > ImportLimits.Deepest)
            {
                throw new ImportException($"Its parts stand in one another more than {ImportLimits.Deepest} deep; open it in Word and save it again.");
            }
        }
    }

    private void Read(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Read(paragraph);
                    break;
                case Table table:
                    Add(new Block.Table([.. table.Elements<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(cell => Texts.Clean(string.Join(' ', cell.Descendants<Paragraph>().Select(Words))))])]));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Read(element);
                    break;
            }
        }
    }

    private void Read(Paragraph paragraph)
    {
        Miss("pictures", paragraph.Descendants<Drawing>().Count() + paragraph.Descendants<Picture>().Count());
        var text = Texts.Clean(Words(paragraph));
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        if (Level(paragraph, style) is { } level)
        {
            Add(new Block.Heading(level, text));
        }
        else if (paragraph.ParagraphProperties?.NumberingProperties is { } numbering)
        {
            Add(new Block.Item(Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? 0, 0, 8), text));
        }
        else
        {
            Add(style.StartsWith("List", StringComparison.OrdinalIgnoreCase) ? new Block.Item(0, text) : new Block.Paragraph(text));
        }
    }

    // Styles are named in the language of the Word that made them, but their ids mostly are not.
    private static int? Level(Paragraph paragraph, string style) =>
        paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and >= 0 and < 6 ? outline + 1
        : style.Equals("Title", StringComparison.OrdinalIgnoreCase) || style.Equals("Titre", StringComparison.OrdinalIgnoreCase) ? 1
        : (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.StartsWith("Titre", StringComparison.OrdinalIgnoreCase)) && style[^1] is >= '1' and <= '6' ? style[^1] - '0'
        : null;

    // What was deleted with changes tracked is no longer said; what was inserted is.
    private static string Words(Paragraph paragraph)
    {
        var words = new StringBuilder();
        // What is told twice, once for old programs, is read once.
        foreach (var element in paragraph.Descendants().Where(element => !element.Ancestors<AlternateContentFallback>().Any()))
        {
            words.Append(element switch
            {
                Text text => text.Text,
                TabChar or Break or CarriageReturn => " ",
                NoBreakHyphen => "-",
                _ => "",
            });
        }

        return words.ToString();
    }

    private void Add(Block block)
    {
        if (_blocks.Count == ImportLimits.MostBlocks)
        {
            throw new ImportException($"It has more than {ImportLimits.MostBlocks} paragraphs; split it.");
        }

        if (block.Texts.Any(text => text.Length > 0))
        {
            _blocks.Add(block);
        }
    }

    private void Miss(string what, int count)
    {
        if (count > 0)
        {
            _unread[what] = _unread.GetValueOrDefault(what) + count;
        }
    }
}
