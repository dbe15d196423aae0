namespace GmgBot.Hosting;

/// <summary>Finds the files of the repository (or of a published bot) wherever the app is started from.</summary>
internal static class HomeFolder
{
    public const string SourceList = "knowledge/sources.yaml";

    /// <summary>Walks up from the current folder, then from the app's own, to the first folder with that file or folder in it.</summary>
    /// <returns>The full path of it, or null.</returns>
    public static string? Find(string relativePath) =>
        FindFrom(Directory.GetCurrentDirectory(), relativePath) ?? FindFrom(AppContext.BaseDirectory, relativePath);

    public static string? FindFrom(string start, string relativePath)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relativePath);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
