using System.Net;
using System.Net.Http.Headers;
using Compact.Bot.Schema;
using Compact.Rest;
using Newtonsoft.Json;

namespace Compact.Bot.Connector;

/// <summary>Calls to a channel, and what its answers mean.</summary>
internal sealed class ConnectorCalls(Uri serviceUrl, HttpClient http)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <returns>The answer; whoever asked has to dispose of it.</returns>
    /// <exception cref="ErrorResponseException">The answer is another than <paramref name="success"/>, or cannot be read.</exception>
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(HttpMethod method, string path, object? body, HttpStatusCode[] success, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken)
        where T : class
    {
        var answer = new HttpOperationResponse<T> { Request = Request(method, path, body, customHeaders) };
        try
        {
            answer.Response = await http.SendAsync(answer.Request, cancellationToken).ConfigureAwait(false);
            var content = await answer.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            answer.Body = success.Contains(answer.Response.StatusCode) ? Read<T>(answer.Response, content)! : throw Refusal(method, path, answer.Response, content);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, object? body, Dictionary<string, List<string>>? customHeaders)
    {
        var request = new HttpRequestMessage(method, ConnectorPath.Under(serviceUrl, path));
        request.Headers.Accept.ParseAdd("*/*");
        request.Headers.UserAgent.ParseAdd(ConnectorUserAgent.Value);
        foreach (var (name, values) in customHeaders ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(WireJson.Write(body, WireJson.Serializer)) { Headers = { ContentType = Json } };
        }

        return request;
    }

    private static T? Read<T>(HttpResponseMessage response, string content)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return null;
        }

        try
        {
            return WireJson.Read<T>(new StringReader(content));
        }
        catch (JsonException fault)
        {
            throw new ErrorResponseException("The channel accepted the request, but its answer cannot be read.", fault)
            {
                Response = new HttpResponseMessageWrapper(response, content),
            };
        }
    }

    private static ErrorResponseException Refusal(HttpMethod method, string path, HttpResponseMessage response, string content)
    {
        var body = Error(content);
        var reason = body?.Error is { } error ? $" ({error.Code}: {error.Message})" : string.Empty;
        return new ErrorResponseException($"{method} {path} was answered with {(int)response.StatusCode}{reason}")
        {
            Body = body,
            Response = new HttpResponseMessageWrapper(response, content),
        };
    }

    /// <summary>A refusal may come as JSON of another shape, as an HTML page, or as nothing at all.</summary>
    private static ErrorResponse? Error(string content)
    {
        try
        {
            return WireJson.Read<ErrorResponse>(new StringReader(content));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
