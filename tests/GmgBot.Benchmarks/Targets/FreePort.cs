using System.Net;
using System.Net.Sockets;

namespace GmgBot.Benchmarks.Targets;

internal static class FreePort
{
    /// <summary>A port of this machine that nobody listens at.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
