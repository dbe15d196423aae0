using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace GmgBot.Benchmarks.Endurance;

/// <summary>A person on a connection of their own. It costs a fraction of what HttpClient does, which on one machine with the bot would be taken from the bot.</summary>
internal sealed class Caller(Uri bot) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly byte[] _buffer = new byte[16 * 1024];
    private CancellationTokenSource _patience = new();
    private Socket? _socket;

    /// <summary>Sends a message and waits until all of the response is there.</summary>
    public async Task<Heard> AskAsync(byte[] message)
    {
        if (!_patience.TryReset())
        {
            _patience.Dispose();
            _patience = new();
        }

        _patience.CancelAfter(Patience);
        try
        {
            _socket ??= await ConnectAsync();
            byte[] request = [.. Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: {bot.Authority}\r\nContent-Type: application/json\r\nContent-Length: {message.Length}\r\n\r\n"), .. message];
            await _socket.SendAsync(request, SocketFlags.None, _patience.Token);
            return await HearAsync(_socket);
        }
        catch (Exception fault) when (fault is SocketException or IOException or OperationCanceledException)
        {
            Dispose();
            return Heard.Nothing;
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(bot.Host, bot.Port, _patience.Token);
        return socket;
    }

    private async Task<Heard> HearAsync(Socket socket)
    {
        var have = 0;
        int head;
        while ((head = _buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8)) < 0)
        {
            have += await ReadAsync(socket, _buffer.AsMemory(have));
        }

        var (status, length) = Head(_buffer.AsSpan(0, head));
        for (var rest = head + 4 + length - have; rest > 0;)
        {
            rest -= await ReadAsync(socket, _buffer.AsMemory(0, Math.Min(rest, _buffer.Length)));
        }

        return status switch { 200 => Heard.Answer, 503 => Heard.Refusal, _ => Heard.Nothing };
    }

    private async Task<int> ReadAsync(Socket socket, Memory<byte> into) =>
        await socket.ReceiveAsync(into, SocketFlags.None, _patience.Token) is > 0 and var read ? read : throw new IOException("The bot hung up.");

    private static (int Status, int Length) Head(ReadOnlySpan<byte> head)
    {
        Utf8Parser.TryParse(head["HTTP/1.1 ".Length..], out int status, out _);
        var at = head.IndexOf("Content-Length: "u8);
        var length = 0;
        if (at >= 0)
        {
            Utf8Parser.TryParse(head[(at + "Content-Length: ".Length)..], out length, out _);
        }

        return (status, length);
    }
}
