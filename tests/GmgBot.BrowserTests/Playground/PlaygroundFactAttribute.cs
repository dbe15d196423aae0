using Xunit.Sdk;

namespace GmgBot.BrowserTests.Playground;

/// <summary>A test of the optional job with Microsoft's Agents Playground; there is none unless .ci/playground asks for it.</summary>
[XunitTestCaseDiscoverer("GmgBot.BrowserTests.Playground." + nameof(PlaygroundFactDiscoverer), "GmgBot.BrowserTests")]
internal sealed class PlaygroundFactAttribute : FactAttribute;
