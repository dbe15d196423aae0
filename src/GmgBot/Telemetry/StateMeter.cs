using System.Diagnostics.Metrics;
using GmgBot.Answers;
using GmgBot.DirectLine;
using GmgBot.Live;
using GmgBot.Store;

namespace GmgBot.Telemetry;

/// <summary>What the state of the bot is, looked at only when a listener asks.</summary>
internal sealed class StateMeter
{
    public const string Knowledge = "gmgbot.knowledge";
    public const string KnowledgeLoads = "gmgbot.knowledge.loads";
    public const string KnowledgeFaults = "gmgbot.knowledge.faults";
    public const string DroppedQuestions = "gmgbot.log.dropped";
    public const string Conversations = "gmgbot.directline.conversations";

    public StateMeter(IMeterFactory meters, IAnswers answers, DirectLineConversations conversations, QuestionLog? log = null, KnowledgeReload? reload = null)
    {
        var meter = meters.Create(Stage.Measured);
        meter.CreateObservableGauge(Knowledge, () => new Measurement<int>(1, new KeyValuePair<string, object?>("version", answers.Version)), "{state}", "1, with the version of the knowledge that answers as a tag.");
        meter.CreateObservableCounter(KnowledgeLoads, () => reload?.Status.Loads ?? 1, "{load}", "How often the knowledge was loaded, the first time included.");
        meter.CreateObservableGauge(KnowledgeFaults, () => reload?.Status.Faults.Count ?? 0, "{fault}", "Why the newest change of the knowledge was refused; 0 where the newest one answers.");
        meter.CreateObservableCounter(DroppedQuestions, () => log?.Dropped ?? 0, "{question}", "Questions that were answered but not written down, because the database was away for too long.");
        meter.CreateObservableGauge(Conversations, () => conversations.Count, "{conversation}", "Direct Line conversations that are kept in memory.");
    }
}
