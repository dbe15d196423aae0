namespace GmgBot.Health;

/// <summary>Whether the bot has answered its own first question, for which just-in-time compilation makes the first one wait.</summary>
internal sealed class WarmUp
{
    private volatile bool _done;

    public bool IsDone => _done;

    public void Finish() => _done = true;
}
