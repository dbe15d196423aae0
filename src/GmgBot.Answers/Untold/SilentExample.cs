using GmgBot.Answers.Examples;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question is so like one on which the sources are silent that it asks the same, though a rule knows some of its words.</summary>
internal static class SilentExample
{
    /// <summary>How like a silent example a question must be for a word on which the sources are silent to count.</summary>
    private const double Like = 0.35;

    /// <summary>How like one it must be to be silent without such a word, and how far ahead of all that can be answered; measured on the rules' part of the question set.</summary>
    private const double Alike = 0.45;

    private const double Clearly = 0.1;

    /// <summary>How far ahead it must be where a word that nobody knows is asked of.</summary>
    private const double Slightly = 0.05;

    /// <summary>How like a silent example a question must be, and how far ahead, for that to be what it asks however sure a rule is; measured as the ones above.</summary>
    private const double NearlySame = 0.5;

    private const double FarAhead = 0.15;

    /// <summary>From this likeness on it need share no word that only such examples have.</summary>
    private const double Same = 0.75;

    private const double SameAndFarAhead = 0.7;

    /// <summary>How far ahead it must be to be silent from <see cref="NearlySame"/> on without such a word: nothing that can be answered is like the question.</summary>
    private const double Alone = 0.35;

    /// <summary>How much above <see cref="QuestionAnswerer.Certain"/> stands a relation of which only other sources tell: it weighs 28 for one word, "what is its ISBN?"</summary>
    private const int OfOtherSources = 18;

    /// <summary>Whether an example on which the sources are silent is near enough for a word of theirs to count.</summary>
    public static bool IsNear(ExampleMatch? example) => example is { Example.Relation: null, Likeness: >= Like };

    /// <summary>Whether it does.</summary>
    public static bool IsMeant(Asking asking) => IsNear(asking.Example) && (IsUnsure(asking, asking.Example!) || IsAlmostTheSame(asking, asking.Example!) || IsOfUnknown(asking, asking.Example!));

    // "Has the manual been translated into Arabic?": a rule knows some of the words, but a silent example knows the question.
    private static bool IsUnsure(Asking asking, ExampleMatch example) => asking is { Understood: not { FromContext: true }, IsSure: false } && IsLike(example, Alike, Clearly, Same);

    // "Is there a Spanish edition of the handbook of 2010?": a rule knows all words but the one that matters.
    private static bool IsAlmostTheSame(Asking asking, ExampleMatch example) => asking.Understood is not ({ FromContext: true } or { Score: >= QuestionAnswerer.Certain + OfOtherSources })
        && IsLike(example, NearlySame, FarAhead, SameAndFarAhead) && !(asking is { IsSure: true, IsRetold: true });

    // "Can a member skip its turn in the chair?": what is asked is a word that nobody knows, and nothing is as like the question as what no source tells.
    private static bool IsOfUnknown(Asking asking, ExampleMatch example) => example.Lead >= Slightly && asking is { Own.Frame: { Periods.Count: 0 } frame, IsCertain: false } && !frame.Subjects.Any(subject => subject.Id == "stranger")
        && asking.Reading.StrangeNames.Count == 0 && HasUnknown(asking.Reading);

    // A word that nothing explains behind the one that asks.
    private static bool HasUnknown(Reading reading) => (reading.Head >= 0 ? reading.Head : Math.Max(0, reading.IndexOf("yes-no"))) is var head && reading.Unexplained.Any(at => at > head && !reading.IsParted(head, at));

    // Without a word that only such examples have it must be liker.
    private static bool IsLike(ExampleMatch example, double likeness, double lead, double alone) =>
        example.Likeness >= likeness && example.Lead >= lead && (example.SharesSilence || example.Likeness >= alone || (example.Likeness >= NearlySame && example.Lead >= Alone));
}
