#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
namespace Compact.Rest;

/// <summary>What was asked over HTTP, and what came back and says.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
