namespace GmgBot.StoreTests;

/// <summary>The tests that share the server; one after another, since some of them stop it.</summary>
[CollectionDefinition(nameof(PostgresCollection))]
public sealed class PostgresCollection : ICollectionFixture<Postgres>;
