using System.Text;

namespace GmgBot.Import;

/// <summary>Writes blocks as Markdown that reads back as the same words.</summary>
internal static class MarkdownWriter
{
    // Marks that mean something anywhere in a line.
    private const string Marks = "\\`*_[]<&|~!$^";

    public static string Write(IReadOnlyList<Block> blocks)
    {
        var markdown = new StringBuilder();
        Block? before = null;
        foreach (var block in blocks)
        {
            // Items of one list stand below one another; all else is parted by an empty line.
            if (before is not null && !(before is Block.Item && block is Block.Item))
            {
                markdown.Append('\n');
            }

            markdown.Append(block switch
            {
                Block.Heading heading => $"{new string('#', Math.Clamp(heading.Level, 1, 6))} {Escaped(heading.Text)}\n",
                Block.Item item => $"{new string(' ', 2 * Depth(item, before))}- {Escaped(item.Text)}\n",
                Block.Table table => Table(table),
                _ => string.Concat(block.Texts.Select(text => Escaped(text) + "\n")),
            });
            before = block is Block.Item own ? own with { Depth = Depth(own, before) } : block;
        }

        return markdown.ToString();
    }

    // An item can stand only one step deeper than the one before it.
    private static int Depth(Block.Item item, Block? before) => Math.Min(item.Depth, before is Block.Item above ? above.Depth + 1 : 0);

    private static string Table(Block.Table table)
    {
        var columns = table.Rows.Max(row => row.Count);
        var lines = table.Rows.Select(row => $"| {string.Join(" | ", Enumerable.Range(0, columns).Select(column => column < row.Count ? Escaped(row[column]) : ""))} |\n").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n");
        return string.Concat(lines);
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            // "1." and "2)" begin a numbered list where they begin a line, as do a few marks.
            var starts = i == 0 && text[i] is '#' or '+' or '-' or '=' or '>' or ':' or '"' or '\'';
            var numbers = text[i] is '.' or ')' && i > 0 && i < 10 && text[..i].All(char.IsAsciiDigit);
            if (Marks.Contains(text[i], StringComparison.Ordinal) || (starts && i == 0) || numbers || (text[i] == '#' && i == text.Length - 1))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }
}
