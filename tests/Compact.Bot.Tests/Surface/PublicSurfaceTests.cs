namespace Compact.Bot.Tests.Surface;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var actual = PublicSurface.Of(typeof(IBot).Assembly).ToArray();
        var received = Path.Combine(AppContext.BaseDirectory, "PublicSurface.received.txt");
        File.WriteAllLines(received, actual);
        var approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Surface", "PublicSurface.approved.txt"));

        var added = actual.Except(approved).ToArray();
        var removed = approved.Except(actual).ToArray();

        (added.Length + removed.Length).ShouldBe(
            0,
            $"If the change is meant, copy {Path.GetFileName(received)} from the output folder over Surface/PublicSurface.approved.txt.\nadded:\n{string.Join('\n', added)}\nremoved:\n{string.Join('\n', removed)}");
        actual.ShouldBe(approved);
    }
}
