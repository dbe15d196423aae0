#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>The entity that says where on earth something is.</summary>
public class GeoCoordinates : Entity
{
    public GeoCoordinates()
        : base(nameof(GeoCoordinates))
    {
    }

    public GeoCoordinates(double? elevation = default, double? latitude = default, double? longitude = default, string type = default, string name = default)
        : base(nameof(GeoCoordinates))
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    [JsonProperty("elevation")]
    public double? Elevation { get; set; }

    [JsonProperty("latitude")]
    public double? Latitude { get; set; }

    [JsonProperty("longitude")]
    public double? Longitude { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
