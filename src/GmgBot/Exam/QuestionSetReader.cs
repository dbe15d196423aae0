using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GmgBot.Exam;

/// <summary>Reads a file of questions and refuses whatever could make the exam count wrongly.</summary>
internal static class QuestionSetReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static QuestionSet Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path, Utf8), path);
        }
        catch (DecoderFallbackException)
        {
            throw new QuestionSetException($"{path}: this is not UTF-8; save the file as UTF-8.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new QuestionSetException($"{path}: this cannot be read: {failure.Message}");
        }
    }

    public static QuestionSet Parse(string yaml, string path)
    {
        // Made anew each time: a deserializer may not be shared by threads.
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            var set = deserializer.Deserialize<QuestionSet?>(yaml) ?? throw new QuestionSetException($"{path}: this is empty; see the format of the question files.");
            Check(set, path);
            set.Conversations = [.. set.Conversations.SelectMany(conversation => conversation.Each())];
            return set;
        }
        catch (YamlException failure)
        {
            var reason = (failure.InnerException?.Message ?? failure.Message).ReplaceLineEndings(" ");
            throw new QuestionSetException($"{path}:{failure.Start.Line}: {reason}");
        }
    }

    private static void Check(QuestionSet set, string path)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var conversation in set.Conversations)
        {
            Demand(conversation.Id.Length > 0 && ids.Add(conversation.Id), "every conversation needs an id of its own");
            Demand(conversation.Category.Length > 0, "category is missing");
            Demand(conversation.Language is "fr" or "en" or "mixed", "language must be fr, en or mixed");
            Demand(conversation.Turns.Count > 0, "turns is missing");
            Demand(conversation.Wordings.Count == 0 || conversation.Turns.Count == 1, "wordings are of a conversation of one turn");
            Demand(conversation.Wordings.All(wording => ExamConversation.Asked(wording).All(ask => ask.Length > 0)), "a wording is empty");
            foreach (var turn in conversation.Turns)
            {
                Demand(turn.Ask.Length > 0, "ask is missing");
                Demand(turn.Also.Prepend(turn.Outcome).All(OutcomeName.All.Contains), $"outcome and also must be of {string.Join(", ", OutcomeName.All)}");
                Demand(turn.Says is null or "yes" or "no", "says must be yes or no");
                Demand(turn.Reply is null or "fr" or "en", "reply must be fr or en");
            }

            void Demand(bool kept, string rule)
            {
                if (!kept)
                {
                    throw new QuestionSetException($"{path}: conversation \"{conversation.Id}\": {rule}.");
                }
            }
        }
    }
}
