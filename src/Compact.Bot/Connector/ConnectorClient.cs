namespace Compact.Bot.Connector;

/// <summary>The Connector API over HTTP. The HTTP client belongs to the factory that made this, and outlives it.</summary>
internal sealed class ConnectorClient : IConnectorClient
{
    internal ConnectorClient(Uri baseUri, HttpClient http)
    {
        BaseUri = baseUri;
        var calls = new ConnectorCalls(baseUri, http);
        Conversations = new Conversations(calls);
        Teams = new TeamsCalls(calls);
    }

    public Uri BaseUri { get; }

    public IConversations Conversations { get; }

    internal TeamsCalls Teams { get; }

    public void Dispose()
    {
        // Nothing is held that a turn could give back.
    }
}
