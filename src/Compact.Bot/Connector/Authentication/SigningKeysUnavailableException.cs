namespace Compact.Bot.Connector.Authentication;

/// <summary>A token could be neither accepted nor refused: the keys to check it cannot be had, and none are kept from before.</summary>
internal sealed class SigningKeysUnavailableException(string message, Exception innerException) : Exception(message, innerException);
