#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Net;
using Compact.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Builder;

/// <summary>Reads the values of invokes as the types that their names promise.</summary>
internal static class InvokeValues
{
    internal static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity, problem => Error("BadRequest", problem));
        if (value.Action is null)
        {
            throw new BadInvokeException(Error("BadRequest", "The value has no action."));
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw new BadInvokeException(Error("NotSupported", "Only actions of type Action.Execute are supported."));
    }

    internal static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity, problem => Error("BadRequest", problem));
        var missing = value switch
        {
            { Kind: null or "" } => activity.ChannelId == Connector.Channels.Msteams ? null : "kind",
            { QueryText: null or "" } => "queryText",
            _ => null,
        };
        if (missing is not null)
        {
            throw new BadInvokeException(Error("BadRequest", $"The value has no {missing}."));
        }

        // Teams leaves the kind out of the first search.
        value.Kind ??= SearchInvokeTypes.Search;
        return value;
    }

    /// <summary>A value of a type that a handler takes as it is.</summary>
    internal static T Typed<T>(IInvokeActivity activity)
        where T : class =>
        Read<T>(activity, problem => problem);

    private static T Read<T>(IInvokeActivity activity, Func<string, object> refusal)
        where T : class
    {
        switch (activity.Value)
        {
            case T typed:
                return typed;
            case JObject json:
                try
                {
                    return json.ToObject<T>(WireJson.Serializer);
                }
                catch (Exception fault) when (fault is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
                {
                    throw new BadInvokeException(refusal("The value is not of the shape that the name of the invoke asks for."));
                }

            case null:
                throw new BadInvokeException(refusal("The value is missing."));
            default:
                throw new BadInvokeException(refusal("The value is not a JSON object."));
        }
    }

    private static AdaptiveCardInvokeResponse Error(string code, string message) =>
        new() { StatusCode = (int)HttpStatusCode.BadRequest, Type = ContentTypes.Error, Value = new Error(code, message) };
}
