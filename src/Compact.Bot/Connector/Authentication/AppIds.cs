namespace Compact.Bot.Connector.Authentication;

/// <summary>App ids are GUIDs, which people write in more than one way.</summary>
internal static class AppIds
{
    internal static bool Same(string? one, string? other) =>
        !string.IsNullOrEmpty(one)
        && (Guid.TryParse(one, out var first) && Guid.TryParse(other, out var second) ? first == second : string.Equals(one, other, StringComparison.Ordinal));
}
