namespace GmgBot.BrowserTests;

/// <summary>Like <see cref="BrowserFactAttribute"/>, for a table of cases.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Needed.Missing;
}
