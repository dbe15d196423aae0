namespace Compact.Bot.Connector;

/// <summary>A path under a service URL, in which each id is exactly one segment, whatever is in it.</summary>
internal static class ConnectorPath
{
    /// <summary>Fills ids into a path: <c>Of($"v3/conversations/{id}")</c>.</summary>
    internal static string Of(FormattableString path) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, path.Format, [.. path.GetArguments().Select(id => (object)Segment((string?)id))]);

    internal static Uri Under(Uri serviceUrl, string path)
    {
        var address = serviceUrl.AbsoluteUri;

        // Canonicalization would undo part of the encoding of ids.
        return new Uri(address.EndsWith('/') ? address + path : $"{address}/{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    /// <summary>"." and ".." cannot be encoded so that no server takes them for a step in the path, so they are refused.</summary>
    private static string Segment(string? id) => id switch
    {
        null or "" => throw new ArgumentException("An id in the path of a connector call is missing."),
        "." or ".." => throw new ArgumentException("An id in the path of a connector call is a step in the path."),
        _ => Uri.EscapeDataString(id),
    };
}
