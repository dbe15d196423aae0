using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.EventEmitters;
using YamlDotNet.Serialization.NamingConventions;

namespace GmgBot.Answers.Tests.Replies;

/// <summary>Reads and writes the files of approved replies: a category, and under it conversations, each a list of turns.</summary>
internal static class ReplyFile
{
    public static string PathOf(Language language) => Path.Combine(Repository.Tests, "Replies", language.Code + ".yaml");

    public static SortedDictionary<string, List<List<ReplyRow>>> Read(string path) => new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .Build()
        .Deserialize<SortedDictionary<string, List<List<ReplyRow>>>>(File.ReadAllText(path)) ?? [];

    public static void Write(string path, SortedDictionary<string, List<List<ReplyRow>>> conversations)
    {
        var serializer = new SerializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithEventEmitter(next => new Quoting(next))
            .Build();
        File.WriteAllText(path, serializer.Serialize(conversations));
    }

    // Values in double quotes, so that the files read alike all through.
    private sealed class Quoting(IEventEmitter next) : ChainedEventEmitter(next)
    {
        private bool _isValue;

        public override void Emit(ScalarEventInfo eventInfo, IEmitter emitter)
        {
            if (eventInfo.Source.Value is string text && (text.Contains(' ', StringComparison.Ordinal) || _isValue))
            {
                eventInfo.Style = ScalarStyle.DoubleQuoted;
            }

            _isValue = false;
            base.Emit(eventInfo, emitter);
        }

        public override void Emit(SequenceStartEventInfo eventInfo, IEmitter emitter)
        {
            _isValue = false;
            base.Emit(eventInfo, emitter);
        }
    }
}
