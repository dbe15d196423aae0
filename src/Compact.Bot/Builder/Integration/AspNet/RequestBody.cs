using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads a body that comes from anybody at all: within bounds of size and time.</summary>
internal static class RequestBody
{
    internal const int Limit = 1024 * 1024;

    /// <summary>How long a body may take to arrive. The server's own lower bound on its pace may end it earlier.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>The body, at its start; or why there is none.</returns>
    internal static async Task<(MemoryStream? Body, Refusal? Refusal)> ReadAsync(HttpRequest request, TimeProvider time, CancellationToken cancellationToken)
    {
        if (IsEncoded(request))
        {
            return (null, new(StatusCodes.Status415UnsupportedMediaType, "the body is compressed"));
        }

        if (request.ContentLength > Limit)
        {
            return (null, TooLarge);
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await CopyAsync(request, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (null, new(StatusCodes.Status408RequestTimeout, "the body did not arrive in time"));
        }
        catch (BadHttpRequestException refused)
        {
            // The server has rules of its own on size, pace and framing.
            return (null, new(refused.StatusCode, refused.Message));
        }
        catch (Exception fault) when (fault is IOException || (fault is OperationCanceledException && request.HttpContext.RequestAborted.IsCancellationRequested))
        {
            return (null, new(StatusCodes.Status400BadRequest, "the caller hung up before the body was there"));
        }
    }

    private static Refusal TooLarge => new(StatusCodes.Status413PayloadTooLarge, "the body is too large");

    private static bool IsEncoded(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    /// <summary>A read that is given up is taken back rather than torn off, or the server could not do away with the rest of the body.</summary>
    private static async Task<(MemoryStream? Body, Refusal? Refusal)> CopyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var takeBack = cancellationToken.Register(request.BodyReader.CancelPendingRead);
        var body = new MemoryStream((int)(request.ContentLength ?? 4096));
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
            var fits = body.Length + read.Buffer.Length <= Limit;
            foreach (var part in fits ? read.Buffer : default)
            {
                body.Write(part.Span);
            }

            request.BodyReader.AdvanceTo(read.Buffer.End);
            cancellationToken.ThrowIfCancellationRequested();
            if (!fits)
            {
                return (null, TooLarge);
            }

            if (read.IsCompleted)
            {
                body.Position = 0;
                return (body, null);
            }
        }
    }
}
