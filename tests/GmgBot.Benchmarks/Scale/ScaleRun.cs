using System.Diagnostics;
using GmgBot.Answers.Search;
using GmgBot.Evaluation;

namespace GmgBot.Benchmarks.Scale;

/// <summary>What so many passages cost.</summary>
/// <param name="Passages">How many.</param>
/// <param name="BuildSeconds">From the passages to the first question, with nothing kept from before; null where the index was there.</param>
/// <param name="OpenSeconds">The same with the index that was kept.</param>
/// <param name="IndexBytes">The size of the index on disk.</param>
/// <param name="HeapBytes">The managed memory of the open index, without the texts of the passages.</param>
/// <param name="PeakBytes">The most memory that the process had until then, mapped files included.</param>
/// <param name="Clean">Milliseconds of each question, in order of size.</param>
/// <param name="Typo">The same, each question with a typo.</param>
internal sealed record ScaleRun(
    int Passages, double? BuildSeconds, double OpenSeconds, long IndexBytes, long HeapBytes, long PeakBytes, double[] Clean, double[] Typo)
{
    // The bot reads three hits.
    private const int Hits = 3;

    private const int Rounds = 3;

    /// <summary>Builds, opens and asks.</summary>
    /// <param name="set">The passages to repeat and the questions to ask.</param>
    /// <param name="count">How many passages to make of them.</param>
    /// <param name="folder">A folder for the index, empty or with it.</param>
    public static ScaleRun Of(QuestionSet set, int count, string folder)
    {
        var passages = new RepeatedPassages(set.Passages, count);
        var store = new IndexStore(folder, largestInMemory: 0);
        var isThere = Directory.EnumerateFileSystemEntries(folder).Any();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        double? build = null;
        if (!isThere)
        {
            using (PassageIndex.Build(passages, SearchVocabulary.Empty, store))
            {
                build = clock.Elapsed.TotalSeconds;
            }
        }

        clock.Restart();
        using var index = PassageIndex.Build(passages, SearchVocabulary.Empty, store);
        var open = clock.Elapsed.TotalSeconds;
        var heap = GC.GetTotalMemory(forceFullCollection: true) - before;
        var size = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        var clean = Times(index, set, set.Questions.Select(question => question.Text));
        var typo = Times(index, set, set.Questions.Select(question => question.Typo).OfType<string>());
        using var process = Process.GetCurrentProcess();
        return new ScaleRun(count, build, open, size, heap, process.PeakWorkingSet64, clean, typo);
    }

    /// <summary>The time within which a part of the questions was answered.</summary>
    public static double Within(double[] times, double part) => times.Length == 0 ? 0 : times[(int)Math.Min(times.Length - 1, part * times.Length)];

    // The best of some rounds for each question, so that what else the machine does is not charged to the search; the first round only warms up.
    private static double[] Times(PassageIndex index, QuestionSet set, IEnumerable<string> questions)
    {
        var asked = questions.ToList();
        var best = new double[asked.Count];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            for (var question = 0; question < asked.Count; question++)
            {
                var start = Stopwatch.GetTimestamp();
                index.Search(asked[question], set.Language, Hits);
                if (round > 0)
                {
                    best[question] = Math.Min(best[question], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        Array.Sort(best);
        return best;
    }
}
