using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells a sentence with a "not" in it that only its question mark makes a question, so that its contrary begins with a "si": "X n'est plus membre ?", "X does not chair?"</summary>
internal static class Negation
{
    /// <summary>The most words between the two halves of a French negation: "n'a t elle donc jamais".</summary>
    private const int Widest = 5;

    /// <summary>The most words of what may stand behind the sentence: "is it?".</summary>
    private const int LongestTag = 2;

    private static readonly string[] Halves = ["pas", "plus", "jamais", "aucun", "aucune", "nullement", "aucunement", "ni"];

    private static readonly string[] Speakers = ["je", "j", "on", "nous", "vous", "tu", "me", "qui", "que", "si", "dont", "i", "you", "we", "they", "that", "which", "who"];

    private static readonly string[] Auxiliaries = ["is", "was", "are", "were", "does", "did", "do", "has", "have", "had"];

    /// <summary>Whether the question is such a sentence.</summary>
    public static bool Is(Reading reading) => reading.Text.EndsWith('?') && !reading.HasAny("why", "or", "falsehood", "who", "which", "what", "how-many", "only")
        && reading.SentenceStart(reading.Tokens.Count - 1) is var start && Enumerable.Range(start, reading.Tokens.Count - start).Any(at => (IsFrench(reading, at) || IsEnglish(reading, at, start)) && !IsQuoted(reading, at) && EndsWith(reading, at));

    // "Is it true that X is not ...": what is said is put forward as it stands.
    private static bool IsQuoted(Reading reading, int at) => reading.Marks.Any(verdict => verdict is { Kind: MarkKind.Concept, Id: "yes-no", Length: > 1 } && verdict.End <= at && reading.Tokens[verdict.End - 1].Word is "que" or "qu" or "that");

    // "N'est-ce pas", "si je ne me trompe pas" and "ce n'est pas" deny nothing of whom it is asked.
    private static bool IsFrench(Reading reading, int at) => reading.Tokens[at].Word is "n" or "ne" && IsOfOthers(reading, at)
        && !reading.Marks.Any(tag => tag is { Kind: MarkKind.Concept, Id: "yes-no" } && tag.Covers(at) && Enumerable.Range(tag.Start, tag.Length).Any(word => reading.Tokens[word].Word is "ce" or "me" or "m"))
        && Enumerable.Range(at + 1, Math.Min(Widest, reading.Tokens.Count - at - 1)).Any(half => Halves.Contains(reading.Tokens[half].Word) && !reading.IsBroken(at, half));

    // "X is not ...": the verb stands behind its subject.
    private static bool IsEnglish(Reading reading, int at, int start) => at > start + 1 && reading.HasAt(at, "not") && Auxiliaries.Contains(reading.Tokens[at - 1].Word) && IsOfOthers(reading, at - 1)
        && !reading.HasAt(start, "yes-no") && !reading.IsBroken(at - 2, at);

    private static bool IsOfOthers(Reading reading, int at) => at == 0 || !Speakers.Contains(reading.Tokens[at - 1].Word);

    // "..., si ?", "..., is it?": "..., right?" wants the sentence itself confirmed.
    private static bool EndsWith(Reading reading, int at) => at + 1 >= reading.Tokens.Count || reading.ClauseEnd(at + 1) is var end
        && (end == reading.Tokens.Count || reading.Tokens[end].Word is "si" || (reading.Tokens.Count - end <= LongestTag && reading.Tokens[^1].Word is "it" or "they" or "he" or "she"));
}
