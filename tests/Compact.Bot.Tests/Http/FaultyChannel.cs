using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Compact.Bot.Tests.Http;

/// <summary>A channel on a free port of this machine that takes each request whole, and then does to the connection what a test says.</summary>
internal sealed class FaultyChannel : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;
    private readonly Func<Socket, CancellationToken, Task> _answer;
    private int _requests;

    internal FaultyChannel(Func<Socket, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _listening = ListenAsync();
    }

    internal string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    /// <summary>How many requests arrived whole, on whatever connections.</summary>
    internal int Requests => _requests;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _listening;
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket connection)
    {
        using (connection)
        {
            try
            {
                while (await ReadRequestAsync(connection))
                {
                    Interlocked.Increment(ref _requests);
                    await _answer(connection, _end.Token);
                }
            }
            catch (Exception fault) when (fault is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The bot hung up, or the test is over.
            }
        }
    }

    private async Task<bool> ReadRequestAsync(Socket connection)
    {
        var request = new StringBuilder();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await connection.ReceiveAsync(chunk, _end.Token)) > 0)
        {
            request.Append(Encoding.ASCII.GetString(chunk, 0, read));
            var head = request.ToString();
            var end = head.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && request.Length - end - 4 >= BodyLength(head[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static int BodyLength(string head) =>
        head.Split("\r\n").Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Select(line => int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)).Single();
}
