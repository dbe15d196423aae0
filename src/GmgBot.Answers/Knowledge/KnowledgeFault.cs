namespace GmgBot.Answers.Knowledge;

/// <summary>Something that is wrong with a knowledge folder, or that its owner may want to look at.</summary>
/// <param name="File">The file, relative to the knowledge folder.</param>
/// <param name="Line">The line in it, from 1, or 0 where the whole file is meant.</param>
/// <param name="Problem">What is wrong and how to mend it, a sentence or two.</param>
/// <param name="IsRemark">Whether the knowledge may be used all the same.</param>
public sealed record KnowledgeFault(string File, int Line, string Problem, bool IsRemark = false)
{
    /// <summary>"facts/chairs.yaml:7: what is wrong", as editors and shells know it.</summary>
    public override string ToString() => (Line > 0 ? $"{File}:{Line}: " : $"{File}: ") + (IsRemark ? "remark: " : "") + Problem;
}
