using GmgBot.Answers;
using GmgBot.Hosting;
using GmgBot.Replies;

namespace GmgBot.StoreTests.Processes;

/// <summary>Conversations whose every later turn means nothing without the one before, and what is to be said in them.</summary>
internal sealed class Script : IDisposable
{
    private static readonly string[][] Conversations =
    [
        ["Who chaired the GMG in the first half of 2010?", "And in the second half?", "And in 2011?", "And in 2009?"],
        ["Qui présidait le GMG de janvier à juin 2011 ?", "Et en 2010 ?", "Et en 2009 ?", "Et en 2007 ?"],
        ["Did UNDP chair in 2010?", "And UNICEF?", "And in 2011?", "And UNESCO?"],
    ];

    private readonly AnswerService _answers = AnswerService.Load(HomeFolder.FindFrom(AppContext.BaseDirectory, "knowledge")!);

    /// <summary>The questions of the numbered conversation.</summary>
    public static IReadOnlyList<string> Questions(int conversation) => Conversations[conversation % Conversations.Length];

    /// <summary>What is answered to each turn that is asked twice, as by somebody whose first try was cut off after it was remembered.</summary>
    public async Task<IReadOnlyList<string>> RepeatedAsync(int conversation)
    {
        var replies = new List<string>();
        var context = ConversationContext.New(Language.English);
        foreach (var question in Questions(conversation))
        {
            context = (await _answers.AnswerAsync(question, context, CancellationToken.None)).Context;
            var again = await _answers.AnswerAsync(question, context, CancellationToken.None);
            replies.Add(AsShown(again));
        }

        return replies;
    }

    /// <summary>The beginnings of the replies: what this process itself would answer, sources left out.</summary>
    public async Task<IReadOnlyList<string>> RepliesAsync(int conversation)
    {
        var replies = new List<string>();
        var context = ConversationContext.New(Language.English);
        foreach (var question in Questions(conversation))
        {
            var answer = await _answers.AnswerAsync(question, context, CancellationToken.None);
            context = answer.Context;
            replies.Add(AsShown(answer));
        }

        return replies;
    }

    /// <summary>What a question is answered by somebody who remembers nothing.</summary>
    public async Task<string> ForgottenAsync(string question) => AsShown(await _answers.AnswerAsync(question, ConversationContext.New(Language.English), CancellationToken.None));

    // As a channel gets it: French spaces in front of a colon do not break.
    private static string AsShown(Answer answer) => UnbrokenSpaces.Keep(answer.Text);

    public void Dispose() => _answers.Dispose();
}
