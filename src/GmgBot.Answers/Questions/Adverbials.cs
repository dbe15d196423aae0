namespace GmgBot.Answers.Questions;

/// <summary>By what one knows in a language that something is said of how, where or on what occasion it was: "publicly", "at a ceremony".</summary>
/// <param name="links">The words that open a phrase of that kind ("at", "with"), as they are written.</param>
/// <param name="manners">The words that say how it was, in the forms of <see cref="WordForms"/>; "really" says nothing of it.</param>
internal sealed class Adverbials(IEnumerable<string> links, IReadOnlyCollection<string> manners)
{
    private readonly HashSet<string> _links = links.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly WordForms _manners = new(manners);

    /// <summary>Where nothing is known of a language.</summary>
    public static Adverbials None { get; } = new([], []);

    public bool IsLink(Token token) => _links.Contains(token.Text);

    public bool IsManner(Token token) => _manners.Hold(token, accents: false);
}
