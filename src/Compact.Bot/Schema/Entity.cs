#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Schema;

/// <summary>Something that an activity speaks of, of any shape: its type, and whatever else stands beside it.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The members that this type does not know: they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    /// <summary>Reads the entity as a type that knows its members.</summary>
    public T GetAs<T>() => WireJson.Convert<T>(this);

    /// <summary>Takes over the type and all members of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = WireJson.Convert<Entity>(obj);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity other) => other is not null && JToken.DeepEquals(WireJson.ToToken(this), WireJson.ToToken(other));

    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj is Entity other && Equals(other));

    /// <summary>Of the type alone: equal entities have equal types, whatever class they are read as.</summary>
    public override int GetHashCode() => Type is null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
