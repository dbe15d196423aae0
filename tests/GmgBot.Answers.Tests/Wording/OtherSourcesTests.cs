namespace GmgBot.Answers.Tests.Wording;

/// <summary>What the page does not say but another source does: the silence first, then who says it, as of when.</summary>
public sealed class OtherSourcesTests
{
    [Theory]
    [InlineData("Who chaired the GMG from January to June 2008?", "The IOM page, my main source, does not say. According to another source (UN System Chief Executives Board (CEB), early 2013): The United Nations Population Fund (UNFPA) chaired the GMG from January to June 2008.", "ceb-gmg")]
    [InlineData("Who chaired the GMG in 2018?", "The IOM page, my main source, does not say. According to another source (IOM, May 2018): The International Organization for Migration (IOM) and the Food and Agriculture Organization of the United Nations (FAO) chaired the GMG in 2018.", "iom-2018")]
    [InlineData("Qui présidait le GMG en 2014 ?", "La page de l'OIM, ma source principale, ne le dit pas. D'après une autre source (OIT, 2014) : l'Organisation internationale du Travail (OIT) a présidé le GMG en 2014.", "ilo-2014")]
    [InlineData("Qui présidait le GMG en mars 2012 ?", "La page de l'OIM, ma source principale, ne le dit pas. D'après une autre source (UNESCO, juillet 2013) : l'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO) a présidé le GMG de janvier à mai 2012. C'était à titre intérimaire.", "unesco-2013")]
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
    [InlineData("Who hosted the secretariat of the GMG?")]
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
    [InlineData("Who joined in 2009?")]
    [InlineData("How many members did the GMG have in 2008?")]
    [InlineData("Did UNESCO chair in 2011?")]
    public void Where_the_page_speaks_it_speaks_alone(string question) =>
        Ask(question).Citations.ShouldAllBe(citation => citation.SourceId == "gmg-iom-page" || citation.SourceId == "un-a-68-283");

    [Theory]
    [InlineData("When did IOM chair the GMG?", "The International Organization for Migration (IOM) chaired the GMG from January to June 2007. According to another source (IOM (Tunisia office), December 2013): The International Organization for Migration (IOM) chaired the GMG in December 2013. According to another source (IOM, May 2018): The International Organization for Migration (IOM) chaired the GMG in 2018.")]
    [InlineData("Who chaired in 2007?", "The International Organization for Migration (IOM) chaired the GMG from January to June 2007. According to another source (UN System Chief Executives Board (CEB), early 2013): The United Nations Department of Economic and Social Affairs (UN DESA) chaired the GMG from July to December 2007.")]
    [InlineData("Qui a été le dernier président du GMG ?", "L'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO) a présidé le GMG de juillet à décembre 2011. C'est la plus récente que cite la page de l'OIM. D'après une autre source (OIM, mai 2018) : l'Organisation internationale pour les migrations (OIM) et l'Organisation des Nations Unies pour l'alimentation et l'agriculture (FAO) ont présidé le GMG en 2018.")]
    [InlineData("L'UNESCO préside-t-elle encore le GMG ?", "Oui, à la date de la source (juillet-décembre 2011) : l'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO) a présidé le GMG de juillet à décembre 2011. D'après une autre source (HCDH, 2018) : en 2018, le Secrétaire général de l'ONU a remplacé le GMG par le Réseau des Nations Unies sur les migrations.")]
    public void The_page_speaks_first_and_others_add_what_they_know(string question, string text) => Ask(question).Text.ShouldBe(text);

    [Theory]
    [InlineData("Who chaired after UNODC?", "unrc")]
    [InlineData("Who chaired before IOM?", "unhcr")]
    [InlineData("Qui a présidé avant l'OIT ?", "iom")]
    [InlineData("Who chaired after UNU?", "iom, fao")]
    [InlineData("Who succeeded UNESCO?", "unesco, unodc")]
    public void The_next_in_line_may_stand_in_another_source(string question, string bodies) =>
        Facts(question).Select(fact => fact.Subject!.Id).ShouldBe(bodies.Split(", "));

