#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>The entity that says what place an activity speaks of.</summary>
public class Place : Entity
{
    public Place()
        : base(nameof(Place))
    {
    }

    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
        : base(nameof(Place))
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    [JsonProperty("address")]
    public object Address { get; set; }

    [JsonProperty("geo")]
    public object Geo { get; set; }

    [JsonProperty("hasMap")]
    public object HasMap { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
