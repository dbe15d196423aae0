#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Collections;

namespace Compact.Bot.Builder;

/// <summary>Middleware in the order in which activities pass it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await ReceiveActivityWithStatusAsync(turnContext, null, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn through all middleware and then through <paramref name="callback"/>, unless one of them does not go on.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        return Through(0, cancellationToken);

        Task Through(int step, CancellationToken token) => step < _middleware.Count
            ? _middleware[step].OnTurnAsync(turnContext, nextToken => Through(step + 1, nextToken), token)
            : callback?.Invoke(turnContext, token) ?? Task.CompletedTask;
    }

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
