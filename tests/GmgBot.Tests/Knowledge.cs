using GmgBot.Answers;
using GmgBot.Hosting;

namespace GmgBot.Tests;

/// <summary>The knowledge of the repository, loaded once for all tests that need the real answers.</summary>
public sealed class Knowledge : IDisposable
{
    public static string Folder { get; } = Path.GetDirectoryName(HomeFolder.FindFrom(AppContext.BaseDirectory, HomeFolder.SourceList))!;

    internal KnowledgeAnswers Answers { get; } = new(AnswerService.Load(Folder));

    public void Dispose() => Answers.Dispose();
}
