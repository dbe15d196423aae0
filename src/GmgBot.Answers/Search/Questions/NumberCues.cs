using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Tells from its words whether a question asks for a number or a date.</summary>
internal static class NumberCues
{
    private static readonly Dictionary<Language, string[]> Cues = new()
    {
        [Language.French] = ["combien", "quand", "année", "date", "nombre", "pourcentage", "siècle", "montant"],
        [Language.English] = ["many", "much", "when", "year", "date", "number", "percentage", "percent", "century"],
        [Language.Spanish] = ["cuánto", "cuánta", "cuántos", "cuántas", "cuándo", "año", "fecha", "número", "porcentaje"],
        [Language.Russian] = ["сколько", "скольких", "когда", "год", "году", "процент", "дата"],
        [Language.Arabic] = ["كم", "متي", "متى", "عام", "سنه", "عدد"],
        [Language.Chinese] = ["多少", "几", "何时", "哪年", "哪一年", "时候"],
    };

    /// <summary>Whether a question in a language asks for a number or a date.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">Its words, as the chain of its language splits it.</param>
    /// <param name="language">Its language.</param>
    public static bool AreIn(string question, List<Word> words, Language language) => language == Language.Chinese
        ? Array.Exists(Cues[language], cue => question.Contains(cue, StringComparison.Ordinal))
        : words.Exists(word => Cues[language].Contains(word.Form));
}
