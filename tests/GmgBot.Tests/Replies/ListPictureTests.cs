using GmgBot.Answers;
using GmgBot.Replies;
using GmgBot.Replies.Cards;
using GmgBot.Replies.Pictures;
using Newtonsoft.Json;
using SkiaSharp;

namespace GmgBot.Tests.Replies;

public sealed class ListPictureTests(Knowledge knowledge) : IClassFixture<Knowledge>
{
    /// <summary>What Teams takes, by its documentation: a picture's longer side in dots, and a message's bytes.</summary>
    private const int MostDots = 1024;
    private const int MostBytes = 80_000;

    [Theory]
    [InlineData("Quelles sont les présidences du GMG ?", "Frise chronologique : Janvier-juin 2007 (OIM), Juillet-décembre 2009 (UNITAR), Janvier-juin 2010 (PNUD), Juillet-décembre 2010 (HCDH), Janvier-juin 2011 (UNICEF), Juillet-décembre 2011 (UNESCO)")]
    [InlineData("List the chairs", "Timeline: January-June 2007 (IOM), July-December 2009 (UNITAR), January-June 2010 (UNDP), July-December 2010 (OHCHR), January-June 2011 (UNICEF), July-December 2011 (UNESCO)")]
    [InlineData("Comment le nombre de membres a-t-il évolué ?", "Graphique, total après chaque date : Avril 2003 (6), Début 2006 (10), Novembre 2007 (14), 2010 (16)")]
    [InlineData("How did membership grow?", "Chart, total after each date: April 2003 (6), Early 2006 (10), November 2007 (14), 2010 (16)")]
    public async Task A_dated_list_has_a_picture_that_says_what_it_shows(string question, string says)
    {
        var picture = ListPicture.Of(await AskAsync(question)).ShouldNotBeNull();

        picture.Says.ShouldBe(says);
        using var png = SKBitmap.Decode(Png.Write(picture)).ShouldNotBeNull();
        Math.Max(png.Width, png.Height).ShouldBeLessThanOrEqualTo(MostDots);
        Png.Write(picture).ShouldBe(Png.Write(picture));
    }

    [Theory]
    [InlineData("Quelles sont les présidences du GMG ?")]
    [InlineData("Comment le nombre de membres a-t-il évolué ?")]
    public async Task With_its_picture_a_message_stays_below_what_Teams_takes(string question) =>
        (2 * JsonConvert.SerializeObject(ReplyComposer.Compose(await AskAsync(question), Channels.Msteams)).Length).ShouldBeLessThan(MostBytes);

    [Fact]
    public void Letters_with_accents_are_drawn()
    {
        var (accented, missing) = (Dots("é"), Dots("\uE000"));

        accented.ShouldNotBe(missing);
        accented.ShouldNotBe(Dots("e"));
    }

    [Theory]
    [InlineData("Who are the founders?")]
    [InlineData("Who co-chairs the working groups?")]
    [InlineData("Who chaired the GMG in 2010?")]
    public async Task What_has_no_dates_or_hardly_any_has_no_picture(string question) => ListPicture.Of(await AskAsync(question)).ShouldBeNull();

    [Fact]
    public void A_list_too_long_for_Teams_has_none()
    {
        var row = new ListedRow("2010", ["UNDP"], new DateOnly(2010, 1, 1), new DateOnly(2010, 6, 30), Lasts: true);

        ListPicture.Of(SampleAnswers.English() with { Rows = [.. Enumerable.Repeat(row, 20)] }).ShouldNotBeNull().Height.ShouldBeLessThanOrEqualTo((int)(MostDots / 1.5));
        ListPicture.Of(SampleAnswers.English() with { Rows = [.. Enumerable.Repeat(row, 21)] }).ShouldBeNull();
    }

    [Fact]
    public async Task On_a_card_it_stands_between_the_heading_and_the_rows_with_a_text_in_its_place()
    {
        var image = ListCard.Of(await AskAsync("List the chairs")).ToJson()["body"]![1]!;

        image["type"]!.ToString().ShouldBe("Image");
        image["url"]!.ToString().ShouldStartWith("data:image/png;base64,");
        image["altText"]!.ToString().ShouldStartWith("Timeline: January-June 2007 (IOM)");
    }

    private ValueTask<Answer> AskAsync(string question) => knowledge.Answers.AnswerAsync(question, ConversationContext.New(), CancellationToken.None);

    private static byte[] Dots(string text) => Png.Write(new Picture(40, [new Label(10, 20, text)], text));
}
