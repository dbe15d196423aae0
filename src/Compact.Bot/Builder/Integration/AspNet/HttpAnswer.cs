#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;
using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Writes what the sender of an activity waits for.</summary>
internal static class HttpAnswer
{
    internal static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null)
        {
            return;
        }

        var body = WireJson.Write(answer.Body, WireJson.Indented);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }
}
