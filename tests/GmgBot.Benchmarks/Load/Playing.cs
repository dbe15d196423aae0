using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Load;

/// <summary>Sends messages to a target over a number of connections, one in flight on each.</summary>
internal static class Playing
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Plays a part of the question set.</summary>
    /// <param name="target">Who is asked.</param>
    /// <param name="messages">What is asked.</param>
    /// <param name="from">The first conversation.</param>
    /// <param name="connections">How many people ask at once.</param>
    /// <param name="atLeast">How many messages are sent; a conversation that has begun is ended.</param>
    public static async Task<Played> PlayAsync(Target target, Messages messages, int from, int connections, int atLeast)
    {
        var next = from - 1;
        var sent = 0;
        var processor = target.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var people = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(AskAsync)));
        return new Played([.. people.SelectMany(person => person.Latencies)], watch.Elapsed, target.ProcessorTime - processor, people.Sum(person => person.Failed));

        async Task<(List<TimeSpan> Latencies, int Failed)> AskAsync()
        {
            var latencies = new List<TimeSpan>();
            var failed = 0;
            while (Volatile.Read(ref sent) < atLeast)
            {
                foreach (var message in messages.Conversation(Interlocked.Increment(ref next)))
                {
                    Interlocked.Increment(ref sent);
                    var began = Stopwatch.GetTimestamp();
                    failed += await IsAnsweredAsync(target.Http, message) ? 0 : 1;
                    latencies.Add(Stopwatch.GetElapsedTime(began));
                }
            }

            return (latencies, failed);
        }
    }

    /// <summary>Whether a message is answered with something to say.</summary>
    public static async Task<bool> IsAnsweredAsync(HttpClient http, byte[] message, CancellationToken cancellationToken = default)
    {
        try
        {
            using var response = await PostAsync(http, message, cancellationToken);
            return response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentLength is null or > 20;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, byte[] message, CancellationToken cancellationToken = default)
    {
        using var content = new ByteArrayContent(message) { Headers = { ContentType = Json } };
        return await http.PostAsync("/api/messages", content, cancellationToken);
    }
}
