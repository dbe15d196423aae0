namespace GmgBot.Answers.Questions;

/// <summary>Words of one kind, as the knowledge lists them: whole ones, behind a "*" the endings of others, and behind a "!" words that end so and are none.</summary>
/// <param name="forms">The list.</param>
internal sealed class WordForms(IReadOnlyCollection<string> forms)
{
    private readonly HashSet<string> _words = forms.Where(word => word[0] is not ('*' or '!')).Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _others = forms.Where(word => word[0] == '!').Select(word => Folding.Fold(word[1..])).ToHashSet(StringComparer.Ordinal);

    private readonly string[] _endings = [.. forms.Where(word => word[0] == '*').Select(word => word[1..])];

    private readonly string[] _plain = [.. forms.Where(word => word[0] == '*').Select(word => Folding.Fold(word[1..]))];

    /// <summary>Whether a word may be one of them.</summary>
    /// <param name="token">The word, as it was written: what it is corrected to is another word.</param>
    /// <param name="accents">Whether the question is written with accents, so that "page" ends in no "é".</param>
    public bool Hold(Token token, bool accents) => _words.Contains(token.Folded) || (!_others.Contains(token.Folded) && Array.Exists(accents ? _endings : _plain, ending => (accents ? token.Text : token.Folded).EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
