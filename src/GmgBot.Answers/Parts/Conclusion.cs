using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Reads a sentence that draws a conclusion as the question that it is, though no sign says so: "so two a year", "mais l'OIM l'a eue une fois".</summary>
internal static class Conclusion
{
    /// <summary>The shortest sentence, in words, that puts something forward.</summary>
    private const int Shortest = 3;

    private static readonly string[] Opening = ["conclusion", "but"];

    private static readonly string[] Asking = [.. QuestionWords.Open, "list", "about", "yes-no", "form", "doubt", "return-to"];

    /// <summary>Reads the message anew with the sign; as it is where it draws no conclusion, or asks by its words.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads it anew.</param>
    public static Reading Asked(Reading reading, Func<string, Reading> read) =>
        reading.Tokens.Count >= Shortest && !reading.Text.Contains('?', StringComparison.Ordinal) && Opens(reading) && !reading.HasAny(Asking) ? read(reading.Text.TrimEnd('.', '!', ' ') + " ?") : reading;

    // "So ...", "ok but ...".
    private static bool Opens(Reading reading) => Array.Exists(Opening, concept => reading.HasAt(0, concept) || (reading.IsFiller(0) && reading.HasAt(1, concept)));
}
