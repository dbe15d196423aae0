using System.Text;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>A copy of a knowledge folder that a test may break, gone at the end of the test.</summary>
internal sealed class KnowledgeCopy : IDisposable
{
    public KnowledgeCopy(string? original = null)
    {
        original ??= Repository.Knowledge;
        Folder = Directory.CreateTempSubdirectory("knowledge-").FullName;
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    /// <returns>The line that it stands in, from 1.</returns>
    public int Replace(string file, string old, string now)
    {
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} no longer holds {old}");
        Write(file, text[..at] + now + text[(at + old.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    public void Append(string file, string text) => File.AppendAllText(PathOf(file), text, new UTF8Encoding(false));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
