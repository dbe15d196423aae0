using System.Net.Http.Headers;
using System.Text;
using GmgBot.Answers;
using GmgBot.Hosting;
using GmgBot.Live;
using GmgBot.Tests.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GmgBot.Tests.Live;

/// <summary>An owner whose edit was refused reads why on the owner's page of the running bot.</summary>
public sealed class RefusedEditTests : IDisposable
{
    private const string Token = "correct-horse-battery-staple";

    private readonly KnowledgeCopy _knowledge = new();
    private readonly string _store = Directory.CreateTempSubdirectory("gmgbot-store-").FullName;

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_store, recursive: true);
    }

    [Fact]
    public async Task The_owner_reads_what_to_mend_until_it_is_mended()
    {
        using var answers = new LiveAnswers(_knowledge.Folder, new KnowledgeAnswers(AnswerService.Load(_knowledge.Folder)));
        await using var server = BotServer.Build(answers, new() { [BotServer.UrlsSetting] = "http://127.0.0.1:0", ["Store:Folder"] = _store, ["Owner:Token"] = Token, ["BotFramework:AllowAnonymous"] = "true", ["Logging:LogLevel:Default"] = "None" }, "Development");
        await server.StartAsync();
        (await PageAsync(server)).ShouldNotContain("mending");

        await EditAsync(server, "period: 2010-H2", "period: 2010-H3", refused: true);
        var page = await PageAsync(server);
        page.ShouldContain("<h1>The knowledge needs mending</h1>");
        page.ShouldContain("<pre>facts/chairs.yaml:9: &quot;2010-H3&quot; is no period;");

        await EditAsync(server, "period: 2010-H3", "period: 2010-H2", refused: false);
        (await PageAsync(server)).ShouldNotContain("mending");
    }

    private async Task EditAsync(WebApplication server, string old, string now, bool refused)
    {
        var attempted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Services.GetRequiredService<KnowledgeReload>().Attempted += status =>
        {
            // A folder seen half written is tried again once it is whole.
            if (status.IsRefused == refused)
            {
                attempted.TrySetResult();
            }
        };
        var file = _knowledge["facts/chairs.yaml"];
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(old, now, StringComparison.Ordinal));
        await attempted.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static async Task<string> PageAsync(WebApplication server)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("owner:" + Token)));
        return await http.GetStringAsync(server.Urls.Single() + "/owner");
    }
}
