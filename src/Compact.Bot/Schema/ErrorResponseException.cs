#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Compact.Rest;

namespace Compact.Bot.Schema;

/// <summary>A channel refused a request, or answered it with something that is no answer.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was answered, word for word in its Content.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The error in the answer, where the answer is one; else null.</summary>
    public ErrorResponse Body { get; set; }
}
