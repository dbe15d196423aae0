using System.Diagnostics.Metrics;
using GmgBot.Answers;
using GmgBot.Limits;

namespace GmgBot.Telemetry;

/// <summary>What happens, counted. Tags have few values, all from the program or the knowledge: no text, no name and no id of a person.</summary>
internal sealed class BotMeter
{
    public const string Questions = "gmgbot.questions";
    public const string Abstentions = "gmgbot.abstentions";
    public const string Judgements = "gmgbot.judgements";
    public const string FailedTurns = "gmgbot.turns.failed";
    public const string ShedRequests = "gmgbot.requests.shed";

    public const string LimitedMessages = "gmgbot.messages.limited";

    private readonly Counter<long> _questions;
    private readonly Counter<long> _abstentions;
    private readonly Counter<long> _judgements;
    private readonly Counter<long> _failedTurns;
    private readonly Counter<long> _shedRequests;
    private readonly Counter<long> _limitedMessages;

    public BotMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Stage.Measured);
        _questions = meter.CreateCounter<long>(Questions, "{question}", "Questions answered, by intent, language and outcome.");
        _abstentions = meter.CreateCounter<long>(Abstentions, "{question}", "Questions to which the reply is that the sources do not say, or that it is about something else.");
        _judgements = meter.CreateCounter<long>(Judgements, "{judgement}", "Answers that somebody judged.");
        _failedTurns = meter.CreateCounter<long>(FailedTurns, "{turn}", "Turns that ended with an apology.");
        _shedRequests = meter.CreateCounter<long>(ShedRequests, "{request}", "Requests that were told to come back, because too many waited.");
        _limitedMessages = meter.CreateCounter<long>(LimitedMessages, "{message}", "Messages beyond a rate limit, which got a request for patience instead of an answer.");
    }

    public void Asked(Answer answer)
    {
        var intent = new KeyValuePair<string, object?>("intent", Intent.Of(answer));
        var language = new KeyValuePair<string, object?>("language", answer.Language.Code);
        var outcome = new KeyValuePair<string, object?>("outcome", OutcomeName.Of(answer.Outcome));
        _questions.Add(1, intent, language, outcome);
        if (answer.Outcome is Outcome.NotInSources or Outcome.OutOfScope)
        {
            _abstentions.Add(1, language, outcome);
        }

        if (System.Diagnostics.Activity.Current is { IsAllDataRequested: true } span)
        {
            span.SetTag("gmgbot.intent", intent.Value).SetTag("gmgbot.language", language.Value).SetTag("gmgbot.outcome", outcome.Value);
        }
    }

    public void Judged(bool liked) => _judgements.Add(1, new KeyValuePair<string, object?>("liked", liked));

    public void Failed() => _failedTurns.Add(1);

    public void Shed() => _shedRequests.Add(1);

    public void Limited(Limit limit) => _limitedMessages.Add(1, new KeyValuePair<string, object?>("limit", limit == Limit.Person ? "person" : "everybody"));
}
