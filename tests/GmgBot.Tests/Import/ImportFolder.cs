using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GmgBot.Answers.Knowledge;
using GmgBot.Import;

namespace GmgBot.Tests.Import;

/// <summary>A folder for files that a test makes, to bring them in.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gmgbot-import-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A Word document of some blocks.</summary>
    public string WriteWord(string name, IEnumerable<Block> blocks)
    {
        var path = Path.Combine(_folder, name);
        using var word = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = word.AddMainDocumentPart();
        main.Document = new Document(new Body(blocks.Select(Element)));
        return path;
    }

    /// <summary>What comes in: the document and the texts of its passages.</summary>
    public static (ImportResult Result, IReadOnlyList<string> Passages) Import(string path)
    {
        var result = Importer.Import(path, "made");
        return (result, [.. DocumentPassages.Read("made.md", result.Markdown, "made").Select(passage => passage.Text)]);
    }

    private static OpenXmlElement Element(Block block) => block switch
    {
        Block.Heading heading => new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = $"Heading{heading.Level}" }), Run(heading.Text)),
        Block.Item item => new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = item.Depth }, new NumberingId { Val = 1 })), Run(item.Text)),
        Block.Table table => new Table(table.Rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(Run(cell))))))),
        _ => new Paragraph(Run(block.Texts.Single())),
    };

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
