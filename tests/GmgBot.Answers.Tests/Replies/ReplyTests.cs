namespace GmgBot.Answers.Tests.Replies;

/// <summary>Whole replies, each read against the source document by a person before it was approved.</summary>
/// <remarks>
/// To add rows, or after a change of wording: write the questions into a file, one a line ("category: question"; a line that begins with "+" goes on with
/// the conversation of the line above), and run
/// <code>GMGBOT_QUESTIONS=questions.txt GMGBOT_PROPOSAL=proposal.fr.yaml dotnet test --filter Proposal</code>
/// which writes the current replies to the proposal file. Without GMGBOT_QUESTIONS it takes the questions of the approved file whose language the name
/// of the proposal ends with. Read each reply, and copy the right ones into fr.yaml or en.yaml.
/// </remarks>
public sealed class ReplyTests
{
    public static TheoryData<string, string> Conversations
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in new[] { Language.French, Language.English })
            {
                foreach (var conversation in ReplyFile.Read(ReplyFile.PathOf(language)).Values.SelectMany(all => all))
                {
                    data.Add(language.Code, string.Join(" / ", conversation.Select(row => row.Ask)));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    public void The_reply_is_the_approved_one(string language, string turns)
    {
        var spoken = Language.FromLocale(language)!;
        var conversation = ReplyFile.Read(ReplyFile.PathOf(spoken)).Values.SelectMany(all => all).First(rows => string.Join(" / ", rows.Select(row => row.Ask)) == turns);

        Replies(spoken, conversation.Select(row => row.Ask)).Select(row => row.ToString()).ShouldBe(conversation.Select(row => row.ToString()));
    }

    [Fact]
    public void There_are_enough_of_them_in_both_languages()
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            var rows = ReplyFile.Read(ReplyFile.PathOf(language)).Values.SelectMany(all => all).SelectMany(rows => rows).ToList();

            rows.Count.ShouldBeGreaterThanOrEqualTo(80);
            rows.Select(row => row.Outcome).Distinct().ShouldBe(["Answered", "OtherSource", "NotInSources", "OutOfScope", "SmallTalk", "Clarify"], ignoreOrder: true);
        }
    }

    [Fact]
    public void A_proposal_is_written_when_one_is_asked_for()
    {
        if (Environment.GetEnvironmentVariable("GMGBOT_PROPOSAL") is not { Length: > 0 } path)
        {
            return;
        }

        var language = path.EndsWith(".fr.yaml", StringComparison.Ordinal) ? Language.French : Language.English;
        var questions = Environment.GetEnvironmentVariable("GMGBOT_QUESTIONS") is { Length: > 0 } file
            ? Questions(File.ReadAllLines(file))
            : ReplyFile.Read(ReplyFile.PathOf(language)).SelectMany(category => category.Value.Select(rows => (category.Key, Turns: rows.Select(row => row.Ask).ToList())));
        var proposal = new SortedDictionary<string, List<List<ReplyRow>>>(StringComparer.Ordinal);
        foreach (var (category, turns) in questions)
        {
            proposal.TryAdd(category, []);
            proposal[category].Add(Replies(language, turns));
        }

        ReplyFile.Write(path, proposal);
    }

    private static List<ReplyRow> Replies(Language language, IEnumerable<string> turns)
    {
        var rows = new List<ReplyRow>();
        var context = ConversationContext.New(language);
        foreach (var turn in turns)
        {
            var answer = RealKnowledge.Ask(turn, context);
            context = answer.Context;
            rows.Add(ReplyRow.Of(turn, answer));
        }

        return rows;
    }

    private static List<(string Category, List<string> Turns)> Questions(IEnumerable<string> lines)
    {
        var questions = new List<(string Category, List<string> Turns)>();
        foreach (var line in lines.Where(line => line.Trim().Length > 0))
        {
            if (line[0] == '+')
            {
                questions[^1].Turns.Add(line[1..].Trim());
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                questions.Add((line[..colon].Trim(), [line[(colon + 1)..].Trim()]));
            }
        }

        return questions;
    }
}
