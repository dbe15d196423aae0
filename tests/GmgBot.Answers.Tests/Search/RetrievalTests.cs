using System.IO.Compression;
using System.Text.Json;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search;
using Xunit.Abstractions;

namespace GmgBot.Answers.Tests.Search;

/// <summary>
/// Holds the search to what it was measured at, on public question sets that stand beside the repository, not in it.
/// The floors are the measured figures of the tuning halves less about one point.
/// </summary>
public sealed class RetrievalTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("piaf.fr", 75.0, 74.0, 57.6)]
    [InlineData("xquad.en", 94.4, 93.5, 80.8)]
    [InlineData("xquad.es", 95.0, 94.0, 76.0)]
    [InlineData("xquad.ar", 91.5, 90.5, 71.0)]
    [InlineData("xquad.ru", 93.3, 92.8, 77.8)]
    [InlineData("xquad.zh", 93.0, 0.0, 79.4)]
    public void The_right_passage_comes_first_as_often_as_measured(string set, double first, double typo, double sentence)
    {
        if (Folder() is not { } folder)
        {
            output.WriteLine($"NOT RUN: there is no folder shared/retrieval beside the repository, so {set} was not asked.");
            return;
        }

        var language = Language.FromLocale(set[^2..])!;
        Passage[] passages = [.. Lines(folder, set, "passages").Select(line => new Passage(
            Text(line, "id"), Text(line, "title") is { Length: > 0 } title ? title : Text(line, "id"), language, [], Text(line, "text")) { Title = Text(line, "title") })];
        var questions = Lines(folder, set, "questions").ToList();
        using var index = PassageIndex.Build(passages, SearchVocabulary.Empty);

        Share(questions, line => IsFirst(index, line, "q", language)).ShouldBeGreaterThanOrEqualTo(first);
        Share(questions, line => HoldsAnswer(index, line, language)).ShouldBeGreaterThanOrEqualTo(sentence);
        var typos = questions.FindAll(line => line.TryGetProperty("typo", out var value) && value.ValueKind == JsonValueKind.String);
        if (typos.Count > 0)
        {
            Share(typos, line => IsFirst(index, line, "typo", language)).ShouldBeGreaterThanOrEqualTo(typo);
        }
    }

    private static double Share(List<JsonElement> questions, Func<JsonElement, bool> isRight) => 100.0 * questions.Count(isRight) / questions.Count;

    private static bool IsFirst(PassageIndex index, JsonElement line, string question, Language language) =>
        index.Search(Text(line, question), language, 1).Hits is [var hit]
        && line.GetProperty("gold").EnumerateArray().Any(id => id.GetString() == hit.Passage.Id);

    private static bool HoldsAnswer(PassageIndex index, JsonElement line, Language language) =>
        index.Search(Text(line, "q"), language, 1).Hits is [var hit]
        && line.GetProperty("answers").EnumerateArray().Any(answer => hit.Sentence.Text.Contains(answer.GetString()!, StringComparison.Ordinal));

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Lines(string folder, string set, string kind)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, $"{set}.{kind}.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GmgBot.sln")))
            {
                var sets = Path.Combine(folder.Parent?.FullName ?? folder.FullName, "shared", "retrieval");
                return Directory.Exists(sets) ? sets : null;
            }
        }

        return null;
    }
}
