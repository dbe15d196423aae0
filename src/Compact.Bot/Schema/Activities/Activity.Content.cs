#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Schema;

/// <content>What an activity carries.</content>
public partial class Activity
{
    /// <summary>The mentions among the entities, as far as they have the shape of one.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase)).Select(AsMention).Where(mention => mention is not null)];

    /// <summary>Whether there is anything in the message for a person or a program to read.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData is not null;

    /// <summary>The data that the channel adds to the protocol, read as a type that knows it.</summary>
    /// <exception cref="InvalidCastException">The data are neither of that type nor JSON.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        JToken json => json.ToObject<TypeT>(WireJson.Serializer),
        _ => (TypeT)ChannelData,
    };

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but says false instead of throwing.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            if (ChannelData is null)
            {
                return false;
            }

            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception fault) when (IsOfWrongShape(fault))
        {
            return false;
        }
    }

    private static Mention AsMention(Entity entity)
    {
        try
        {
            return entity.GetAs<Mention>();
        }
        catch (Exception fault) when (IsOfWrongShape(fault))
        {
            return null;
        }
    }

    /// <summary>Whether JSON was not of the shape that it was read as.</summary>
    private static bool IsOfWrongShape(Exception fault) =>
        fault is JsonException or InvalidCastException or ArgumentException or FormatException or OverflowException;
}
