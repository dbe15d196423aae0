using Xunit.Abstractions;
using Xunit.Sdk;

namespace GmgBot.BrowserTests.Playground;

/// <summary>Finds the tests with <see cref="PlaygroundFactAttribute"/> where they are asked for; elsewhere they are no skipped tests but none at all.</summary>
public sealed class PlaygroundFactDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    private const string Wanted = "GMGBOT_PLAYGROUND";

    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Environment.GetEnvironmentVariable(Wanted) == "1" ? new FactDiscoverer(sink).Discover(discoveryOptions, testMethod, factAttribute) : [];
}
