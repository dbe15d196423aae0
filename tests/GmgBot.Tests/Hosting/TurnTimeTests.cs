using GmgBot.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;

namespace GmgBot.Tests.Hosting;

public sealed class TurnTimeTests
{
    [Fact]
    public void A_turn_ends_with_the_time_of_its_request_and_not_with_the_patience_of_its_caller()
    {
        using var time = new CancellationTokenSource();
        var http = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };
        TurnTime.Of(http).CanBeCanceled.ShouldBeFalse();
        http.Features.Set<IHttpRequestTimeoutFeature>(new Timed(time.Token));

        TurnTime.Of(http).IsCancellationRequested.ShouldBeFalse();
        time.Cancel();
        TurnTime.Of(http).IsCancellationRequested.ShouldBeTrue();
    }

    private sealed class Timed(CancellationToken token) : IHttpRequestTimeoutFeature
    {
        public CancellationToken RequestTimeoutToken => token;

        public void DisableTimeout() => throw new NotSupportedException();
    }
}
