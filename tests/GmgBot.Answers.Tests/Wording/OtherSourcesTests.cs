namespace GmgBot.Answers.Tests.Wording;

/// <summary>What the page does not say but another source does: the silence first, then who says it, as of when.</summary>
public sealed class OtherSourcesTests
{
    [Theory]
    [InlineData("Who chaired the GMG from January to June 2008?", "The IOM page, my main source, does not say. According to another source (UN System Chief Executives Board (CEB), early 2013): The United Nations Population Fund (UNFPA) chaired the GMG from January to June 2008.", "ceb-gmg")]
    [InlineData("Who chaired the GMG in 2018?", "The IOM page, my main source, does not say. According to another source (IOM, May 2018): The International Organization for Migration (IOM) and the Food and Agriculture Organization of the United Nations (FAO) chaired the GMG in 2018.", "iom-2018")]
    [InlineData("Qui présidait le GMG en 2014 ?", "La page de l'OIM, ma source principale, ne le dit pas. D'après une autre source (OIT, 2014) : L'Organisation internationale du Travail (OIT) a présidé le GMG en 2014.", "ilo-2014")]
    [InlineData("Qui présidait le GMG en mars 2012 ?", "La page de l'OIM, ma source principale, ne le dit pas. D'après une autre source (UNESCO, juillet 2013) : L'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO) a présidé le GMG de janvier à mai 2012. C'était à titre intérimaire.", "unesco-2013")]
    public void Another_source_is_told_behind_the_silence_of_the_page(string question, string text, string source)
    {
        var answer = Ask(question);

        answer.Outcome.ShouldBe(Outcome.OtherSource);
        answer.Text.ShouldBe(text);
        answer.Citations.ShouldHaveSingleItem().SourceId.ShouldBe(source);
        answer.Citations[0].Quote.ShouldBeNull();
        answer.Citations[0].InOurWords.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Who chaired the GMG in October 2010?")]
    [InlineData("Le GMG existe-t-il encore ?")]
    [InlineData("Who are its members today?")]
    [InlineData("When did UNITAR chair the GMG?")]
    [InlineData("Existe-t-il un groupe de travail sur les droits de l'homme ?")]
    [InlineData("How many members did the GMG have in 2018?")]
    public void Every_answer_names_source_and_date_and_quotes_or_says_that_it_does_not(string question) =>
        Ask(question).Citations.ShouldAllBe(citation => citation.Title != "" && citation.Publisher != "" && citation.AsOf != "" && (citation.Quote != null) != citation.InOurWords);

    [Theory]
    [InlineData("Who chaired in June 2012?")]
    [InlineData("Who hosted the secretariat of the GMG?")]
    [InlineData("Who convened the first meeting of the GMG?")]
    [InlineData("Qui présidait le GMG en mars 2009 ?")]
    [InlineData("Is UNEP a member of the GMG?")]
    [InlineData("L'ONUSIDA est-elle membre du GMG ?")]
    public void What_no_source_was_found_for_is_told_from_none(string question) =>
        Ask(question).Citations.ShouldAllBe(citation => !citation.InOurWords);

    [Theory]
    [InlineData("When did UNITAR chair the GMG?", true)]
    [InlineData("Who chaired the GMG in 2009?", true)]
    [InlineData("Who chaired the GMG in October 2009?", false)]
    [InlineData("Who chaired before UNDP?", false)]
    [InlineData("Which chairs are named?", false)]
    public void That_another_source_differs_is_told_where_it_matters(string question, bool told) =>
        Ask(question).Text.Contains("Another source differs (UNITAR, November 2009): The United Nations Institute for Training and Research (UNITAR) chaired the GMG from June to December 2009.", StringComparison.Ordinal).ShouldBe(told);

    [Fact]
    public void What_they_do_not_say_either_is_told_too() => Ask("Who chaired the GMG in 2012?").Text.ShouldEndWith("chaired the GMG from July to December 2012. The sources do not say who chaired in June 2012.");

    [Theory]
    [InlineData("Who chaired the GMG in March 2009?", "The sources do not say who chaired the GMG in March 2009.")]
    [InlineData("Qui présidait le GMG en juin 2012 ?", "Les sources ne disent pas")]
    [InlineData("Who chaired the GMG in 2004?", "The sources do not say who chaired the GMG in 2004.")]
    public void Where_no_source_says_the_sources_do_not_say(string question, string text) => Ask(question).Text.ShouldStartWith(text);

    [Theory]
    [InlineData("Who chaired the GMG in 2010?")]
    [InlineData("Which chairs are named?")]
    [InlineData("How many chairs are named?")]
    [InlineData("When did IOM chair the GMG?")]
    [InlineData("Did UNESCO chair in 2011?")]
    [InlineData("What do you know about UNFPA?")]
    public void Where_the_page_speaks_it_speaks_alone(string question) =>
        Ask(question).Citations.ShouldAllBe(citation => citation.SourceId == "gmg-iom-page" || citation.SourceId == "un-a-68-283");

    private static Answer Ask(string question) => RealKnowledge.Service.AnswerAsync(question, ConversationContext.New()).AsTask().GetAwaiter().GetResult();
}
