using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.RegularExpressions;
using GmgBot.Answers;
using GmgBot.Teams;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Teams;

/// <summary>The app package against the limits that Microsoft publishes for manifest 1.29 and its localisation files.</summary>
public sealed partial class TeamsPackageTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    private static readonly TeamsApp App = new(Guid.Parse("6c1f2a0e-52d3-4d39-9e0c-1f2f0a3b8a55"), "gmgbot.example.org", "GmgBot", "https://gmgbot.example.org/privacy", "https://gmgbot.example.org/terms");
    private static readonly IReadOnlyDictionary<string, byte[]> Package = Unpack();
    private static readonly JObject Manifest = Json("manifest.json");
    private static readonly JObject French = Json("fr.json");

    [Fact]
    public void The_package_holds_what_Teams_reads_and_nothing_else()
    {
        Package.Keys.ShouldBe(["manifest.json", "fr.json", "color.png", "outline.png"]);
        Unpack().Select(file => Convert.ToBase64String(file.Value)).ShouldBe(Package.Select(file => Convert.ToBase64String(file.Value)));
        Manifest.Descendants().OfType<JValue>().ShouldAllBe(value => !value.ToString().Contains("{"));
    }

    [Theory]
    [InlineData("developer.name", 32)]
    [InlineData("developer.websiteUrl", 2048)]
    [InlineData("developer.privacyUrl", 2048)]
    [InlineData("developer.termsOfUseUrl", 2048)]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("composeExtensions[0].commands[0].id", 64)]
    [InlineData("composeExtensions[0].commands[0].title", 32)]
    [InlineData("composeExtensions[0].commands[0].description", 128)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].name", 64)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].title", 32)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].description", 128)]
    public void Every_text_of_the_manifest_is_there_and_short_enough(string path, int most) =>
        Manifest.SelectToken(path).ShouldNotBeNull().ToString().Length.ShouldBeInRange(1, most);

    [Fact]
    public void The_manifest_is_of_the_released_schema_and_names_the_bot()
    {
        Manifest["$schema"]!.ToString().ShouldBe("https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json");
        Manifest["manifestVersion"]!.ToString().ShouldBe("1.29");
        Version().IsMatch(Manifest["version"]!.ToString()).ShouldBeTrue();
        Manifest["accentColor"]!.ToString().ShouldMatch("^#[0-9A-F]{6}$");
        new[] { "id", "bots[0].botId", "composeExtensions[0].botId" }.ShouldAllBe(path => Manifest.SelectToken(path)!.ToString() == App.AppId.ToString());
        Manifest["bots"]!.Count().ShouldBe(1);
        Manifest["composeExtensions"]!.Count().ShouldBe(1);
        Manifest.SelectToken("bots[0].scopes")!.Select(scope => scope.ToString()).ShouldBe(["personal", "team", "groupChat"]);
        Manifest["validDomains"]!.Select(domain => domain.ToString()).ShouldBe([App.Domain]);
        Manifest.SelectTokens("developer.*").Where(text => text.ToString().Contains("://", StringComparison.Ordinal)).ShouldAllBe(address => address.ToString().StartsWith("https://", StringComparison.Ordinal));
    }

    [Fact]
    public void The_lists_of_commands_are_as_long_as_Teams_takes_and_repeat_nothing()
    {
        var lists = Manifest.SelectToken("bots[0].commandLists")!;
        lists.Count().ShouldBeInRange(1, 3);
        foreach (var commands in lists.Select(list => list["commands"]!))
        {
            // The localisation file numbers ten commands at most.
            commands.Count().ShouldBeInRange(1, 10);
            commands.Select(command => command["title"]!.ToString()).ShouldBeUnique();
            commands.ShouldAllBe(command => command["description"]!.ToString().Length <= 128);
        }

        Manifest.SelectToken("composeExtensions[0].commands")!.Count().ShouldBeInRange(1, 10);
        Manifest.SelectToken("composeExtensions[0].commands[0].parameters")!.Count().ShouldBeInRange(1, 5);
    }

    [Fact]
    public void The_icons_have_the_sizes_that_Teams_asks_for()
    {
        Size("color.png").ShouldBe((192, 192));
        Size("outline.png").ShouldBe((32, 32));
    }

    [Fact]
    public void The_French_texts_keep_to_the_limits_and_name_only_what_the_manifest_has()
    {
        foreach (var (key, text) in French.Properties().Where(property => property.Name != "$schema").Select(property => (property.Name, property.Value.ToString())))
        {
            text.Length.ShouldBeInRange(1, Longest(key), key);
            Manifest.SelectToken(key).ShouldNotBeNull(key);
        }

        new[] { "name.short", "description.short", "description.full" }.ShouldAllBe(key => French.ContainsKey(key));
        Manifest.SelectToken("localizationInfo.additionalLanguages[0].file")!.ToString().ShouldBe("fr.json");
    }

    [Fact]
    public void Every_text_that_Teams_can_translate_is_translated()
    {
        var translatable = Manifest.SelectTokens("$..title").Concat(Manifest.SelectTokens("$..description")).OfType<JValue>().Select(text => text.Path);

        translatable.Where(path => !French.ContainsKey(path)).ShouldBeEmpty();
    }

    public static TheoryData<string, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, string>();
            foreach (var title in Manifest.SelectTokens("bots[0].commandLists[*].commands[*].title").OfType<JValue>())
            {
                commands.Add("en", title.ToString());
                commands.Add("fr", French[title.Path]?.ToString() ?? "");
            }

            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_advertised_command_is_answered_in_its_language(string language, string command)
    {
        var before = await knowledge.Answers.AnswerAsync(language == "fr" ? "Qui a fondé le groupe ?" : "Who founded the group?", ConversationContext.New(Language.FromLocale(language)), default);

        var answer = await knowledge.Answers.AnswerAsync(command, before.Context, default);

        answer.Outcome.ShouldBeOneOf(Outcome.Answered, Outcome.SmallTalk);
        answer.Language.Code.ShouldBe(language);
        (answer.Citations.Count > 0 || command is "Help" or "Aide").ShouldBeTrue(answer.Text);
    }

    private static int Longest(string key) => key switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4000,
        _ when CommandTitle().IsMatch(key) => 32,
        _ when CommandDescription().IsMatch(key) => 128,
        _ => throw new InvalidOperationException($"Teams knows no text {key}."),
    };

    // The header chunk of a PNG comes first: length, "IHDR", width, height.
    private static (int Width, int Height) Size(string file)
    {
        var png = Package[file].AsSpan();
        png[..4].ToArray().ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    private static JObject Json(string file) => JObject.Parse(System.Text.Encoding.UTF8.GetString(Package[file]));

    private static Dictionary<string, byte[]> Unpack()
    {
        using var stream = new MemoryStream();
        TeamsPackage.Write(App, stream);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var file = entry.Open();
            file.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    [GeneratedRegex(@"^([0-9]|[1-9]+[0-9]*)\.([0-9]|[1-9]+[0-9]*)\.([0-9]|[1-9]+[0-9]*)$")]
    private static partial Regex Version();

    [GeneratedRegex(@"^(bots\[0\]\.commandLists\[[0-2]\]\.commands\[[0-9]\]|composeExtensions\[0\]\.commands\[[0-9]\](\.parameters\[[0-4]\])?)\.title$")]
    private static partial Regex CommandTitle();

    [GeneratedRegex(@"^(bots\[0\]\.commandLists\[[0-2]\]\.commands\[[0-9]\]|composeExtensions\[0\]\.commands\[[0-9]\](\.parameters\[[0-4]\])?)\.description$")]
    private static partial Regex CommandDescription();
}
