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
    [InlineData("Store:KeepDays", "0", "The setting Store:KeepDays is \"0\"; give a number of days from 1 to 3650.")]
    [InlineData("Store:KeepDays", "long", "The setting Store:KeepDays is \"long\"; give a number of days from 1 to 3650.")]
    [InlineData("Store:LogQuestions", "no", "The setting Store:LogQuestions is \"no\"; give true or false.")]
    public void What_cannot_be_used_is_named_with_what_can(string name, string value, string message) =>
        Should.Throw<InvalidOperationException>(() => Read((name, value))).Message.ShouldBe(message);

    [Fact]
    public void So_is_a_connection_string_that_is_none() =>
        Should.Throw<InvalidOperationException>(() => StoreDatabase.Postgres("db.example.org")).Message.ShouldStartWith("The setting Store:Postgres is no connection string");

    private static StoreSettings Read(params (string Name, string Value)[] settings) =>
        StoreSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build(), "/home");
}
