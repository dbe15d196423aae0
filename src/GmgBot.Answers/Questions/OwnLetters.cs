namespace GmgBot.Answers.Questions;

/// <summary>Letters by which a language can be told from others.</summary>
internal static class OwnLetters
{
    /// <summary>Whether a word holds a letter that the language writes and English does not.</summary>
    public static bool Has(Language language, string word) =>
        language == Language.French ? word.AsSpan().ContainsAnyInRange('\u00c0', '\u017f') && !word.AsSpan().ContainsAny("ñÑ")
        : language == Language.Spanish ? word.AsSpan().ContainsAny("áéíóúüñÁÉÍÓÚÜÑ")
        : language == Language.Russian ? word.AsSpan().ContainsAnyInRange('\u0400', '\u04ff')
        : language == Language.Arabic ? word.AsSpan().ContainsAnyInRange('\u0600', '\u06ff')
        : language == Language.Chinese && word.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');

    /// <summary>The language that sets a question's mark off by a space, where the question does so; null where it does not, or sets off other signs as well.</summary>
    public static Language? OfSpacing(string question) => question.Contains('=', StringComparison.Ordinal) ? null : question.EndsWith(" ?", StringComparison.Ordinal) || question.EndsWith("\u00a0?", StringComparison.Ordinal) || question.EndsWith("\u202f?", StringComparison.Ordinal) ? Language.French : null;
}
