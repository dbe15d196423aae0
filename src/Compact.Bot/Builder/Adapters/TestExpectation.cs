#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;

namespace Compact.Bot.Builder.Adapters;

/// <summary>What a test expects a bot to say. A failure is an exception, whatever the test framework.</summary>
internal static class TestExpectation
{
    internal static async Task<IActivity> NextAsync(TestAdapter adapter, string description, uint timeout)
    {
        using var patience = new CancellationTokenSource(Patience(timeout));
        try
        {
            return await adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{description}: the bot said nothing for {timeout} ms.");
        }
    }

    internal static async Task NothingAsync(TestAdapter adapter, string description, uint timeout)
    {
        using var patience = new CancellationTokenSource(Patience(timeout));
        IActivity reply;
        try
        {
            reply = await adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new InvalidOperationException($"{description}: the bot should have said nothing, but said '{Text(reply)}'.");
    }

    internal static void Same(IActivity expected, IActivity reply, IEqualityComparer<IActivity> equalityComparer, string description)
    {
        Demand(reply.Type == expected.Type, $"{description}: expected an activity of type '{expected.Type}', got '{reply.Type}'.");
        Demand(
            equalityComparer?.Equals(expected, reply) ?? Text(reply)?.Trim() == Text(expected)?.Trim(),
            $"{description}: expected '{Text(expected)}', got '{Text(reply)}'.");
    }

    internal static void Contains(string expected, IActivity reply, string description) =>
        Demand(Text(reply)?.Contains(expected, StringComparison.Ordinal) == true, $"{description}: expected '{expected}' in '{Text(reply)}'.");

    internal static void OneOf(string[] candidates, IActivity reply, string description) =>
        Demand(candidates.Contains(Text(reply)), $"{description}: expected one of '{string.Join("', '", candidates)}', got '{Text(reply)}'.");

    private static string Text(IActivity activity) => activity.AsMessageActivity()?.Text;

    /// <summary>Whoever steps through a bot has all the time in the world; a span of zero still lets what is queued be read.</summary>
    private static TimeSpan Patience(uint timeout) =>
        System.Diagnostics.Debugger.IsAttached ? TimeSpan.FromHours(1) : TimeSpan.FromMilliseconds(timeout);

    private static void Demand(bool holds, string failure)
    {
        if (!holds)
        {
            throw new InvalidOperationException(failure);
        }
    }
}
