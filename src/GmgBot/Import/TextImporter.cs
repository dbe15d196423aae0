namespace GmgBot.Import;

/// <summary>Reads plain text: paragraphs are parted by empty lines, list items begin with a bullet or a dash.</summary>
internal static class TextImporter
{
    private static readonly char[] Bullets = ['•', '‣', '◦', '▪', '-', '–', '*'];

    public static ImportedDocument Read(string text)
    {
        var blocks = new List<Block>();
        var paragraph = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = Texts.Clean(line);
            var item = words.Length > 2 && Bullets.Contains(words[0]) && words[1] == ' ';
            if (words.Length == 0 || item)
            {
                End(blocks, paragraph);
            }

            if (item)
            {
                blocks.Add(new Block.Item(0, words[2..]));
            }
            else if (words.Length > 0)
            {
                paragraph.Add(words);
            }
        }

        End(blocks, paragraph);
        return new ImportedDocument(null, blocks, []);
    }

    private static void End(List<Block> blocks, List<string> paragraph)
    {
        if (paragraph.Count > 0)
        {
            blocks.Add(new Block.Paragraph(string.Join(' ', paragraph)));
            paragraph.Clear();
        }
    }
}
