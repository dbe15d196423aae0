using System.Net;
using CsCheck;
using GmgBot.Import;

namespace GmgBot.Tests.Import;

/// <summary>Whatever words a document holds, Markdown marks among them: they are the words of the passages, none lost, none changed, in their order.</summary>
public sealed class RoundTripTests
{
    private const int Documents = 300;

    private static readonly string[] Marks =
    [
        "le", "Groupe", "l'OIM,", "« été »", "2010", "1.", "2)", "-", "+", "*", "#", "##", "#1", "a_b_c", "**gras**", "[lien](x)", "![i](y)", "<b>", "&amp;", "&", "|", "a|b", "`code`", "~~x~~", "---", "===", ">", "\\", "\\*", "$5", "x^2", "!", ":", "\"", "…", "世界", "мир", "سلام", "e.g.", "http://example.org/?a=1&b=2", "- -", "***", "___", "~~~", "```", "|---|", "[^1]", "[x]:",
    ];

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Int[0, Marks.Length - 1].Select(mark => Marks[mark]),
        Gen.Char['a', 'z'].Array[1, 8].Select(letters => new string(letters)));

    private static readonly Gen<string> Words = Word.Array[1, 12].Select(words => Texts.Clean(string.Join(' ', words)));

    private static readonly Gen<Block> Part = Gen.OneOf<Block>(
        Gen.Select(Gen.Int[1, 4], Words, (level, text) => (Block)new Block.Heading(level, text)),
        Words.Select(text => (Block)new Block.Paragraph(text)),
        Gen.Select(Gen.Int[0, 2], Words, (depth, text) => (Block)new Block.Item(depth, text)),
        Gen.Int[1, 4].SelectMany(columns => Words.Array[columns].Array[1, 4]).Select(rows => (Block)new Block.Table(rows)));

    private static readonly Gen<Block[]> Document = Gen.Select(Words, Part.Array[0, 8], (first, parts) => (Block[])[new Block.Paragraph(first), .. parts]);

    [Fact]
    public void Word_documents() => Document.Sample(blocks =>
    {
        using var folder = new ImportFolder();
        ImportFolder.Import(folder.WriteWord("made.docx", blocks)).Passages.ShouldBe(TextsOf(blocks));
    }, iter: Documents);

    [Fact]
    public void Web_pages() => Document.Sample(blocks =>
    {
        using var folder = new ImportFolder();
        ImportFolder.Import(folder.Write("made.html", $"<!doctype html><html><body>{string.Concat(blocks.Select(Html))}</body></html>")).Passages.ShouldBe(TextsOf(blocks));
    }, iter: Documents);

    [Fact]
    public void Plain_text() => Words.Where(text => text[0] is not ('-' or '*')).Array[1, 10].Sample(paragraphs =>
    {
        using var folder = new ImportFolder();
        ImportFolder.Import(folder.Write("made.txt", string.Join("\r\n\r\n", paragraphs))).Passages.ShouldBe(paragraphs);
    }, iter: Documents);

    private static IEnumerable<string> TextsOf(IEnumerable<Block> blocks) => blocks.Where(block => block is not Block.Heading).SelectMany(block => block.Texts);

    private static string Html(Block block) => block switch
    {
        Block.Heading heading => $"<h{heading.Level}>{WebUtility.HtmlEncode(heading.Text)}</h{heading.Level}>",
        Block.Item item => string.Concat(Enumerable.Repeat("<ul>", item.Depth + 1)) + $"<li>{WebUtility.HtmlEncode(item.Text)}</li>" + string.Concat(Enumerable.Repeat("</ul>", item.Depth + 1)),
        Block.Table table => $"<table>{string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>"))}</table>",
        _ => $"<p>{WebUtility.HtmlEncode(block.Texts.Single())}</p>",
    };
}
