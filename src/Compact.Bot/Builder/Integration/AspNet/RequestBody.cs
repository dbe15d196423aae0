using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads a body that comes from anybody at all: within bounds of size and time.</summary>
internal static class RequestBody
{
    internal const int Limit = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>The body, at its start; null where it is larger than the limit.</returns>
    /// <exception cref="TimeoutException">It did not arrive in time.</exception>
    internal static async Task<MemoryStream?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
        {
            return null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var body = new MemoryStream((int)(request.ContentLength ?? 4096));
        var chunk = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(chunk, patience.Token).ConfigureAwait(false)) > 0)
            {
                if (body.Length + read > Limit)
                {
                    return null;
                }

                body.Write(chunk, 0, read);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && !request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw new TimeoutException("The body of a request did not arrive in time.");
        }

        body.Position = 0;
        return body;
    }
}
