using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.DirectLine;

/// <summary>Activities as JSON: no nulls, and text that looks like a date stays the text that somebody wrote.</summary>
internal static class DirectLineJson
{
    /// <summary>Deeper nesting is refused, so that no activity can exhaust the stack.</summary>
    private const int MaxDepth = 32;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = MaxDepth,
    });

    public static JObject Write(Activity activity) => JObject.FromObject(activity, Serializer);

    /// <returns>The activity, or null where the text is no JSON object of that shape.</returns>
    public static Activity? ReadActivity(string text) => ReadObject(text) is { } json ? Convert(json) : null;

    /// <returns>The object, or null where the text is none.</returns>
    public static JObject? ReadObject(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
            return JObject.Load(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Activity? Convert(JObject json)
    {
        try
        {
            return json.ToObject<Activity>(Serializer);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }
}
