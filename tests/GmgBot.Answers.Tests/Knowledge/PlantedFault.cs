namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>One way to break the repository's knowledge, and what must be told of it.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="File">The file that is changed.</param>
/// <param name="Old">What is replaced; null where <paramref name="Now"/> is added at the end.</param>
/// <param name="Now">What stands there afterwards.</param>
/// <param name="Problem">Words of the message, the remedy among them.</param>
public sealed record PlantedFault(string Name, string File, string? Old, string Now, string Problem)
{
    /// <summary>Where the fault is told, if not in the file that is changed.</summary>
    public string? ToldIn { get; init; }

    /// <summary>Words of the line that the fault is told with; the first line of what was planted where null, the file as a whole where empty.</summary>
    public string? At { get; init; }

    /// <summary>A further file that the fault needs: its name and its text.</summary>
    public (string Name, string Text)? Beside { get; init; }

    public string Place => ToldIn ?? File;

    internal void PlantIn(KnowledgeCopy copy)
    {
        if (Beside is { } beside)
        {
            copy.Write(beside.Name, beside.Text);
        }

        if (Old is { } old)
        {
            copy.Replace(File, old, Now);
        }
        else
        {
            copy.Append(File, Now);
        }
    }

    /// <summary>The line that the fault must be told with.</summary>
    internal int LineIn(KnowledgeCopy copy)
    {
        var words = At ?? Now.TrimStart('\n').Split('\n')[0];
        if (words.Length == 0)
        {
            return 0;
        }

        var text = copy.Read(Place);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{Place} does not hold {words}");
        at += words.Length - words.TrimStart('\n').Length;
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    public override string ToString() => Name;
}
