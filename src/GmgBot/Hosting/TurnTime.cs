using Microsoft.AspNetCore.Http.Timeouts;

namespace GmgBot.Hosting;

/// <summary>How long a turn may go on.</summary>
internal static class TurnTime
{
    /// <summary>
    /// Until the request has run out of time. A channel that hangs up before has only lost patience: its message is still to be answered,
    /// which goes by another connection.
    /// </summary>
    public static CancellationToken Of(HttpContext http) => http.Features.Get<IHttpRequestTimeoutFeature>()?.RequestTimeoutToken ?? CancellationToken.None;
}
