namespace GmgBot.Answers.Knowledge;

/// <summary>The knowledge folder cannot be loaded. The message is one line: where, what is wrong, and what to do.</summary>
public sealed class KnowledgeException : Exception
{
    /// <param name="file">The file, relative to the knowledge folder.</param>
    /// <param name="line">The line in it, from 1, or 0 where the whole file is meant.</param>
    /// <param name="problem">What is wrong and how to mend it, a sentence or two.</param>
    public KnowledgeException(string file, int line, string problem)
        : base(line > 0 ? $"{file}:{line}: {problem}" : $"{file}: {problem}")
    {
        File = file;
        Line = line;
        Problem = problem;
    }

    public string File { get; }

    public int Line { get; }

    public string Problem { get; }
}
