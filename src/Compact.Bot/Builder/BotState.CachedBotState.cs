#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using System.Globalization;
using System.Text;
using Compact.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Builder;

/// <content>What a turn keeps of a state.</content>
public abstract partial class BotState
{
    /// <summary>State as one turn sees it, and what it was when it was last in storage.</summary>
    public class CachedBotState
    {
        private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { DateParseHandling = DateParseHandling.None, MaxDepth = null });

        private static readonly JsonSerializer Comparing = JsonSerializer.Create();

        private const string Empty = "{}";

        private string _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _saved = Text(State);
        }

        public IDictionary<string, object> State { get; set; }

        internal static CachedBotState Of(object stored)
        {
            var state = stored switch
            {
                null => [],
                IDictionary<string, object> dictionary => new Dictionary<string, object>(dictionary),
                JObject json => json.Properties().ToDictionary(member => member.Name, member => (object)member.Value),
                _ => JObject.FromObject(stored, Serializer).Properties().ToDictionary(member => member.Name, member => (object)member.Value),
            };
            return new CachedBotState(state);
        }

        /// <summary>Empty, and differing from whatever is stored, so that the next save writes it.</summary>
        internal static CachedBotState Cleared() => new() { _saved = string.Empty };

        /// <param name="text">What it is now, for <see cref="Saved"/>.</param>
        internal bool IsChanged(out string text) => (text = Text(State)) != _saved;

        /// <param name="text">What was saved, or null where that was not looked at: then the next comparison finds a change.</param>
        internal void Saved(string text) => _saved = text;

        internal JToken ToJson() => JObject.FromObject(State, Serializer);

        /// <summary>The live value: what a bot changes in it is a change of the state.</summary>
        internal T Get<T>(string name, out bool found)
        {
            found = State.TryGetValue(name, out var value) && value is not null;
            switch (value)
            {
                case null:
                    return default;
                case T typed:
                    return typed;
                default:
                    var converted = (value as JToken ?? JToken.FromObject(value, Serializer)).ToObject<T>(Serializer);
                    State[name] = converted;
                    return converted;
            }
        }

        private static string Text(IDictionary<string, object> state)
        {
            if (state.Count == 0)
            {
                return Empty;
            }

            var text = new StringWriter(new StringBuilder(1024), CultureInfo.InvariantCulture);
            using (var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared })
            {
                Comparing.Serialize(writer, state);
            }

            return text.ToString();
        }
    }
}
