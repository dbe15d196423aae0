using System.IO.Compression;
using System.Text;
using GmgBot.Import;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GmgBot.Tests.Import;

/// <summary>What each kind of file becomes, and what is refused.</summary>
public sealed class ImporterTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_web_page()
    {
        var (result, _) = ImportFolder.Import(_folder.Write("page.html", """
            <!doctype html><html><head><title>The "League"</title><script>fetch('https://example.org')</script></head>
            <body><nav>Home | About</nav><h1>The League</h1><p>Founded in <b>1998</b> by<br>three guilds.</p>
            <img src="https://example.org/x.png"><ul><li>Bridges<ul><li>of stone</li></ul></li><li>Mills</li></ul>
            <table><tr><th>Year</th><th>President</th></tr><tr><td>2001</td><td>Bridges</td></tr></table><script>alert(1)</script></body></html>
            """));

        result.Markdown.ShouldBe("""
            ---
            source: made
            title: "The \"League\""
            attribution: ""
            ---

            # The League

            Founded in 1998 by three guilds.

            - Bridges
              - of stone
            - Mills

            | Year | President |
            | --- | --- |
            | 2001 | Bridges |

            """);
        result.Passages.ShouldBe(8);
        result.Unread.ShouldBe(["1 × <img>: no text is read from it.", "1 × <nav>: no text is read from it."]);
    }

    [Fact]
    public void A_word_document()
    {
        var path = _folder.WriteWord("word.docx", [new Block.Heading(1, "The League"), new Block.Paragraph("Founded in 1998."), new Block.Item(0, "Bridges"), new Block.Item(1, "of stone"), new Block.Table([["Year", "President"], ["2001", "Bridges"]])]);

        var (result, _) = ImportFolder.Import(path);

        result.Markdown.ShouldEndWith("---\n\n# The League\n\nFounded in 1998.\n\n- Bridges\n  - of stone\n\n| Year | President |\n| --- | --- |\n| 2001 | Bridges |\n", Case.Sensitive);
        result.Unread.ShouldBeEmpty();
    }

    [Fact]
    public void A_pdf()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(595, 842);
        page.AddText("The League", 24, new(50, 760), font);
        page.AddText("It was founded in 1998 by the Bridge Office,", 11, new(50, 700), font);
        page.AddText("the Mill Council and the Forest Agency.", 11, new(50, 686), font);
        page.AddText("The presidency changes every year.", 11, new(50, 620), font);
        builder.AddPage(595, 842);

        var (result, passages) = ImportFolder.Import(_folder.Write("paper.pdf", builder.Build()));

        result.Markdown.ShouldContain("\n# The League\n");
        passages.ShouldBe(["It was founded in 1998 by the Bridge Office, the Mill Council and the Forest Agency.", "The presidency changes every year."]);
        result.Unread.ShouldContain("Page 2 has no text; it may be a picture of a page.");
        result.Unread.ShouldContain(unread => unread.StartsWith("A PDF does not say what is a heading"));
    }

    [Fact]
    public void Plain_text_and_Markdown()
    {
        ImportFolder.Import(_folder.Write("note.txt", "One line\nand the next.\n\n• An item\n• Another\n")).Result.Markdown
            .ShouldEndWith("---\n\nOne line and the next.\n\n- An item\n- Another\n", Case.Sensitive);
        ImportFolder.Import(_folder.Write("note.md", "---\nauthor: x\n---\n\n# Title\n\nSome *text*.\n")).Result.Markdown
            .ShouldBe("---\nsource: made\ntitle: \"note\"\nattribution: \"\"\n---\n\n# Title\n\nSome *text*.\n");
    }

    [Theory]
    [InlineData("sheet.xlsx", "x", "Files that end in \".xlsx\" are not read; save it as one of .txt, .md,")]
    [InlineData("empty.txt", "", "No text was found in it; look whether it is the right file.")]
    [InlineData("empty.html", "<html></html>", "No text was found in it; look whether it is the right file.")]
    [InlineData("not.docx", "no zip at all", "It cannot be read as what its name says (")]
    [InlineData("not.pdf", "no pdf at all", "It cannot be read as what its name says (")]
    public void What_cannot_be_read_is_refused_with_a_remedy(string name, string text, string reason) => Refused(_folder.Write(name, text), reason);

    [Fact]
    public void A_file_that_is_not_there() => Refused("no/such/file.txt", "There is no such file;");

    [Fact]
    public void A_file_that_is_not_UTF_8() => Refused(_folder.Write("latin.txt", [0x63, 0x72, 0xE9, 0xE9]), "It is not UTF-8; save it again");

    [Fact]
    public void A_huge_file()
    {
        var path = _folder.Write("huge.txt", "");
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(1_000_000_000);
        }

        Refused(path, "It is larger than 50 MB; split it.");
    }

    [Fact]
    public void Markdown_that_is_nested_without_end() =>
        Refused(_folder.Write("deep.md", new string('>', 100_000) + " x"), "Its quotes or lists stand in one another too deep;");

    [Fact]
    public void A_page_that_is_nested_without_end() =>
        Refused(_folder.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x"), "Its parts stand in one another more than 200 deep;");

    [Fact]
    public void A_zip_bomb() =>
        Refused(_folder.Write("bomb.docx", Zip(("word/document.xml", new string(' ', 210_000_000)))), "Unpacked it is larger than 200 MB");

    [Fact]
    public void An_xml_bomb() =>
        Refused(_folder.Write("laughs.docx", Zip(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"))), "It cannot be read as what its name says (");

    [Fact]
    public void A_Word_document_that_is_nested_without_end() =>
        Refused(_folder.Write("deep.docx", Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 20_000)) + string.Concat(Enumerable.Repeat("</a>", 20_000))))), "Its parts stand in one another more than 200 deep;");

    private static void Refused(string path, string reason)
    {
        var refusal = Should.Throw<ImportException>(() => Importer.Import(path, "made"));
        refusal.Message.ShouldStartWith(reason);
        refusal.Message.ShouldNotContain("\n");
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
