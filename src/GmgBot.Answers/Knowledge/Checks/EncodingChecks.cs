using System.Buffers;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>No text was saved in one encoding and read in another on its way into the knowledge.</summary>
internal static class EncodingChecks
{
    // What UTF-8 looks like when it is read as Windows-1252: "é" becomes these two, a typographic apostrophe begins with the last.
    private static readonly string[] Garbled = ["Ã©", "Ã¨", "Ãª", "Ã§", "Ã´", "Ã®", "Ã»", "Ã¢", "Ã‰", "Ã\u00a0", "â€™", "â€œ", "â€\u201c", "Â«", "Â»"];

    private static readonly SearchValues<string> AnyGarbled = SearchValues.Create(Garbled, StringComparison.Ordinal);

    private static readonly SearchValues<char> AnyLost = SearchValues.Create(['\uFFFD', .. Enumerable.Range(0, 0xa0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n'))]);

    public static void Run(KnowledgeFolder folder, Inspection inspection)
    {
        foreach (var file in folder.All().Where(KnowledgeFolder.IsText))
        {
            // Hardly a file has any, which is soon seen of it as a whole.
            if (inspection.Try(() => folder.ReadText(file)) is not { } text || !(text.AsSpan().ContainsAny(AnyLost) || text.AsSpan().ContainsAny(AnyGarbled)))
            {
                continue;
            }

            var number = 0;
            foreach (var line in text.Split('\n'))
            {
                number++;
                if (line.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    inspection.Add(new KnowledgeFault(file, number, "A letter was lost here, \"\uFFFD\" stands in its place; write it again."));
                }
                else if (Garbled.FirstOrDefault(marks => line.Contains(marks, StringComparison.Ordinal)) is { } garbled)
                {
                    inspection.Add(new KnowledgeFault(file, number, $"\"{garbled}\" looks like a letter that was read in the wrong encoding; open the original as UTF-8 and copy the line again."));
                }
                else if (line.Any(letter => char.IsControl(letter) && letter != '\t'))
                {
                    inspection.Add(new KnowledgeFault(file, number, "There is a control character in the line, which nobody sees; type the line again."));
                }
            }
        }
    }
}