    [Theory]
    [InlineData("Who chaired in June 2012?", "The sources do not say who chaired the GMG in June 2012.", "unesco-2013, unodc-2012")]
    [InlineData("Qui présidait le GMG en mars 2009 ?", "Les sources ne disent pas qui présidait le GMG en mars 2009.", "gmg-iom-page, ceb-gmg")]
    [InlineData("Who chaired before UNITAR?", "The sources do not say who chaired from January to May 2009.", "ceb-gmg")]
    public void Where_none_says_the_nearest_of_all_sources_is_told(string question, string text, string sources)
    {
        var answer = Ask(question);

        answer.Text.ShouldStartWith(text);
        answer.Citations.Select(citation => citation.SourceId).ShouldBe(sources.Split(", "));
    }

    [Theory]
    [InlineData("Did UNODC chair the GMG in 2012?", "Yes, according to another source (UNODC, 21 August 2012):")]
    [InlineData("Did WHO chair in 2016?", "No, according to another source (UN Women, December 2016):")]
    [InlineData("La FAO était-elle membre en 2016 ?", "Oui, d'après une autre source (FAO, 2014-2018) :")]
    [InlineData("Did FAO join in 2012?", "No, according to another source (FAO, 2014-2018):")]
    [InlineData("Le GMG comptait-il 18 membres en 2015 ?", "Oui, d'après une autre source (UNU, 30 avril 2015) :")]
    [InlineData("Le GMG a-t-il publié quelque chose en 2016 ?", "Oui, d'après une autre source (PNUD, 13 septembre 2016) :")]
    public void Yes_and_no_are_told_by_the_source_that_bears_them_out(string question, string words) => Ask(question).Text.ShouldContain(words);

    [Theory]
    [InlineData("Did WHO chair in 2015?")]
    [InlineData("Were there 20 members in 2016?")]
    [InlineData("Is UNEP a member of the GMG in 2018?")]
    public void Neither_yes_nor_no_is_told_where_they_leave_it_open(string question) => Ask(question).Text.ShouldNotContain("No,");

    [Fact]
    public void A_long_row_is_told_line_by_line_each_with_its_source_and_every_source_is_cited()
    {
        var answer = Ask("List all the chairs from 2006 to 2018");

        answer.Text.ShouldBe("The sources do not say who chaired from January to June 2006, from January to May 2009, in June 2012, from July to November 2013, from January to May 2015 and from July to December 2015. Chairs of the GMG, 2006-2018:");
        answer.Items.Count.ShouldBe(19);
        answer.Items[0].ShouldBe("July-December 2006: Office of the United Nations High Commissioner for Refugees (UNHCR) (UN System Chief Executives Board (CEB), early 2013)");
        answer.Items[1].ShouldBe("January-June 2007: International Organization for Migration (IOM)");
        answer.Items[10].ShouldBe("January-May 2012: United Nations Educational, Scientific and Cultural Organization (UNESCO) – it did so as interim chair (UNESCO, July 2013)");
        answer.Citations.Select(citation => citation.SourceId).Distinct().Count().ShouldBe(10);
    }

    [Theory]
    [InlineData("When did the GMG meet for the first time?", "ohchr-gmg")]
    [InlineData("Quand le groupe de travail sur les données a-t-il été créé ?", "gmg-data")]
    [InlineData("Who coordinates the UN Network on Migration?", "gfmd-iom")]
    [InlineData("What was the internal review of 2012?", "unesco-2013")]
    [InlineData("What is the ISBN of the handbook?", "iom-handbook")]
    [InlineData("Le Secrétaire général de l'ONU a-t-il participé à une réunion du GMG ?", "unesco-2012")]
    public void What_the_page_is_silent_on_has_a_source_of_its_own(string question, string source)
    {
        var answer = Ask(question);

        answer.Outcome.ShouldBe(Outcome.OtherSource);
        answer.Citations.ShouldHaveSingleItem().SourceId.ShouldBe(source);
    }

    [Fact]
    public void All_that_co_chair_a_group_now_are_named() =>
        Ask("Who currently co-chairs the working group on data?").Text.ShouldContain("International Organization for Migration (IOM) and the United Nations Department of Economic and Social Affairs (UN DESA) co-chair");

    private static IEnumerable<GmgBot.Answers.Facts.Fact> Facts(string question) => Ask(question).Facts.Select(id => RealKnowledge.Base.Facts.FindFact(id)!);

    private static Answer Ask(string question) => RealKnowledge.Service.AnswerAsync(question, ConversationContext.New()).AsTask().GetAwaiter().GetResult();
}
