using Microsoft.Playwright;

namespace GmgBot.BrowserTests;

/// <summary>The accessibility check of axe-core.</summary>
internal static class Accessibility
{
    /// <returns>What it finds fault with: rule, reason and element.</returns>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        // Put in by the browser's debugger, since the page itself lets no strange script in.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Needed.Axe) + "; undefined");
        return await page.EvaluateAsync<string[]>("async () => (await axe.run()).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`))");
    }
}
