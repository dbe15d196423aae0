#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Bot.Builder;

/// <summary>One named value in a <see cref="BotState"/>, which is loaded when first asked for.</summary>
internal sealed class StatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
{
    public string Name { get; } = name;

    public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var cached = await LoadAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var value = cached.Get<T>(Name, out var found);
        if (found || defaultValueFactory is null)
        {
            return value;
        }

        value = defaultValueFactory();
        cached.State[Name] = value;
        return value;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
        (await LoadAsync(turnContext, cancellationToken).ConfigureAwait(false)).State[Name] = value;

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await LoadAsync(turnContext, cancellationToken).ConfigureAwait(false)).State.Remove(Name);

    private async Task<BotState.CachedBotState> LoadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        return botState.GetCachedState(turnContext);
    }
}
