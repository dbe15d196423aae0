using System.Collections.Concurrent;
using GmgBot.Answers;
using GmgBot.Hosting;
using GmgBot.Live;

namespace GmgBot.Tests.Live;

/// <summary>Many questions while the knowledge is swapped again and again: none fails, and none is answered from two states at once.</summary>
public sealed class SwapSoakTests : IDisposable
{
    private const int Questions = 10_000;
    private const int Swaps = 50;
    private const int Askers = 4;

    private static readonly string League = Path.GetFullPath("GmgBot.Answers.Tests/OtherOrganisation/knowledge", Path.GetDirectoryName(Path.GetDirectoryName(HomeFolder.FindFrom(AppContext.BaseDirectory, "tests/GmgBot.Tests/GmgBot.Tests.csproj")))!);

    private readonly string _odd = Directory.CreateTempSubdirectory("gmgbot-odd-").FullName;

    public void Dispose() => Directory.Delete(_odd, recursive: true);

    [Fact]
    public async Task Ten_thousand_questions_during_fifty_swaps()
    {
        // The same group, but for the name of one guild: an answer, its citation and its names must all know it by the same one.
        foreach (var file in Directory.EnumerateFiles(League, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_odd, Path.GetRelativePath(League, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("Mill Council", "Dam Council", StringComparison.Ordinal));
        }

        using var answers = new LiveAnswers(League, Load(0));
        var (asked, swapped, states) = (0, 0, new ConcurrentDictionary<string, int>());
        var asking = Enumerable.Range(0, Askers).Select(asker => Task.Run(async () =>
        {
            for (var number = Interlocked.Increment(ref asked); number <= Questions; number = Interlocked.Increment(ref asked))
            {
                // Answers are quicker than swaps: nobody runs ahead of the swap that is due.
                while (number > Questions * (Volatile.Read(ref swapped) + 1) / Swaps)
                {
                    await Task.Yield();
                }

                var answer = await answers.AnswerAsync("Who presided over the League in 2002?", ConversationContext.New(), default);
                states.AddOrUpdate(string.Join(" / ", answer.Text, answer.Citations.Single().Quote, answers.Examples(Language.English)[0]), 1, (_, count) => count + 1);
            }
        })).ToArray();

        for (var swap = 1; swap <= Swaps; swap++)
        {
            answers.Swap(Load(swap));
            Volatile.Write(ref swapped, swap);

            // The swaps are spread over the questions, not over time.
            while (Volatile.Read(ref asked) < Questions * swap / Swaps && !Array.TrueForAll(asking, task => task.IsCompleted))
            {
                await Task.Yield();
            }
        }

        await Task.WhenAll(asking);
        states.Values.Sum().ShouldBe(Questions);
        states.Keys.Order(StringComparer.Ordinal).ShouldBe(
        [
            "The Dam Council (MC) presided over the Valley League (VL) in 2002. / The Dam Council, in 2002 / Who presided over the League in 2002?",
            "The Mill Council (MC) presided over the Valley League (VL) in 2002. / The Mill Council, in 2002 / Who presided over the League in 2002?",
        ]);
    }

    private KnowledgeAnswers Load(int swap) => new(AnswerService.Load(swap % 2 == 0 ? League : _odd));
}
