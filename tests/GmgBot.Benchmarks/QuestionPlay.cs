using GmgBot.Exam;
using GmgBot.Hosting;

namespace GmgBot.Benchmarks;

/// <summary>The conversations of the rules' part of the question set, in the order of their files.</summary>
internal static class QuestionPlay
{
    private const string Folder = "tests/questions/rules";

    /// <summary>Each conversation as the messages that one person sends.</summary>
    /// <exception cref="InvalidOperationException">The program was not started inside the repository.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Conversations()
    {
        var folder = HomeFolder.Find(Folder) ?? throw new InvalidOperationException($"{Folder} was not found; start this inside the repository.");
        return [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(file => QuestionSetReader.Read(file).Conversations)
            .Select(conversation => (IReadOnlyList<string>)[.. conversation.Turns.Select(turn => turn.Ask)])];
    }
}
