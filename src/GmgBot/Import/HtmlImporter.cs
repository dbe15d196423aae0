using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GmgBot.Import;

/// <summary>Reads a web page that was saved: its words, headings, lists and tables. Nothing in it is run or fetched.</summary>
internal sealed class HtmlImporter
{
    // Parts of a page around the text, and parts that are no text.
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "nav", "form", "button", "select", "textarea", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas",
    };

    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "body", "html", "blockquote", "pre", "address", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "details", "summary", "fieldset", "center",
    };

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _words = new();
    private readonly SortedDictionary<string, int> _unread = new(StringComparer.Ordinal);

    public static ImportedDocument Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var importer = new HtmlImporter();
        if (page.Body is { } body)
        {
            Measure(body);
            importer.Read(body, 0, -1);
            importer.End(-1);
        }

        return new ImportedDocument(
            Texts.Clean(page.Title ?? "") is { Length: > 0 } title ? title : null,
            importer._blocks,
            [.. importer._unread.Select(kind => $"{kind.Value} × <{kind.Key}>: no text is read from it.")]);
    }

    // Without recursion, since it is what keeps the reading from going too deep.
    private static void Measure(IElement body)
    {
        var waiting = new Stack<(IElement Element, int Depth)>([(body, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > ImportLimits.Deepest)
            {
                throw new ImportException($"Its parts stand in one another more than {ImportLimits.Deepest} deep; save the page again from a browser, or as plain text.");
            }

            foreach (var child in next.Element.Children)
            {
                waiting.Push((child, next.Depth + 1));
            }
        }
    }

    private void Read(INode node, int depth, int list)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _words.Append(text.Data);
            }
            else if (child is IElement element)
            {
                Read(element, depth + 1, list);
            }
        }
    }

    private void Read(IElement element, int depth, int list)
    {
        var name = element.LocalName;
        if (Skipped.Contains(name))
        {
            if (name is not ("script" or "style" or "head" or "template" or "noscript"))
            {
                Missed(name);
            }

            return;
        }

        switch (name)
        {
            case "br":
                _words.Append(' ');
                break;
            case "img":
                Missed(name);
                break;
            case "table" when element is IHtmlTableElement table:
                End(list);
                Add(new Block.Table([.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => Texts.Clean(cell.TextContent))]).Where(row => row.Any(cell => cell.Length > 0))]));
                break;
            case ['h', >= '1' and <= '6']:
                End(list);
                Read((INode)element, depth, list);
                Add(new Block.Heading(name[1] - '0', Taken()));
                break;
            default:
                Inside(element, name, depth, list);
                break;
        }
    }

    private void Inside(IElement element, string name, int depth, int list)
    {
        if (!Own.Contains(name))
        {
            Read((INode)element, depth, list);
            return;
        }

        End(list);
        Read((INode)element, depth, name is "ul" or "ol" ? list + 1 : list);
        End(name is "ul" or "ol" ? list + 1 : list);
    }

    // What stood outside of any list is a paragraph, inside an item.
    private void End(int list)
    {
        if (Taken() is { Length: > 0 } text)
        {
            Add(list < 0 ? new Block.Paragraph(text) : new Block.Item(list, text));
        }
    }

    private string Taken()
    {
        var text = Texts.Clean(_words.ToString()).Trim();
        _words.Clear();
        return text;
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

    private void Missed(string name) => _unread[name] = _unread.GetValueOrDefault(name) + 1;
}
