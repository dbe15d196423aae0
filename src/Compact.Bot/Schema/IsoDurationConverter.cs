#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Xml;
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>A span of time is an ISO 8601 duration on the wire: PT5M.</summary>
internal sealed class IsoDurationConverter : JsonConverter<TimeSpan>
{
    public override void WriteJson(JsonWriter writer, TimeSpan value, JsonSerializer serializer) => writer.WriteValue(XmlConvert.ToString(value));

    public override TimeSpan ReadJson(JsonReader reader, Type objectType, TimeSpan existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        XmlConvert.ToTimeSpan(reader.Value as string ?? throw new JsonSerializationException("A duration must be a string."));
}
