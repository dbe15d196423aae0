namespace GmgBot.Benchmarks.Load;

/// <summary>Plays the question set against all targets in turn, so that what else the machine does strikes all alike.</summary>
internal sealed class LoadRun(IReadOnlyList<Contestant> contestants, int rounds, int different, Action<string> tell)
{
    /// <summary>How many people ask at once.</summary>
    public static readonly int[] Connections = [1, 8, 32, 50];

    /// <summary>The most slices before anything is measured.</summary>
    private const int LongestWarmUp = 40;

    /// <summary>A target is warm when a slice takes no less of the processor than this part of the one before: until then it is still being compiled.</summary>
    private const double Warm = 0.95;

    /// <summary>Messages in a row to one target.</summary>
    private const int Slice = 1000;

    /// <summary>Different messages are sent over this many connections.</summary>
    private const int Crowd = 8;

    public async Task RunAsync()
    {
        var conversations = QuestionPlay.Conversations();
        foreach (var contestant in contestants)
        {
            tell($"warming up {contestant.Target.Name}");
            await WarmUpAsync(contestant, conversations);
        }

        for (var round = 0; round < rounds; round++)
        {
            tell($"round {round + 1} of {rounds}");
            foreach (var connections in Connections)
            {
                foreach (var contestant in contestants)
                {
                    var played = await PlayAsync(contestant, new Messages(conversations, sameText: true), round * Slice, connections, Slice);
                    contestant.Plays.TryAdd(connections, []);
                    contestant.Plays[connections].Add(played);
                }
            }
        }

        await GrowAsync(new Messages(conversations, sameText: false));
    }

    private static async Task WarmUpAsync(Contestant contestant, IReadOnlyList<IReadOnlyList<string>> conversations)
    {
        var before = double.MaxValue;
        for (var slice = 0; slice < LongestWarmUp; slice++)
        {
            var played = await PlayAsync(contestant, new Messages(conversations, sameText: true), 0, Crowd, 3 * Slice);
            var each = played.ProcessorMillisecondsEach ?? 0;
            if (each >= before * Warm)
            {
                return;
            }

            before = each;
        }
    }

    // Memory is looked at after a fifth as well: what grows for ever is told from what grows once.
    private async Task GrowAsync(Messages messages)
    {
        foreach (var contestant in contestants)
        {
            tell($"{different} different messages to {contestant.Target.Name}");
            var played = await PlayAsync(contestant, messages, 0, Crowd, different / 5);
            contestant.Growth.Add((different / 5, contestant.Target.Memory));
            await PlayAsync(contestant, messages, played.Latencies.Count, Crowd, different - (different / 5));
            contestant.Growth.Add((different, contestant.Target.Memory));
        }
    }

    private static async Task<Played> PlayAsync(Contestant contestant, Messages messages, int from, int connections, int atLeast)
    {
        var played = await Playing.PlayAsync(contestant.Target, messages, from, connections, atLeast);
        contestant.Failed += played.Failed;
        return played;
    }
}
