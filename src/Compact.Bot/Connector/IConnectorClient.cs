#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Connector;

/// <summary>The channel's side of a conversation, at one service URL.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; }

    IConversations Conversations { get; }
}
