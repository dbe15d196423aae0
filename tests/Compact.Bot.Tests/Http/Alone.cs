namespace Compact.Bot.Tests.Http;

/// <summary>Tests that measure the process, in which no others may run meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
