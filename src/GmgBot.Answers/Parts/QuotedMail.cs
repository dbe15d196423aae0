using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>The lines of a mail that stand behind ">": what somebody else wrote. They are not asked, but what is asked may be about them: "Is she right?"</summary>
internal static class QuotedMail
{
    /// <summary>What a message quotes, as one text; null where it quotes nothing, or nothing else stands in it.</summary>
    /// <param name="message">The message as it came.</param>
    public static string? Of(string message)
    {
        var lines = message.Length > QuestionText.MaximumLength ? [] : message.Split('\n', StringSplitOptions.TrimEntries);
        var quoted = lines.Where(line => line.StartsWith('>')).Select(line => line.TrimStart('>', ' ')).Where(line => !MailLine.IsHeader(line) && !MailLine.IsGreeting(line)).ToList();
        return quoted.Count == 0 || lines.All(line => line.Length == 0 || line.StartsWith('>')) ? null : QuestionText.Clean(string.Join(' ', quoted)).Replace("\"", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>A question behind what is quoted, as one message: "'X chaired in 2010.' Is she right?"</summary>
    public static string Before(string quoted, string question) => $"\"{quoted.TrimEnd('.', ' ')}.\" {question}";
}
