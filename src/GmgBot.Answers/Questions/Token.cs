namespace GmgBot.Answers.Questions;

/// <summary>A word or number of a question.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Folded">Lower case, without accents; what rules compare.</param>
/// <param name="Gap">What stood between the word before and this one: " ", "-", "'", ", " ...</param>
internal sealed record Token(string Text, string Folded, string Gap)
{
    /// <summary>The word that the spelling corrector took this for, folded; null where it was left alone.</summary>
    public string? Corrected { get; init; }

    /// <summary>The word to look up: corrected if need be.</summary>
    public string Word => Corrected ?? Folded;

    /// <summary>Whether it is an article that names one thing: "the", "la".</summary>
    public bool IsDefiniteArticle => Folded is "la" or "le" or "les" or "l" or "the";

    /// <summary>Whether it is written in capitals, and is more than one.</summary>
    public bool IsUpper { get; } = IsInCapitals(Text);

    private static bool IsInCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }

                letters++;
            }
        }

        return text.Length > 1 && letters > 0;
    }
}
