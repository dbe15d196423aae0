using GmgBot.Settings;
using GmgBot.Store;
using Microsoft.Extensions.Configuration;

namespace GmgBot.StoreTests;

public sealed class StoreSettingsTests
{
    [Fact]
    public void Without_a_setting_things_are_kept_in_a_folder_for_90_days() =>
        Read().ShouldBe(new StoreSettings("/home/data", null, TimeSpan.FromDays(90), LogsQuestions: true));

    [Fact]
    public void An_empty_folder_keeps_nothing() => Read(("Store:Folder", "")).Folder.ShouldBeNull();

    [Fact]
    public void Questions_need_not_be_kept() => Read(("Store:LogQuestions", "false")).LogsQuestions.ShouldBeFalse();

    [Theory]
    [InlineData("Store:KeepDays", "0", "Store:KeepDays: \"0\" cannot be used; give a number of days from 1 to 3650.")]
    [InlineData("Store:KeepDays", "long", "Store:KeepDays: \"long\" cannot be used; give a number of days from 1 to 3650.")]
    [InlineData("Store:LogQuestions", "no", "Store:LogQuestions: \"no\" cannot be used; give true or false, or leave it out.")]
    [InlineData("Store:Postgres", "db.example.org", "Store:Postgres: it is no connection string (Format of the initialization string does not conform to specification starting at index 0); give one such as Host=db;Database=gmgbot;Username=gmgbot;Password=secret.")]
    public void What_cannot_be_used_is_named_with_what_can(string name, string value, string message)
    {
        var settings = Settings((name, value));
        StoreSettings.Read(settings, "/home");

        settings.Faults.ShouldHaveSingleItem().ToString().ShouldBe(message);
    }

    private static StoreSettings Read(params (string Name, string Value)[] settings) => StoreSettings.Read(Settings(settings), "/home");

    private static SettingsReader Settings(params (string Name, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
