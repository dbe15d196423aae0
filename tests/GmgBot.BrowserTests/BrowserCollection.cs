namespace GmgBot.BrowserTests;

/// <summary>All tests share one server and one browser; each opens a context of its own.</summary>
[CollectionDefinition(nameof(BrowserCollection))]
public sealed class BrowserCollection : ICollectionFixture<Browser>;
