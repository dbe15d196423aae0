namespace GmgBot.Tests.Hosting;

/// <summary>For tests that need the whole process to themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
