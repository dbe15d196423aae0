namespace GmgBot.Answers.Questions;

/// <summary>Words that may stand inside a phrase without a change to it: the "encore" of "fait encore partie", the pronoun of "fait-il partie".</summary>
/// <param name="words">Adverbs of all languages, folded.</param>
/// <param name="pronouns">Pronouns that a hyphen ties to the verb in front of them, folded.</param>
internal sealed class PassedOver(HashSet<string> words, HashSet<string> pronouns)
{
    /// <summary>The most such words inside one phrase: "fait-il encore partie".</summary>
    public const int Most = 3;

    /// <summary>Whether a token is one, where it stands behind another word of a phrase.</summary>
    public bool Has(Token token) => words.Contains(token.Word) || (token.Gap == "-" && pronouns.Contains(token.Word));
}
