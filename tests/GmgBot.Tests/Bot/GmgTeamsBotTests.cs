using GmgBot.Replies;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Bot;

public sealed class GmgTeamsBotTests
{
    private readonly TestBot _bot = new();

    [Fact]
    public Task A_message_is_answered() => _bot.Flow
        .Send("who chaired?")
        .AssertReply(reply => reply.AsMessageActivity().Text.ShouldStartWith("You said: who chaired?"))
        .StartTestAsync();

    [Fact]
    public async Task A_follow_up_is_asked_in_the_context_of_the_question_before()
    {
        await _bot.Flow.Test("who chaired in 2010?", _ => { }).Test("and in 2011?", _ => { }).StartTestAsync();

        var (_, context) = _bot.Answers.Asked.Last();
        context.Question.ShouldBe("who chaired in 2010?");
        context.Subjects.ShouldBe(["undp"]);
    }

    [Fact]
    public async Task Each_person_of_a_group_has_a_context_of_their_own()
    {
        await _bot.SendAsync(Message("who chaired in 2010?", from: "ann"));
        await _bot.SendAsync(Message("who are the members?", from: "bob"));
        await _bot.SendAsync(Message("and in 2011?", from: "ann"));

        _bot.Answers.Asked.Last().Context.Question.ShouldBe("who chaired in 2010?");
    }

    [Theory]
    [InlineData(29, "who chaired in 2010?")]
    [InlineData(31, null)]
    public async Task After_half_an_hour_a_conversation_begins_anew(int minutes, string? remembered)
    {
        var first = Message("who chaired in 2010?");
        first.Timestamp = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        var second = Message("and in 2011?");
        second.Timestamp = first.Timestamp + TimeSpan.FromMinutes(minutes);

        await _bot.SendAsync(first);
        await _bot.SendAsync(second);

        _bot.Answers.Asked.Last().Context.Question.ShouldBe(remembered);
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_is_forgotten()
    {
        await _bot.SendAsync(Message("who chaired in 2010?"));
        (await _bot.SendAsync(new Activity(ActivityTypes.DeleteUserData) { From = new ChannelAccount("ann") })).ShouldBeEmpty();
        await _bot.SendAsync(Message("and in 2011?"));

        _bot.Answers.Asked.Last().Context.Question.ShouldBeNull();
    }

    [Theory]
    [InlineData("fr-CH", "fr")]
    [InlineData("EN-us", "en")]
    [InlineData(null, null)]
    public async Task The_locale_of_the_client_is_the_language_to_begin_in(string? locale, string? language)
    {
        var message = Message("?");
        message.Locale = locale;

        await _bot.SendAsync(message);

        _bot.Answers.Asked.Last().Context.Language.ShouldBe(language);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_no_part_of_the_question()
    {
        var message = Message("<at>Bot</at> who chaired?");
        message.Entities = [new Entity("mention") { Properties = JObject.Parse("""{"mentioned":{"id":"bot","name":"Bot"},"text":"<at>Bot</at>"}""") }];

        await _bot.SendAsync(message);

        _bot.Answers.Asked.Last().Question.ShouldBe("who chaired?");
    }

    public static TheoryData<string, string> Submitted => new()
    {
        { "\"who chaired?\"", "who chaired?" },
        { """{"question":"who chaired?"}""", "who chaired?" },
        { """{"text":"who chaired?","x":1}""", "who chaired?" },
        { """{"x":1}""", "" },
        { """{"question":{"x":1}}""", "" },
        { "null", "" },
    };

    [Theory]
    [MemberData(nameof(Submitted))]
    public async Task The_button_of_a_card_asks_what_its_data_say(string value, string question)
    {
        var message = Message(null);
        message.Value = JToken.Parse(value);

        (await _bot.SendAsync(message)).ShouldHaveSingleItem();

        _bot.Answers.Asked.Last().Question.ShouldBe(question);
    }

    [Fact]
    public async Task The_debug_command_of_the_Emulator_is_no_question()
    {
        (await _bot.SendAsync(Message("/INSPECT open"))).ShouldBeEmpty();
        _bot.Answers.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr-FR", null, "Désolé")]
    [InlineData("en-US", null, "Sorry")]
    [InlineData("en-US", "fr", "Désolé")]
    [InlineData(null, null, "Sorry")]
    public async Task When_an_answer_fails_the_person_is_told_so_politely_and_no_more(string? locale, string? spoken, string begin)
    {
        if (spoken is not null)
        {
            _bot.Answers.Reply = (_, context) => SampleAnswers.French() with { Context = context with { Language = spoken } };
            await _bot.SendAsync(Message("bonjour"));
        }

        _bot.Answers.Reply = (_, _) => throw new InvalidOperationException("secret detail");
        var message = Message("boom");
        message.Locale = locale;

        var reply = (await _bot.SendAsync(message)).ShouldHaveSingleItem();

        reply.Text.ShouldStartWith(begin);
        reply.Text.ShouldBeOneOf([.. HostPhrases.All.Values.Select(phrases => UnbrokenSpaces.Keep(phrases.Failed))]);
        reply.Locale.ShouldBe(begin == "Sorry" ? "en" : "fr");
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_failure()
    {
        await _bot.SendAsync(Message("who chaired in 2010?"));
        var reply = _bot.Answers.Reply;
        _bot.Answers.Reply = (_, _) => throw new InvalidOperationException();
        await _bot.SendAsync(Message("boom"));
        _bot.Answers.Reply = reply;

        (await _bot.SendAsync(Message("and in 2011?"))).ShouldHaveSingleItem().Text.ShouldContain("and in 2011?");

        _bot.Answers.Asked.Last().Context.Question.ShouldBe("who chaired in 2010?");
    }

    [Fact]
    public async Task Every_reply_says_which_language_it_is_in() =>
        (await _bot.SendAsync(Message("who?"))).ShouldHaveSingleItem().Locale.ShouldBe("en");

    [Fact]
    public async Task A_rating_is_taken_with_thanks_and_an_unknown_invoke_is_not()
    {
        var rating = new Activity(ActivityTypes.Invoke) { Name = "message/submitAction", Value = JObject.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"good"}}""") };

        var response = (InvokeResponse)(await _bot.SendAsync(rating)).ShouldHaveSingleItem().Value;
        response.Status.ShouldBe(200);
        JObject.FromObject(response.Body).Count.ShouldBe(0);

        ((InvokeResponse)(await _bot.SendAsync(new Activity(ActivityTypes.Invoke) { Name = "no/such" })).ShouldHaveSingleItem().Value).Status.ShouldBe(501);
    }

    private static Activity Message(string? text, string from = "ann") => new(ActivityTypes.Message) { Text = text, From = new ChannelAccount(from) };
}
