#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Schema.Teams;

/// <summary>The user is to sign in before the bot is configured.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>;
