namespace GmgBot.Answers.Questions;

/// <summary>A step in time that a question takes: "two years later", "six months before".</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Months">How many months on; back where negative.</param>
internal sealed record TimeStep(int Start, int End, int Months)
{
    public const int MonthsInYear = 12;

    /// <summary>Whether it covers the token of an index.</summary>
    public bool Covers(int token) => Start <= token && token < End;
}
