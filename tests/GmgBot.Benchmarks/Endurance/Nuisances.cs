using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Targets;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>Callers who send rubbish, who send a letter a second, and who hang up before they are answered.</summary>
internal sealed class Nuisances(Target target, Messages messages)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Dawdling = TimeSpan.FromSeconds(1);
    private const int Dawdlers = 10;
    private const int Letters = 5;

    private int _number;

    /// <summary>Bad requests, those of them that were not refused with 400 to 499, slow callers and callers who hung up.</summary>
    public int Bad { get; private set; }

    public int Unrefused { get; private set; }

    public int Slow { get; private set; }

    public int Dropped { get; private set; }

    public Task AnnoyAsync(CancellationToken stop) => Task.WhenAll([SendRubbishAsync(stop), HangUpAsync(stop), .. Enumerable.Range(0, Dawdlers).Select(_ => DawdleAsync(stop))]);

    private async Task SendRubbishAsync(CancellationToken stop)
    {
        for (; !stop.IsCancellationRequested; Bad++)
        {
            using var request = Rubbish(Bad);
            using var response = await target.Http.SendAsync(request, CancellationToken.None);
            Unrefused += (int)response.StatusCode is >= 400 and < 500 ? 0 : 1;
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private static HttpRequestMessage Rubbish(int number) => (number % 6) switch
    {
        0 => Post("""{"type":"message","text":"Who ch"""),
        1 => Post(new string('[', 20_000)),
        2 => Post(new string(' ', 1_200_000)),
        3 => Post("<activity/>", "application/xml"),
        4 => new HttpRequestMessage(HttpMethod.Delete, "/api/messages"),
        _ => new HttpRequestMessage(HttpMethod.Get, "/api/nothing"),
    };

    private static HttpRequestMessage Post(string body, string type = "application/json") =>
        new(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8) { Headers = { ContentType = new MediaTypeHeaderValue(type) } } };

    private async Task HangUpAsync(CancellationToken stop)
    {
        for (; !stop.IsCancellationRequested; Dropped++)
        {
            var message = messages.Single(Interlocked.Increment(ref _number));
            using (var caller = await ConnectAsync())
            {
                caller.LingerState = new LingerOption(enable: true, seconds: 0);
                await caller.GetStream().WriteAsync(Head(message.Length), CancellationToken.None);
                await caller.GetStream().WriteAsync(message, CancellationToken.None);
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task DawdleAsync(CancellationToken stop)
    {
        for (; !stop.IsCancellationRequested; Slow++)
        {
            using var caller = await ConnectAsync();
            await caller.GetStream().WriteAsync(Head(1000), CancellationToken.None);
            for (var letter = 0; letter < Letters && !stop.IsCancellationRequested; letter++)
            {
                await caller.GetStream().WriteAsync("{"u8.ToArray(), CancellationToken.None);
                await Task.Delay(Dawdling, CancellationToken.None);
            }
        }
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var caller = new TcpClient();
        await caller.ConnectAsync(target.Http.BaseAddress!.Host, target.Http.BaseAddress.Port);
        return caller;
    }

    private static byte[] Head(int length) => Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");
}
