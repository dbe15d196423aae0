namespace GmgBot.Exam;

/// <summary>Finds the question files of an exam.</summary>
internal static class ExamPapers
{
    /// <param name="path">A file, or a folder with the subfolders rules and validation or with files of its own.</param>
    /// <param name="part">"rules", "validation" or "all".</param>
    public static IReadOnlyList<ExamPart> Open(string path, string part)
    {
        if (File.Exists(path))
        {
            return [new ExamPart(Path.GetFileName(path), QuestionSetReader.Read(path).Conversations)];
        }

        if (!Directory.Exists(path))
        {
            throw new QuestionSetException($"{path}: there is no such file or folder; name one, or make the folder tests/questions.");
        }

        string[] names = part == "all" ? [ExamPart.Rules, ExamPart.Validation] : [part];
        List<ExamPart> parts = [.. names.Where(name => Directory.Exists(Path.Combine(path, name))).Select(name => ReadFolder(name, Path.Combine(path, name)))];
        if (parts.Count == 0)
        {
            parts = [ReadFolder(Path.GetFileName(Path.GetFullPath(path)), path)];
        }

        return parts.Exists(read => read.Conversations.Count > 0) ? parts : throw new QuestionSetException($"{path}: there are no questions here; add files that end in .yaml.");
    }

    private static ExamPart ReadFolder(string name, string folder) =>
        new(name, [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(file => QuestionSetReader.Read(file).Conversations)]);
}
