namespace Compact.Bot.Connector.Authentication;

/// <summary>The hosts that a turn may call.</summary>
internal abstract class ServiceHosts
{
    /// <exception cref="UnauthorizedAccessException">That host may not be called.</exception>
    internal Uri Demand(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || !Allows(address))
        {
            throw new UnauthorizedAccessException($"the service URL is not one that the bot may call; {BotSettings.ServiceHostsKey} can allow its host");
        }

        return address;
    }

    private protected abstract bool Allows(Uri address);

    /// <summary>Programs on this machine, such as the Emulator.</summary>
    internal sealed class Loopback : ServiceHosts
    {
        private protected override bool Allows(Uri address) =>
            address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
    }

    /// <summary>The hosts of the Bot Framework and of Teams, and those that the settings add; the bot's token goes to these alone.</summary>
    internal sealed class Trusted(IReadOnlyList<string> added) : ServiceHosts
    {
        private static readonly string[] Domains = ["botframework.com", "botframework.us", "teams.microsoft.com", "teams.microsoft.us"];

        internal bool Contains(Uri address) => Allows(address);

        private protected override bool Allows(Uri address) =>
            address.Scheme == Uri.UriSchemeHttps
            && (Is(address, "smba.trafficmanager.net") || Domains.Any(domain => IsWithin(address, domain)) || added.Any(domain => IsWithin(address, domain)));

        private static bool IsWithin(Uri address, string domain) =>
            Is(address, domain) || (address.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && address.IdnHost[^(domain.Length + 1)] == '.');

        private static bool Is(Uri address, string host) => address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a turn whose service URL nobody signed for may call: this machine, or what the settings name.</summary>
    internal sealed class LoopbackOr(IReadOnlyList<string> added) : ServiceHosts
    {
        private readonly Loopback _loopback = new();

        private protected override bool Allows(Uri address) =>
            _loopback.Allows(address)
            || (address.Scheme == Uri.UriSchemeHttps && added.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What either of two would let be called.</summary>
    internal sealed class Either(ServiceHosts one, ServiceHosts other) : ServiceHosts
    {
        private protected override bool Allows(Uri address) => one.Allows(address) || other.Allows(address);
    }
}
