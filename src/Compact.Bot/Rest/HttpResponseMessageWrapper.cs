#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Net;

namespace Compact.Rest;

/// <summary>An HTTP answer, kept after its connection is gone.</summary>
public class HttpResponseMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
        Content = content;

        foreach (var (name, values) in httpResponse.Headers.Concat(httpResponse.Content.Headers))
        {
            Headers[name] = [.. values];
        }
    }

    public HttpStatusCode StatusCode { get; }

    public string ReasonPhrase { get; }

    public string Content { get; }

    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
}
