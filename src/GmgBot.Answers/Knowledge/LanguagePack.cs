using GmgBot.Answers.Questions;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers.Knowledge;

/// <summary>Everything that the bot knows of one language in which it answers.</summary>
internal sealed record LanguagePack
{
    public required Language Language { get; init; }

    /// <summary>Names of entities by id.</summary>
    public required IReadOnlyDictionary<string, EntityName> Names { get; init; }

    /// <summary>The words and phrases of each concept, folded, a "*" at the end of a word for any ending.</summary>
    public required IReadOnlyDictionary<string, CuePhrases> Concepts { get; init; }

    /// <summary>By concept, question words that count only as they are written, accents and all: "où".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AsWritten { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The words that wish for the language of a reply.</summary>
    public WishWords Wish { get; init; } = new();

    /// <summary>Pairs of concepts that share words on purpose, "chair+lead".</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Words and phrases that say nothing of the matter: "please", "je voudrais savoir".</summary>
    public required IReadOnlyList<string> Fillers { get; init; }

    /// <summary>Words, folded, that may stand inside any phrase: "déjà", "still".</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>By what one knows that something was done to somebody.</summary>
    public VerbForms Verbs { get; init; } = VerbForms.None;

    /// <summary>By what one knows that something is said of how or where it was.</summary>
    public Adverbials Adverbials { get; init; } = Adverbials.None;

    /// <summary>Words, folded, behind which an acronym that is a plain word too ("who") is the acronym, however it is written.</summary>
    public IReadOnlyList<string> BeforeName { get; init; } = [];

    /// <summary>What fast writers write for it: "ke" for "que".</summary>
    public Shorthand Shorthand { get; init; } = new(new Dictionary<string, string>());

    /// <summary>Known words, folded, that the spelling corrector leaves alone.</summary>
    public required IReadOnlySet<string> CommonWords { get; init; }

    public required PeriodWords Periods { get; init; }

    public required Phrasebook Phrases { get; init; }
}
