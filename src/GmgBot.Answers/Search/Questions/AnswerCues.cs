using System.Collections.Frozen;
using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Tells from its words what a question asks for.</summary>
internal static class AnswerCues
{
    private static readonly Dictionary<Language, FrozenSet<string>> Number = Cues(
        french: "combien quand année date nombre pourcentage siècle montant",
        english: "many much when year date number percentage percent century",
        spanish: "cuánto cuánta cuántos cuántas cuándo año fecha número porcentaje",
        arabic: "كم متي متى عام سنه عدد",
        russian: "сколько скольких когда год году процент дата",
        chinese: "多少 几 何时 哪年 哪一年 时候");

    // "من" is "who" and "from" alike, so it tells nothing.
    private static readonly Dictionary<Language, FrozenSet<string>> Name = Cues(
        french: "qui où auteur nom surnom titre appelle nomme",
        english: "who whom whose where person country city name named called title term nickname",
        spanish: "quién quiénes dónde adónde llama llamaba nombre título término país ciudad",
        arabic: "اين أين اسم لقب يسمي يسمى تسمي تسمى مصطلح يطلق",
        russian: "кто кого кому кем чей чья где куда откуда называется назывался называлась имя зовут термин",
        chinese: "谁 何人 哪位 哪里 哪儿 在哪 何处 叫什么 名字 名称 称为 称呼");

    /// <summary>What a question in a language asks for.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">Its words, as the chain of its language splits it.</param>
    /// <param name="language">Its language.</param>
    public static AnswerKinds In(string question, List<Word> words, Language language)
    {
        return (Has(Number) ? AnswerKinds.Number : 0) | (Has(Name) ? AnswerKinds.Name : 0);

        bool Has(Dictionary<Language, FrozenSet<string>> cues) => language == Language.Chinese
            ? cues[language].Any(cue => question.Contains(cue, StringComparison.Ordinal))
            : words.Exists(word => cues[language].Contains(word.Form));
    }

    private static Dictionary<Language, FrozenSet<string>> Cues(string french, string english, string spanish, string arabic, string russian, string chinese) => new()
    {
        [Language.French] = SetOf(french),
        [Language.English] = SetOf(english),
        [Language.Spanish] = SetOf(spanish),
        [Language.Arabic] = SetOf(arabic),
        [Language.Russian] = SetOf(russian),
        [Language.Chinese] = SetOf(chinese),
    };

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
