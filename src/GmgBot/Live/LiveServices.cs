namespace GmgBot.Live;

/// <summary>What picks up changes of the knowledge, for the host to make.</summary>
internal static class LiveServices
{
    /// <summary>The setting that, when false, leaves changes to the next start.</summary>
    public const string WatchSetting = "Knowledge:Watch";

    public static void AddLiveKnowledge(this IServiceCollection services, LiveAnswers answers, bool watches)
    {
        services.AddSingleton(answers);
        services.AddSingleton<KnowledgeReload>();
        if (watches)
        {
            services.AddHostedService<KnowledgeWatch>();
        }
    }
}
