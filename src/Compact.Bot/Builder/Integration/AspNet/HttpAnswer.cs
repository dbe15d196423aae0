#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;
using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Writes what the sender of an activity waits for.</summary>
internal static class HttpAnswer
{
    /// <summary>The answer as it goes over the wire, which is less to keep than what it was made from.</summary>
    internal static InvokeResponse Written(InvokeResponse answer) =>
        answer?.Body is null ? answer : new InvokeResponse { Status = answer.Status, Body = WireJson.Write(answer.Body, WireJson.Indented) };

    /// <param name="response">Where to.</param>
    /// <param name="answer">What <see cref="Written"/> gave.</param>
    /// <param name="cancellationToken">The sender has gone.</param>
    internal static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is not byte[] body)
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }
}
