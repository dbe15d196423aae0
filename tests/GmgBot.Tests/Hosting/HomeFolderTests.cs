using GmgBot.Hosting;

namespace GmgBot.Tests.Hosting;

public sealed class HomeFolderTests
{
    [Fact]
    public void The_knowledge_is_found_from_any_folder_below_it() =>
        HomeFolder.FindFrom(Path.Combine(Knowledge.Folder, "language", "fr"), HomeFolder.SourceList).ShouldBe(Path.Combine(Knowledge.Folder, "sources.yaml"));

    [Fact]
    public void Where_there_is_none_none_is_found() =>
        HomeFolder.FindFrom(Path.GetTempPath(), "no/such/file.yaml").ShouldBeNull();
}
