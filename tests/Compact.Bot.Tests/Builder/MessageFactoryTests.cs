namespace Compact.Bot.Tests.Builder;

public sealed class MessageFactoryTests
{
    private static readonly HeroCard Card = new(title: "card");

    [Theory]
    [InlineData("words", "ssml", "expectingInput", "words", "ssml", "expectingInput")]
    [InlineData(null, null, null, null, null, "acceptingInput")]
    [InlineData("", "", null, null, null, "acceptingInput")]
    [InlineData("  ", " ", "ignoringInput", null, null, "ignoringInput")]
    public void Blank_words_are_none(string? text, string? ssml, string? hint, string? expectedText, string? expectedSsml, string expectedHint)
    {
        var message = MessageFactory.Text(text, ssml, hint);

        message.Type.ShouldBe("message");
        message.Text.ShouldBe(expectedText);
        message.Speak.ShouldBe(expectedSsml);
        message.InputHint.ShouldBe(expectedHint);
        message.Attachments.ShouldBeEmpty();
        message.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void Suggestions_of_words_say_those_words()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "choose", "ssml", InputHints.ExpectingInput);

        message.Text.ShouldBe("choose");
        message.InputHint.ShouldBe("expectingInput");
        message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value)).ShouldBe([("imBack", "one", "one"), ("imBack", "two", "two")]);
    }

    [Fact]
    public void Suggestions_can_be_made_to_some_only()
    {
        var actions = new[] { new CardAction(ActionTypes.OpenUrl, "site", value: "https://example.org") };
        var message = MessageFactory.SuggestedActions(actions, "choose", null, null, ["user1"]);

        message.SuggestedActions.To.ShouldBe(["user1"]);
        message.SuggestedActions.Actions.ShouldBe(actions);
    }

    [Fact]
    public void Attachments_come_as_a_list_or_as_a_carousel()
    {
        var cards = new[] { Card.ToAttachment(), new ThumbnailCard("small").ToAttachment() };

        MessageFactory.Attachment(cards[0], "one").Attachments.ShouldBe([cards[0]]);
        MessageFactory.Attachment(cards, "two").AttachmentLayout.ShouldBe("list");
        var carousel = MessageFactory.Carousel(cards, "three", "ssml", "ignoringInput");
        carousel.AttachmentLayout.ShouldBe("carousel");
        carousel.Attachments.ShouldBe(cards);
        (carousel.Text, carousel.Speak, carousel.InputHint).ShouldBe(("three", "ssml", "ignoringInput"));
    }

    [Fact]
    public void An_address_is_an_attachment_of_its_type()
    {
        var attachment = MessageFactory.ContentUrl("https://example.org/a.png", "image/png", "a", "look").Attachments.ShouldHaveSingleItem();

        (attachment.ContentUrl, attachment.ContentType, attachment.Name).ShouldBe(("https://example.org/a.png", "image/png", "a"));
        MessageFactory.ContentUrl("u", "t").Attachments[0].Name.ShouldBe(string.Empty);
    }

    [Fact]
    public void Nothing_is_no_attachment_and_no_suggestion()
    {
        Should.Throw<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Should.Throw<ArgumentNullException>(() => MessageFactory.Attachment((IList<Attachment>)null!));
        Should.Throw<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Should.Throw<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null, null));
        Should.Throw<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, null, null, null, null));
        Should.Throw<ArgumentException>(() => MessageFactory.ContentUrl(null!, "t"));
        Should.Throw<ArgumentException>(() => MessageFactory.ContentUrl("u", string.Empty));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(199, false)]
    [InlineData(300, false)]
    [InlineData(501, false)]
    public void An_answer_in_the_two_hundreds_is_a_success(int status, bool isSuccess) =>
        new InvokeResponse<string> { Status = status, Body = "x" }.IsSuccessStatusCode().ShouldBe(isSuccess);

    [Fact]
    public void The_body_of_a_typed_answer_is_the_body() => ((InvokeResponse)new InvokeResponse<string> { Body = "x" }).Body.ShouldBe("x");
}
