using GmgBot.Answers.Examples;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>A question and how it was understood: what every reason for silence looks at.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Understood">The relation that it may be about, or null.</param>
/// <param name="Example">The nearest example, or null.</param>
internal sealed record Asking(Reading Reading, Understanding? Understood, ExampleMatch? Example = null)
{
    /// <summary>How much above <see cref="QuestionAnswerer.Certain"/> a relation is meant, whatever stands beside it.</summary>
    private const int Beyond = 14;

    /// <summary>How like an example that can be answered a question must be, and how far ahead that must be, to ask the same; measured on the rules' part of the question set.</summary>
    private const double SameQuestion = 0.5;

    private const double FarAhead = 0.1;

    /// <summary>The concepts of the words that ask.</summary>
    public static readonly string[] Heads = [.. QuestionWords.Open, "under-whom", "title", "name", "age"];

    /// <summary>How the question was understood by its own words, or null.</summary>
    public Understanding? Own => Understood is { FromContext: false } ? Understood : null;

    /// <summary>The same, but null too where what it puts forward is known to be false: that is denied all the same.</summary>
    public Understanding? Open => Own is { Frame.Claim: not false } ? Own : null;

    public bool IsCertain => Understood is { Score: >= QuestionAnswerer.Certain };

    /// <summary>Whether the relation is meant, whatever stands beside it.</summary>
    public bool IsBeyondDoubt => Understood is { Score: >= QuestionAnswerer.Certain + Beyond };

    /// <summary>Whether the nearest example can be answered and asks the same, so that a verb which no rule knows is known by it.</summary>
    public bool IsKnownByExample => Example is { Example.Relation: not null, Likeness: >= SameQuestion, Lead: >= FarAhead };

    /// <summary>Whether the nearest example can be answered and has the word, so that it is known by that.</summary>
    /// <param name="at">The index of the word.</param>
    public bool IsInExample(int at) => Example is { Example: { Relation: not null, Text: var text } } && text.Contains(Reading.Tokens[at].Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is one question of yes or no, with nothing beside it that may ask something else.</summary>
    public bool IsSingle => Reading.Head < 0 && !Reading.Text.AsSpan().ContainsAny(",;:") && !Reading.IsParted(0, Reading.Tokens.Count - 1) && !Reading.Marks.Any(mark => mark.Id is "and" or "or" || Heads.Hold(mark));

    /// <summary>Whether the question says where it has what it puts forward from.</summary>
    public bool IsRetold => Understood is { } understood && Beside.IsRetold(Reading, understood);

    /// <summary>Whether the relation is meant by the question's own words, and what stands beside it asks nothing.</summary>
    public bool IsSure => Own is not null && (IsBeyondDoubt || (IsCertain && IsRetold));
}
