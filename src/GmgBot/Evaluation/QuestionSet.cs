using System.IO.Compression;
using System.Text.Json;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Evaluation;

/// <summary>A set of passages and questions, read from NAME.LANG.passages.jsonl.gz and NAME.LANG.questions.jsonl.gz.</summary>
/// <param name="Name">"piaf.fr".</param>
/// <param name="Language">The language of both.</param>
/// <param name="Passages">The passages.</param>
/// <param name="Questions">The questions.</param>
internal sealed record QuestionSet(string Name, Language Language, IReadOnlyList<Passage> Passages, IReadOnlyList<EvaluationQuestion> Questions)
{
    private const string PassagesEnding = ".passages.jsonl.gz";
    private const string QuestionsEnding = ".questions.jsonl.gz";

    /// <summary>The names of the sets in a folder, in order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + PassagesEnding)
            .Select(file => Path.GetFileName(file)[..^PassagesEnding.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads a set.</summary>
    /// <exception cref="EvaluationException">A file is missing or broken.</exception>
    public static QuestionSet Read(string folder, string name)
    {
        var language = Language.FromLocale(name[(name.LastIndexOf('.') + 1)..])
            ?? throw new EvaluationException($"The set {name} does not end in one of the languages fr, en, es, ar, ru, zh.");
        var passages = ReadLines(Path.Combine(folder, name + PassagesEnding), line => PassageOf(line, language));
        var questions = ReadLines(Path.Combine(folder, name + QuestionsEnding), QuestionOf);
        return passages.Count == 0 || questions.Count == 0
            ? throw new EvaluationException($"The set {name} has no passages or no questions.")
            : new QuestionSet(name, language, passages, questions);
    }

    private static Passage PassageOf(JsonElement line, Language language)
    {
        var id = line.GetProperty("id").GetString()!;
        var title = line.GetProperty("title").GetString()!;
        // Where passages name their sheet, the questions are titles of sheets: to index those would be to index the questions.
        var sheet = Optional(line, "doc");
        var document = sheet ?? (title.Length > 0 ? title : id);
        string[] headings = Optional(line, "head") is { Length: > 0 } head ? head.Split(" > ") : [];
        return new Passage(id, document, language, headings, line.GetProperty("text").GetString()!) { Title = sheet is null ? title : "" };
    }

    private static EvaluationQuestion QuestionOf(JsonElement line) => new(
        line.GetProperty("q").GetString()!,
        Optional(line, "typo"),
        line.GetProperty("gold").EnumerateArray().Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal),
        [.. line.GetProperty("answers").EnumerateArray().Select(answer => answer.GetString()!)]);

    private static string? Optional(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<T> ReadLines<T>(string file, Func<JsonElement, T> read)
    {
        var items = new List<T>();
        try
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (lines.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                items.Add(read(json.RootElement));
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new EvaluationException($"{file} cannot be read: {error.Message}");
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new EvaluationException($"{file}, line {items.Count + 1}: {error.Message}");
        }

        return items;
    }
}
