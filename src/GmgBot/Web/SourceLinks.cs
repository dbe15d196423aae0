using GmgBot.Answers;

namespace GmgBot.Web;

/// <summary>Makes citations link to the passage on this server's own source pages.</summary>
internal sealed class SourceLinks(string address)
{
    private readonly string _pages = address.TrimEnd('/') + SourcePages.Path;

    /// <summary>The answer with links as the turn asks for them; unchanged where it does not.</summary>
    public static Answer Of(ITurnContext turnContext, Answer answer) => turnContext.TurnState.Get<SourceLinks>() is { } links ? links.In(answer) : answer;

    public Answer In(Answer answer) => answer with { Citations = [.. answer.Citations.Select(Link)] };

    public Excerpt In(Excerpt excerpt) => excerpt with { Citations = [.. excerpt.Citations.Select(Link)] };

    // The id of a passage is the document's, "#" and the anchor, just as an address is written.
    private Citation Link(Citation citation) => citation.PassageId is { } passage ? citation with { Address = $"{_pages}/{passage}" } : citation;
}
