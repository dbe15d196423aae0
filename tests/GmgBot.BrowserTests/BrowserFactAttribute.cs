namespace GmgBot.BrowserTests;

/// <summary>A test in a browser; skipped, with the reason, where the machine lacks what it needs.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Needed.Missing;
}
