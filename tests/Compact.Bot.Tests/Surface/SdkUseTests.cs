namespace Compact.Bot.Tests.Surface;

/// <summary>
/// The bot and its tests must compile against the real SDK too, so they may use only what both have. The list is kept by hand: a line
/// is added when somebody made sure that the SDK has that member, with that many parameters.
/// </summary>
public sealed class SdkUseTests
{
    private static readonly HashSet<string> Approved =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Surface", "SdkSurface.approved.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    private static readonly HashSet<string> ApprovedOverrides = [.. Approved.Where(line => line.Contains("::")).Select(line => $"override {line[(line.IndexOf("::", StringComparison.Ordinal) + 2)..]}")];

    private static readonly string[] FromObject = ["override ToString/0", "override Equals/1", "override GetHashCode/0", "override get_Message/0", "override Dispose/1"];

    [Theory]
    [InlineData("src/GmgBot", "GmgBot.dll")]
    [InlineData("tests/GmgBot.Tests", "GmgBot.Tests.dll")]
    [InlineData("tests/GmgBot.StoreTests", "GmgBot.StoreTests.dll")]
    public void Only_what_the_SDK_has_is_used(string project, string assembly)
    {
        using var use = new SdkUse(Built(project, assembly));

        use.All().Where(used => !IsApproved(used)).ShouldBeEmpty("these are not in Surface/SdkSurface.approved.txt");
    }

    [Fact]
    public void What_this_library_adds_to_the_SDK_would_be_noticed()
    {
        using var use = new SdkUse(typeof(SdkUseTests).Assembly.Location);

        var noticed = use.All().Where(used => !IsApproved(used)).ToArray();

        noticed.ShouldContain("Compact.Bot.Connector.Authentication.Surroundings");
        noticed.ShouldContain("Compact.Bot.Builder.Integration.AspNet.Core.AnsweredActivities::OnceAsync/2");
        use.All().ShouldContain("Compact.Bot.Builder.ITurnContext::SendActivityAsync/4");
    }

    [Fact]
    public void Constants_leave_no_trace_in_what_is_compiled_so_the_SDK_must_have_every_one_of_them() =>
        typeof(IBot).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral && !type.IsEnum).Select(field => $"{type.FullName}::{field.Name}"))
            .Where(constant => !Approved.Contains(constant)).ShouldBeEmpty();

    [Fact]
    public void Every_approved_line_names_something_that_is_there()
    {
        var there = SurfaceIndex.Of(typeof(IBot).Assembly).ToHashSet();

        Approved.Where(line => !there.Contains(line)).ShouldBeEmpty();
    }

    private static bool IsApproved(string used) => Approved.Contains(used) || ApprovedOverrides.Contains(used) || FromObject.Contains(used);

    /// <summary>The output folders of all projects are laid out alike.</summary>
    private static string Built(string project, string assembly)
    {
        var own = AppContext.BaseDirectory;
        var at = own.LastIndexOf("tests/Compact.Bot.Tests/".Replace('/', Path.DirectorySeparatorChar), StringComparison.Ordinal);
        return Path.Combine(own[..at], project, own[(at + "tests/Compact.Bot.Tests/".Length)..], assembly);
    }
}
