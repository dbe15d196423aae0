using GmgBot.Answers;

namespace GmgBot.Replies.Cards;

/// <summary>The button that opens the page of the first source.</summary>
internal static class SourceButton
{
    public static IEnumerable<CardButton> For(IReadOnlyList<Citation> citations, Language language) =>
        from citation in citations.Take(1)
        where Uri.TryCreate(citation.Address, UriKind.Absolute, out _)
        select new OpenButton($"{HostPhrases.In(language).ViewOn} {new Uri(citation.Address!).Host}", citation.Address!) { Secondary = true };
}
