using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.DirectLine;

/// <summary>Pushes what is said in a conversation over a WebSocket, until either side ends it.</summary>
internal static class DirectLineStream
{
    public static async Task RunAsync(WebSocket socket, DirectLineConversation conversation, string? watermark, Action stillUsed, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping, conversation.Ended);
        var listening = ListenAsync(socket, stillUsed, over);
        try
        {
            while (true)
            {
                var (activities, next, more) = conversation.Since(watermark);
                if (activities.Count > 0)
                {
                    var frame = new JObject { ["activities"] = new JArray(activities), ["watermark"] = next };
                    await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToString(Formatting.None)), WebSocketMessageType.Text, true, over.Token);
                }

                watermark = next;
                await more.WaitAsync(over.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client has left, the conversation is over or the server stops: nobody is there to tell.
        }

        await over.CancelAsync();
        await listening;
    }

    /// <summary>Clients send empty frames to say that they are still there; anything else they say here is ignored.</summary>
    private static async Task ListenAsync(WebSocket socket, Action stillUsed, CancellationTokenSource over)
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), over.Token)).MessageType != WebSocketMessageType.Close)
            {
                stillUsed();
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, over.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // As above.
        }

        await over.CancelAsync();
    }
}
