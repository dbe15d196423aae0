#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Bot.Schema;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>The activity in the body of a request, or why there is none.</summary>
internal sealed class IncomingActivity
{
    private IncomingActivity(Activity activity, ActivityFingerprint fingerprint)
    {
        Activity = activity;
        Fingerprint = fingerprint;
    }

    private IncomingActivity(Refusal refusal) => Refusal = refusal;

    internal Activity Activity { get; }

    internal ActivityFingerprint Fingerprint { get; }

    internal Refusal Refusal { get; }

    internal static async Task<IncomingActivity> ReadAsync(HttpRequest request, TimeProvider time, CancellationToken cancellationToken)
    {
        var (body, refusal) = await RequestBody.ReadAsync(request, time, cancellationToken).ConfigureAwait(false);
        return refusal is null ? Parse(body) : new(refusal);
    }

    private static IncomingActivity Parse(MemoryStream body)
    {
        Activity activity;
        try
        {
            using var text = new StreamReader(body, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            activity = WireJson.Read<Activity>(text);
        }
        catch (JsonException)
        {
            return new(new Refusal(StatusCodes.Status400BadRequest, "the body is not an activity"));
        }

        return Missing(activity) is { } missing
            ? new(new Refusal(StatusCodes.Status400BadRequest, $"the activity has no {missing}"))
            : new(activity, ActivityFingerprint.Of(activity, body.GetBuffer().AsSpan(0, (int)body.Length)));
    }

    private static string Missing(Activity activity) => activity switch
    {
        null => "content",
        _ when string.IsNullOrWhiteSpace(activity.Type) => "type",
        _ when string.IsNullOrWhiteSpace(activity.ChannelId) => "channelId",
        _ when string.IsNullOrWhiteSpace(activity.Conversation?.Id) => "conversation.id",
        _ when string.IsNullOrWhiteSpace(activity.From?.Id) => "from.id",
        _ when !IsAbsoluteHttp(activity.ServiceUrl) => "absolute serviceUrl",
        _ when activity.Type == ActivityTypes.Event && string.IsNullOrWhiteSpace(activity.Name) => "name",
        _ => null,
    };

    private static bool IsAbsoluteHttp(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
