using GmgBot.Answers;
using GmgBot.Replies;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace GmgBot.Tests.Replies;

public sealed class ReplyComposerTests
{
    [Fact]
    public void A_reply_is_the_answer_with_the_words_of_the_source_under_it()
    {
        var reply = ReplyComposer.Compose(SampleAnswers.French(), Channels.Emulator);

        reply.Text.ShouldBe(UnbrokenSpaces.Keep("""
            Le PNUD présidait.

            > « Le PNUD, de janvier à juin 2010 »
            >
            > Source : [Groupe Mondial sur la Migration](https://iom.example/gmg), OIM, second semestre 2011
            """), StringCompareShould.IgnoreLineEndings);
        reply.TextFormat.ShouldBe(TextFormatTypes.Markdown);
        reply.Locale.ShouldBe("fr");
    }

    [Fact]
    public void Items_are_a_list_and_the_label_of_the_source_is_in_the_language_of_the_answer()
    {
        var answer = SampleAnswers.English("There are two:") with { Items = ["one", "two"], Citations = [SampleAnswers.Chair with { Address = null, Quote = null }] };

        ReplyComposer.Compose(answer, "webchat").Text.ShouldBe("""
            There are two:

            - one
            - two

            > Source: Groupe Mondial sur la Migration, OIM, second semestre 2011
            """, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Several_quotes_of_one_source_stand_over_one_line_that_names_it()
    {
        var answer = SampleAnswers.French() with { Citations = [SampleAnswers.Chair, SampleAnswers.Chair with { Quote = "Le HCDH" }, SampleAnswers.Chair with { Quote = "Le HCDH", PassageId = "p2" }] };

        var text = ReplyComposer.Compose(answer, null).Text;

        text.Split("Source\u00a0:").Length.ShouldBe(2);
        text.Split("«\u00a0Le HCDH\u00a0»").Length.ShouldBe(2);
    }

    [Fact]
    public void Three_of_the_next_questions_and_why_are_buttons_that_ask_them()
    {
        var actions = ReplyComposer.Compose(SampleAnswers.French(), Channels.Emulator).SuggestedActions.Actions;

        actions.Select(action => (string)action.Value).ShouldBe(["Et en 2011 ?", "Et avant ?", "Qui sont les membres ?", "Pourquoi cette réponse ?"]);
        actions.ShouldAllBe(action => action.Type == ActionTypes.ImBack && action.Title == UnbrokenSpaces.Keep((string)action.Value));
    }

    [Fact]
    public void Teams_shows_three_buttons_and_why_is_one_of_them() =>
        ReplyComposer.Compose(SampleAnswers.English(), Channels.Msteams).SuggestedActions.Actions.Select(action => (string)action.Value)
            .ShouldBe(["Et en 2011 ?", "Et avant ?", "Why this answer?"]);

    [Fact]
    public void What_the_text_quotes_already_is_not_quoted_again_below()
    {
        var answer = SampleAnswers.French("Voici ce que dit la source : « Le HCDH »") with { Citations = [SampleAnswers.Chair with { Quote = "Le HCDH" }] };

        ReplyComposer.Compose(answer, Channels.Emulator).Text.Split("Le HCDH").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(Channels.Directline, true)]
    [InlineData(Channels.Emulator, false)]
    public void A_page_is_told_which_words_are_in_another_language(string channel, bool told)
    {
        var data = ReplyComposer.Compose(SampleAnswers.English(), channel).ChannelData as JObject;

        data?.ToString(Formatting.None).ShouldBe("""{"foreign":[{"words":"«~Le PNUD, de janvier à juin 2010~»","language":"fr"},{"words":"Groupe Mondial sur la Migration","language":"fr"}]}""".Replace('~', '\u00a0'));
        (data is not null).ShouldBe(told);
        ((object?)ReplyComposer.Compose(SampleAnswers.French(), channel).ChannelData).ShouldBeNull();
    }

    [Fact]
    public void What_the_buttons_say_does_not_stand_above_them_too()
    {
        var answer = SampleAnswers.English("Try:") with { Items = ["One?", "Two?"], NextQuestions = ["One?", "Two?"], Citations = [], Outcome = Outcome.SmallTalk };

        ReplyComposer.Compose(answer, Channels.Emulator).Text.ShouldBe("Try:");
        ReplyComposer.Compose(answer, Channels.Emulator, hasButtons: false).Text.ShouldBe("Try:\n\n- One?\n- Two?");
    }

    [Fact]
    public void An_answer_without_citations_and_next_questions_is_only_its_text()
    {
        var reply = ReplyComposer.Compose(SampleAnswers.French("Bonjour !") with { Citations = [], NextQuestions = [], Outcome = Outcome.SmallTalk }, Channels.Emulator);

        reply.Text.ShouldBe("Bonjour\u00a0!");
        reply.SuggestedActions.ShouldBeNull();
    }
}
