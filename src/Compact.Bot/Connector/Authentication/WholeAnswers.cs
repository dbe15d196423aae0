namespace Compact.Bot.Connector.Authentication;

/// <summary>Reads an answer to its end, so that one which stalls or never ends is met by the limits of the attempt that it answers.</summary>
internal sealed class WholeAnswers(long largest) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await response.Content.LoadIntoBufferAsync(largest, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
