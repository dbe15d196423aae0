#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Schema.Teams;

/// <summary>The bot is configured in a dialog.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>;
