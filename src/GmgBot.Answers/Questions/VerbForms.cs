namespace GmgBot.Answers.Questions;

/// <summary>By what one knows in a language that something was done to somebody: the forms of "to be", and what stands behind them ("was contested").</summary>
/// <param name="copulas">The forms of "to be", folded.</param>
/// <param name="helpers">The verbs that stand in front of another one ("did", "will"), as they are written.</param>
/// <param name="participles">Participles; behind a "*" the endings of the others, and behind a "!" words that end so and are none.</param>
internal sealed class VerbForms(IEnumerable<string> copulas, IEnumerable<string> helpers, IReadOnlyCollection<string> participles)
{
    private readonly HashSet<string> _copulas = copulas.ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _helpers = helpers.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly WordForms _participles = new(participles);

    /// <summary>Where nothing is known of a language.</summary>
    public static VerbForms None { get; } = new([], [], []);

    public bool IsCopula(Token token) => _copulas.Contains(token.Folded);

    public bool IsHelper(Token token) => _helpers.Contains(token.Text);

    /// <summary>Whether a word may be a participle.</summary>
    /// <param name="token">The word, as it was written: what it is corrected to is another word.</param>
    /// <param name="accents">Whether the question is written with accents, so that "page" is none.</param>
    public bool IsParticiple(Token token, bool accents) => _participles.Hold(token, accents);
}
