#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Microsoft.AspNetCore.Http;

namespace Compact.Bot.Builder.Integration.AspNet.Core;

/// <summary>Hands an HTTP request to a bot.</summary>
public interface IBotFrameworkHttpAdapter
{
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
