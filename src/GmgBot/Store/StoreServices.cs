namespace GmgBot.Store;

/// <summary>What keeps things, for the host to make.</summary>
internal static class StoreServices
{
    public static void AddStore(this IServiceCollection services, StoreSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<StoreStatus>();
        services.AddSingleton(made => new UserHash(made.GetService<StoreDatabase>(), made.GetRequiredService<StoreStatus>()));
        services.AddSingleton(made => new Records(
            made.GetService<QuestionLog>(), made.GetService<FeedbackBook>(), made.GetService<Forgetting>(), made.GetRequiredService<StoreStatus>(), made.GetRequiredService<TimeProvider>()));
        if (Database(settings) is not { } database)
        {
            services.AddSingleton(_ => PassingStorage.New());
            return;
        }

        services.AddSingleton(_ => database);
        services.AddSingleton<DatabaseStorage>();
        services.AddSingleton<IStorage>(made => new ForgivingStorage(made.GetRequiredService<DatabaseStorage>(), made.GetRequiredService<StoreStatus>()));
        services.AddSingleton<FeedbackBook>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton<Retention>();
        services.AddHostedService(made => made.GetRequiredService<Retention>());
        if (settings.LogsQuestions)
        {
            services.AddSingleton<QuestionLog>();
            services.AddHostedService(made => made.GetRequiredService<QuestionLog>());
        }
    }

    /// <summary>The database that the settings name; null where nothing is kept beyond the process.</summary>
    public static StoreDatabase? Database(StoreSettings settings) => settings switch
    {
        { Postgres: { } connectionString } => StoreDatabase.Postgres(connectionString),
        { Folder: { } folder } => StoreDatabase.Sqlite(folder),
        _ => null,
    };
}
