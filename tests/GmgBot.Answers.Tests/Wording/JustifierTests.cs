namespace GmgBot.Answers.Tests.Wording;

public sealed class JustifierTests
{
    [Fact]
    public async Task The_rule_the_facts_and_the_source_are_told_in_plain_words()
    {
        var why = await LastOf("Who chaired the GMG in 2010?", "Why this answer?");

        why.Text.ShouldBe("You asked: “Who chaired the GMG in 2010?”. Words that I recognised: “Who”, “chaired”, “GMG”, “2010”. The rule I applied: a question about the chairs of the GMG that asks who. The answer comes from these facts that I hold:");
        why.Items.ShouldBe([
            "The United Nations Development Programme (UNDP) chaired the GMG from January to June 2010.",
            "The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from July to December 2010.",
        ]);
        why.Citations.Select(citation => citation.Quote).ShouldBe(["Le PNUD, de janvier à juin 2010", "Le HCDH, de juillet à décembre 2010"]);
    }

    [Fact]
    public async Task It_is_told_in_the_language_it_is_asked_in_and_says_what_was_completed()
    {
        var why = await LastOf("Who chaired in 2010?", "and in 2011?", "pourquoi cette réponse ?");

        why.Language.ShouldBe(Language.French);
        why.Text.ShouldBe("Vous avez demandé : « and in 2011? ». Mots reconnus : « and in », « 2011 ». J'ai complété la question par celle d'avant. Règle appliquée : question sur les présidences du GMG ; il est demandé : qui. La réponse vient de ce que dit ma base de faits :");
        why.Items.ShouldBe([
            "Le Fonds des Nations Unies pour l'enfance (UNICEF) a présidé le GMG de janvier à juin 2011.",
            "L'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO) a présidé le GMG de juillet à décembre 2011.",
        ]);
    }

    [Fact]
    public async Task A_name_is_explained_by_the_list_of_names()
    {
        var why = await LastOf("Que veut dire HCR ?", "Comment le sais-tu ?");

        why.Items.ShouldBe(["Haut-Commissariat des Nations Unies pour les réfugiés (HCR)"]);
        why.Citations.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("are you sure?", "Yes, that is what the sources that I hold say:")]
    [InlineData("Really?", "Yes, that is what the sources that I hold say:")]
    [InlineData("vous en êtes sûr ?", "Oui, c'est ce que disent les sources dont je dispose :")]
    public async Task Who_doubts_is_told_the_same_again_with_its_source(string doubt, string text)
    {
        var sure = await LastOf("Did UNDP chair in 2011?", doubt);

        sure.Outcome.ShouldBe(Outcome.Answered);
        sure.Text.ShouldBe(text);
        sure.Items.Count.ShouldBe(3);
        sure.Citations.Select(citation => citation.Quote).ShouldContain("L'UNICEF, de janvier à juin 2011");
        sure.Verdict.ShouldBe(true);
    }

    [Theory]
    [InlineData("your source?", "From “Groupe Mondial sur la Migration” (IOM, July-December 2011):")]
    [InlineData("where is that sentence from", "From “Groupe Mondial sur la Migration” (IOM, July-December 2011):")]
    [InlineData("d'où vous tirez ça", "Cela vient de « Groupe Mondial sur la Migration » (OIM, juillet-décembre 2011) :")]
    public async Task Who_asks_for_the_source_is_told_its_name(string asked, string text)
    {
        var source = await LastOf("Who chaired in October 2010?", asked);

        source.Outcome.ShouldBe(Outcome.Answered);
        source.Text.ShouldBe(text);
        source.Citations.ShouldHaveSingleItem().Quote.ShouldBe("Le HCDH, de juillet à décembre 2010");
    }

    [Theory]
    [InlineData("no, word for word please", "In the words of the source:", "“Le HCDH, de juillet à décembre 2010”")]
    [InlineData("la phrase exacte ?", "Dans les termes de la source :", "« Le HCDH, de juillet à décembre 2010 »")]
    public async Task Who_wishes_for_the_very_words_is_shown_them(string wish, string text, string quote)
    {
        var words = await LastOf("Who chaired in October 2010?", wish);

        words.Text.ShouldBe(text);
        words.Items.ShouldBe([quote]);
    }

    [Fact]
    public async Task A_doubt_about_a_sentence_of_the_same_message_is_about_that() =>
        (await LastOf("Who chaired in 2010?", "UNICEF joined in 2010. Is that right?")).Verdict.ShouldBe(false);

    [Theory]
    [InlineData("What is the weather like in Geneva?", "How do you know?", "so I asserted nothing.")]
    [InlineData("Quel temps fait-il à Genève ?", "Pourquoi cette réponse ?", "je n'ai donc rien affirmé.")]
    public async Task An_answer_that_asserts_nothing_says_so(string question, string why, string end)
    {
        var answer = await LastOf(question, why);

        answer.Text.ShouldEndWith(end);
        answer.Citations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Pourquoi cette réponse ?", "Il n'y a pas encore de réponse à expliquer. Posez-moi d'abord une question sur le Groupe mondial sur la migration (GMG).")]
    [InlineData("why this answer", "There is no answer to explain yet. Ask me a question about the Global Migration Group (GMG) first.")]
    public async Task Before_the_first_answer_there_is_nothing_to_explain(string why, string text) => (await LastOf(why)).Text.ShouldBe(text);

    [Fact]
    public async Task Thanks_and_the_explanation_itself_are_not_what_is_explained()
    {
        var why = await LastOf("Who are the founders?", "thanks", "why this answer?", "why this answer?");

        why.Text.ShouldStartWith("You asked: “Who are the founders?”.");
    }

    [Fact]
    public async Task Two_questions_of_one_message_are_both_explained()
    {
        var why = await LastOf("Who chaired in 2010? When did WHO join?", "why this answer?");

        why.Text.Split("\n\n").Length.ShouldBe(2);
        why.Items.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_follow_up_goes_on_after_an_explanation() =>
        (await LastOf("Who chaired in 2010?", "why this answer?", "and in 2011?")).Text.ShouldContain("UNESCO");

    [Fact]
    public async Task Why_alone_asks_for_the_reasons_of_what_was_told() =>
        (await LastOf("Who chaired in 2010?", "why?")).Text.ShouldNotStartWith("You asked");

    private static async Task<Answer> LastOf(params string[] messages)
    {
        Answer? last = null;
        foreach (var message in messages)
        {
            last = await RealKnowledge.Service.AnswerAsync(message, last?.Context ?? ConversationContext.New());
        }

        return last!;
    }
}
