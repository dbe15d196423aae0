using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Tells from the words of a question what it asks for.</summary>
internal static class AnswerKindCues
{
    private static readonly Dictionary<Language, (string[] Number, string[] Name)> Cues = new()
    {
        [Language.French] = (["combien", "quand", "année", "date", "nombre", "pourcentage", "siècle", "montant"], ["qui", "où"]),
        [Language.English] = (["many", "much", "when", "year", "date", "number", "percentage", "percent", "century"], ["who", "whom", "whose", "where"]),
        [Language.Spanish] = (["cuánto", "cuánta", "cuántos", "cuántas", "cuándo", "año", "fecha", "número", "porcentaje"], ["quién", "quiénes", "dónde"]),
        [Language.Russian] = (["сколько", "скольких", "когда", "год", "году", "процент", "дата"], ["кто", "кого", "кем", "кому", "где"]),
        [Language.Arabic] = (["كم", "متي", "متى", "عام", "سنه", "عدد"], ["من", "اين"]),
        [Language.Chinese] = (["多少", "几", "何时", "哪年", "哪一年", "时候"], ["谁", "哪里", "哪儿", "在哪"]),
    };

    /// <summary>The kind that a question in a language asks for; a number where it asks for both.</summary>
    public static AnswerKind Of(string question, Language language)
    {
        var (number, name) = Cues[language];
        if (language == Language.Chinese)
        {
            return Kind(cue => question.Contains(cue, StringComparison.Ordinal));
        }

        var words = LanguageChain.For(language).Split(question).Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        return Kind(words.Contains);

        AnswerKind Kind(Predicate<string> has) =>
            Array.Exists(number, has) ? AnswerKind.Number : Array.Exists(name, has) ? AnswerKind.Name : AnswerKind.Other;
    }
}
