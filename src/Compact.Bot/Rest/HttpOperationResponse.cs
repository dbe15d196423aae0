#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Rest;

/// <summary>What was asked over HTTP, and what came back.</summary>
public class HttpOperationResponse : IDisposable
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Request?.Dispose();
            Response?.Dispose();
        }
    }
}
