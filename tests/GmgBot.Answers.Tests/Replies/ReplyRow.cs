namespace GmgBot.Answers.Tests.Replies;

/// <summary>One turn of an approved conversation: a question and the whole reply to it.</summary>
public sealed class ReplyRow
{
    public string Ask { get; set; } = "";

    public string Outcome { get; set; } = "";

    /// <summary>The text, and below it the items, each behind a dash.</summary>
    public List<string> Reply { get; set; } = [];

    /// <summary>The quotes of its citations; where a source has no copy, its id.</summary>
    public List<string> Quotes { get; set; } = [];

    public static ReplyRow Of(string ask, Answer answer) => new()
    {
        Ask = ask,
        Outcome = answer.Outcome.ToString(),
        Reply = [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), .. answer.Items.Select(item => "- " + item)],
        Quotes = [.. answer.Citations.Select(citation => citation.Quote ?? citation.SourceId)],
    };

    public override string ToString() => string.Join('\n', [$"ask: {Ask}", $"outcome: {Outcome}", .. Reply.Select(line => "reply: " + line), .. Quotes.Select(quote => "quote: " + quote)]);
}
