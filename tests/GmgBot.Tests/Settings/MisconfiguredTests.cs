using GmgBot.Tests.Commands;

namespace GmgBot.Tests.Settings;

/// <summary>Settings that cannot be used stop the program with all that is wrong with them, a line each, and exit code 78.</summary>
public sealed class MisconfiguredTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gmgbot-settings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task All_faults_are_told_at_once_with_where_they_stand_and_what_to_do()
    {
        await WriteAsync("""
            {
              "BotFramework": { "AllowAnonymous": "maybe" },
              "Store": { "KeepDays": 0, "Fodler": "x", "Postgres": "postgres://gmgbot:hunter2@db" },
              "Owner": { "Token": "hunter2" },
              "PublicAdress": "https://bot.example",
              "Telemetry": { "Exporter": "jaeger", "Endpoint": "collector" },
              "Knowledge": { "Folder": "nowhere" },
              "Logging": { "LogLevel": { "Default": "Loud" } }
            }
            """);

        var run = await RunAsync(new() { ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppIdd"] = "x", ["Web__Enabled"] = "yes" });

        run.ExitCode.ShouldBe(78, run.Error + run.Output);
        run.Output.ShouldBeEmpty();
        run.Error.TrimEnd('\n').Split('\n').ShouldBe(
        [
            "The settings cannot be used:",
            "BotFramework:AllowAnonymous (appsettings.json): \"maybe\" cannot be used; give true or false, or leave it out.",
            "MicrosoftAppId: it is needed where MicrosoftAppType is SingleTenant; give what the bot's registration in Azure says.",
            "Logging:LogLevel:Default (appsettings.json): \"Loud\" cannot be used; give one of Trace, Debug, Information, Warning, Error, Critical, None.",
            "Web:Enabled (environment variable Web__Enabled): \"yes\" cannot be used; give true or false, or leave it out.",
            "Store:Postgres (appsettings.json): it is no connection string (Format of the initialization string does not conform to specification starting at index 0); give one such as Host=db;Database=gmgbot;Username=gmgbot;Password=secret.",
            "Store:KeepDays (appsettings.json): \"0\" cannot be used; give a number of days from 1 to 3650.",
            "Owner:Token (appsettings.json): it is too short to be a secret; give at least 20 random characters.",
            "Telemetry:Exporter (appsettings.json): \"jaeger\" cannot be used; give one of None, Console, Otlp.",
            "Telemetry:Endpoint (appsettings.json): \"collector\" cannot be used; give an address such as http://localhost:4317, or leave it out.",
            "Knowledge:Folder (appsettings.json): \"nowhere\" cannot be used; there is no such folder; name the one that has sources.yaml in it.",
            "Store:Fodler (appsettings.json): there is no such setting; did you mean Store:Folder? If not, take it out.",
            "MicrosoftAppIdd (environment variable MicrosoftAppIdd): there is no such setting; did you mean MicrosoftAppId? If not, take it out.",
            "PublicAdress (appsettings.json): there is no such setting; did you mean PublicAddress? If not, take it out.",
        ]);
        run.Error.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_tenant_that_is_no_tenant()
    {
        await WriteAsync("""{ "MicrosoftAppId": "id", "MicrosoftAppPassword": "secret", "Teams": { "AllowedTenants": [ "contoso" ] } }""");

        var run = await RunAsync([]);

        run.ExitCode.ShouldBe(78, run.Error + run.Output);
        run.Error.ShouldContain("Teams:AllowedTenants: \"contoso\" cannot be used; give the ids of tenants in Microsoft Entra, such as 72f988bf-0000-4000-8000-000000000000.");
    }

    [Fact]
    public async Task A_file_that_is_no_JSON()
    {
        await WriteAsync("{ \"Store\": ");

        var run = await RunAsync([]);

        run.ExitCode.ShouldBe(78, run.Error + run.Output);
        run.Error.ShouldContain("appsettings.json");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_bot_that_would_answer_everybody()
    {
        var run = await RunAsync([], "--environment", "Production");

        run.ExitCode.ShouldBe(78, run.Error + run.Output);
        run.Error.ShouldBe("""
            The settings cannot be used:
            MicrosoftAppId: without it anybody could speak to the bot as anybody; give what the bot's registration in Azure says, with MicrosoftAppType, MicrosoftAppTenantId and MicrosoftAppPassword; or, to answer callers on this machine only, start with --environment Development and BotFramework:AllowAnonymous true.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("MultiTenant", "id", "", "", "MicrosoftAppPassword: without it the bot cannot answer")]
    [InlineData("SingleTenant", "id", "", "secret", "MicrosoftAppTenantId: it is needed where MicrosoftAppType is SingleTenant")]
    [InlineData("UserAssignedMSI", "id", "tenant", "secret", "MicrosoftAppPassword (environment variable MicrosoftAppPassword): a managed identity has none")]
    [InlineData("Tenant", "id", "tenant", "secret", "MicrosoftAppType (environment variable MicrosoftAppType): \"Tenant\" cannot be used; give SingleTenant, MultiTenant or UserAssignedMSI.")]
    public async Task A_registration_that_lacks_something(string type, string id, string tenant, string password, string told)
    {
        var run = await RunAsync(new() { ["MicrosoftAppType"] = type, ["MicrosoftAppId"] = id, ["MicrosoftAppTenantId"] = tenant, ["MicrosoftAppPassword"] = password });

        run.ExitCode.ShouldBe(78, run.Error + run.Output);
        run.Error.ShouldContain(told);
        run.Error.Trim().Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_certificate_that_is_not_there()
    {
        var run = await RunAsync(new() { ["MicrosoftAppId"] = "id", ["MicrosoftAppCertificate"] = "/no/such.pfx" });

        run.ExitCode.ShouldBe(78, run.Error + run.Output);
        run.Error.ShouldContain("MicrosoftAppCertificate (environment variable MicrosoftAppCertificate): \"/no/such.pfx\" cannot be used; there is no such file");
    }

    [Fact]
    public async Task A_command_that_looks_into_the_store_says_so_too()
    {
        using var process = GmgBotProcess.StartWith(new() { ["Store__KeepDays"] = "-1" }, AppContext.BaseDirectory, "report");
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(78);
        error.ShouldContain("Store:KeepDays (environment variable Store__KeepDays)");
    }

    private Task WriteAsync(string settings) => File.WriteAllTextAsync(Path.Combine(_folder, "appsettings.json"), settings);

    private async Task<GmgBotProcess> RunAsync(Dictionary<string, string> settings, params string[] arguments)
    {
        using var process = GmgBotProcess.StartWith(settings, _folder, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return new GmgBotProcess(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
