namespace GmgBot.Answers.Questions;

/// <summary>The lines of a mail that ask nothing: its header, whom it greets, and how it is signed.</summary>
internal static class MailLine
{
    /// <summary>The most letters behind a greeting or behind the first words of a signature.</summary>
    private const int LongestRest = 60;

    private static readonly string[] Fields = ["from", "to", "cc", "cci", "bcc", "sent", "date", "subject", "de", "à", "a", "envoyé", "envoye", "objet"];
    private static readonly string[] Greetings = ["bonjour", "bonsoir", "hello", "hi", "hey", "dear", "cher", "chère", "chers", "chères", "madame", "monsieur", "good morning", "good afternoon", "good evening"];
    private static readonly string[] Signatures = ["cordialement", "bien cordialement", "bien à vous", "salutations", "sincères salutations", "avec mes", "merci", "many thanks", "thanks", "thank you", "best", "kind regards", "regards", "sincerely", "sent from my", "envoyé de mon"];

    /// <summary>"From: ...", "Le 3 mars à 10:42, X a écrit :"</summary>
    public static bool IsHeader(string line)
    {
        for (var colon = line.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = line.IndexOf(':', colon + 1))
        {
            if (IsField(line.AsSpan(0, colon).TrimEnd()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Dear colleagues,"</summary>
    public static bool IsGreeting(string line) => Greetings.Any(greeting =>
        line.StartsWith(greeting, StringComparison.OrdinalIgnoreCase) && (line.Length == greeting.Length || !Tokenizer.IsOfWord(line[greeting.Length])) && IsShort(line.AsSpan(greeting.Length).TrimEnd(",!.")));

    /// <summary>"--", "Best regards, X"</summary>
    public static bool IsSignature(string line) =>
        line.StartsWith("--", StringComparison.Ordinal) ? IsShort(line.AsSpan().TrimStart('-'))
        : line.StartsWith("__", StringComparison.Ordinal) ? IsShort(line.AsSpan().TrimStart('_'))
        : Signatures.Any(signature => line.StartsWith(signature, StringComparison.OrdinalIgnoreCase) && IsShort(line.AsSpan(signature.Length)));

    private static bool IsField(ReadOnlySpan<char> text)
    {
        foreach (var field in Fields)
        {
            if (text.Equals(field, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Quotes(text, "le ", " a écrit") || Quotes(text, "on ", " wrote");
    }

    // Who wrote when, neither too short for that nor a sentence of its own.
    private static bool Quotes(ReadOnlySpan<char> text, string opening, string end) =>
        text.Length - opening.Length - end.Length is >= 5 and <= 80 && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool IsShort(ReadOnlySpan<char> rest) => rest.Length <= LongestRest && !rest.Contains('?');
}
