#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Schema;

/// <summary>JSON as it goes over the wire: no nulls, and text that looks like a date stays the text that somebody wrote.</summary>
internal static class WireJson
{
    /// <summary>Deeper nesting is refused, so that no activity can exhaust the stack.</summary>
    internal const int MaxDepth = 128;

    internal static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings(Formatting.None));

    internal static readonly JsonSerializer Indented = JsonSerializer.Create(Settings(Formatting.Indented));

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static T Convert<T>(object value) => value is null ? default : ToToken(value).ToObject<T>(Serializer);

    internal static JToken ToToken(object value) => value is null ? JValue.CreateNull() : JToken.FromObject(value, Serializer);

    internal static byte[] Write(object value, JsonSerializer serializer)
    {
        using var bytes = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(bytes, Utf8)) { ArrayPool = CharPool.Shared })
        {
            serializer.Serialize(writer, value);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads one value; text after it is ignored, as the SDK does.</summary>
    /// <exception cref="JsonException">The text is no JSON, or not of that shape.</exception>
    internal static T Read<T>(TextReader text)
    {
        try
        {
            using var reader = new JsonTextReader(text) { CloseInput = false, ArrayPool = CharPool.Shared };
            return Serializer.Deserialize<T>(reader);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            throw new JsonSerializationException("A value is not of the type that its place asks for.", fault);
        }
    }

    private static JsonSerializerSettings Settings(Formatting formatting) => new()
    {
        Formatting = formatting,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = MaxDepth,

        // "$ref" and "$type" in an activity are data of its sender, not orders to the reader.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        Converters = { new IsoDurationConverter() },
    };
}
