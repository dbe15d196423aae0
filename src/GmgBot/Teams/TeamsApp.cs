namespace GmgBot.Teams;

/// <summary>What an owner says of the app when it is packed for Teams.</summary>
/// <param name="AppId">The app id of the bot's registration; the app in Teams has the same.</param>
/// <param name="Domain">The host that serves the bot: "gmgbot.example.org".</param>
/// <param name="Developer">Who offers it, at most 32 characters.</param>
/// <param name="PrivacyAddress">Where the privacy statement stands, in full.</param>
/// <param name="TermsAddress">Where the terms of use stand, in full.</param>
internal sealed record TeamsApp(Guid AppId, string Domain, string Developer, string PrivacyAddress, string TermsAddress);
