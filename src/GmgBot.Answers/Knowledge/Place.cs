namespace GmgBot.Answers.Knowledge;

/// <summary>A line of a file of the knowledge.</summary>
/// <param name="File">The file, relative to the knowledge folder.</param>
/// <param name="Line">The line, from 1, or 0 where the whole file is meant.</param>
internal readonly record struct Place(string File, int Line)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
