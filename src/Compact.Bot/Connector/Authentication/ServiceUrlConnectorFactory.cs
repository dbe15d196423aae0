#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Connector.Authentication;

/// <summary>Makes clients for the hosts that one turn may call, over connections that all turns share.</summary>
internal sealed class ServiceUrlConnectorFactory(ServiceHosts hosts, HttpClient http) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new ConnectorClient(hosts.Demand(serviceUrl), http));
}
