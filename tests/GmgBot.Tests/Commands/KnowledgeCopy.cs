namespace GmgBot.Tests.Commands;

/// <summary>A copy of the knowledge folder that a test may break.</summary>
internal sealed class KnowledgeCopy : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("gmgbot-knowledge-").FullName;

    public KnowledgeCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Knowledge.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Knowledge.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string this[string relativePath] => Path.Combine(Folder, relativePath);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
