using GmgBot.Answers;
using GmgBot.Replies;
using GmgBot.Replies.Cards;

namespace GmgBot.Bot;

/// <summary>The search that people open beside the box they write in; what they pick goes into their message.</summary>
internal sealed class MessageExtension(IAnswers answers)
{
    /// <summary>Teams sends this parameter, instead of a typed text, as the search opens.</summary>
    private const string Opening = "initialRun";

    private const int PageSize = 25;

    /// <summary>What fits on the lines that Teams gives to a choice.</summary>
    private const int LongestTitle = 90;
    private const int LongestText = 120;

    public async Task<MessagingExtensionResponse> SearchAsync(MessagingExtensionQuery? query, Language language, CancellationToken cancellationToken)
    {
        var typed = Typed(query);
        var found = typed.Length == 0 ? await TopicsAsync(language, cancellationToken) : answers.Find(typed, language);
        var page = found.Skip(Math.Max(0, query?.QueryOptions?.Skip ?? 0)).Take(Math.Clamp(query?.QueryOptions?.Count ?? PageSize, 1, PageSize)).ToList();
        return new MessagingExtensionResponse
        {
            ComposeExtension = found.Count == 0
                ? new MessagingExtensionResult { Type = "message", Text = UnbrokenSpaces.Keep(HostPhrases.In(language).NothingFound) }
                : new MessagingExtensionResult { Type = "result", AttachmentLayout = AttachmentLayoutTypes.List, Attachments = [.. page.Select(Choice)] },
        };
    }

    private static string Typed(MessagingExtensionQuery? query) =>
        query?.Parameters?.FirstOrDefault(parameter => parameter is not null && parameter.Name != Opening)?.Value?.ToString()?.Trim() ?? "";

    /// <summary>Before anything is typed: the questions that the bot proposes, answered.</summary>
    private async Task<IReadOnlyList<Excerpt>> TopicsAsync(Language language, CancellationToken cancellationToken)
    {
        var topics = new List<Excerpt>();
        foreach (var question in answers.Topics(language))
        {
            var answer = await answers.AnswerAsync(question, ConversationContext.New(language), cancellationToken);
            topics.Add(new Excerpt(question, answer.Text, answer.Items, answer.Language, answer.Citations));
        }

        return topics;
    }

    private static MessagingExtensionAttachment Choice(Excerpt excerpt)
    {
        var card = ExcerptCard.Of(excerpt).ToAttachment();
        return new MessagingExtensionAttachment
        {
            ContentType = card.ContentType,
            Content = card.Content,
            Preview = new ThumbnailCard
            {
                Title = UnbrokenSpaces.Keep(OneLine.Cut(excerpt.Brief ?? excerpt.Title, LongestTitle)),
                Text = UnbrokenSpaces.Keep(OneLine.Cut(excerpt.Text.Length > 0 ? excerpt.Text : Origin(excerpt), LongestText)),
            }.ToAttachment(),
        };
    }

    private static string Origin(Excerpt excerpt) => excerpt.Citations.Count == 0 ? "" : $"{excerpt.Citations[0].Title}, {excerpt.Citations[0].Publisher}, {excerpt.Citations[0].AsOf}";
}
