namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>No text was saved in one encoding and read in another on its way into the knowledge.</summary>
internal static class EncodingChecks
{
    // What UTF-8 looks like when it is read as Windows-1252: "é" becomes these two, a typographic apostrophe begins with the last.
    private static readonly string[] Garbled = ["Ã©", "Ã¨", "Ãª", "Ã§", "Ã´", "Ã®", "Ã»", "Ã¢", "Ã‰", "Ã\u00a0", "â€™", "â€œ", "â€\u201c", "Â«", "Â»"];

    public static void Run(KnowledgeFolder folder, Inspection inspection)
    {
        foreach (var file in folder.All().Where(KnowledgeFolder.IsText))
        {
            // Hardly a file has any, which is soon seen of it as a whole.
            if (inspection.Try(() => folder.ReadText(file)) is not { } text || !MayBeFaulty(text))
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

    // Letters that all the garbled ones have one of, the mark of a lost one, and controls; line breaks and tabs are between these.
    private static bool MayBeFaulty(ReadOnlySpan<char> text) =>
        text.ContainsAny('Ã', 'Â', '€') || text.Contains('\uFFFD') || text.ContainsAnyInRange('\0', '\b') || text.ContainsAnyInRange('\v', '\u001f') || text.ContainsAnyInRange('\u007f', '\u009f');
}
