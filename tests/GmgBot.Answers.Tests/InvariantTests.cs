using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GmgBot.Answers.Tests;

/// <summary>What holds of every answer, whatever the question.</summary>
public sealed partial class InvariantTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [MemberData(nameof(KnownQuestions.All), MemberType = typeof(KnownQuestions))]
    public void Every_asserted_fact_carries_its_citation(string question)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Outcome.ShouldBe(Outcome.Answered);
        answer.Facts.ShouldNotBeEmpty();
        answer.Citations.ShouldNotBeEmpty();
        foreach (var evidence in answer.Facts.Select(RealKnowledge.Base.Facts.FindFact).OfType<GmgBot.Answers.Facts.Fact>().Select(fact => fact.Evidence))
        {
            answer.Citations.ShouldContain(citation => citation.SourceId == evidence.Source.Id && citation.PassageId == evidence.PassageId);
        }
    }

    [Theory]
    [MemberData(nameof(KnownQuestions.All), MemberType = typeof(KnownQuestions))]
    public void What_is_quoted_stands_in_the_source(string question)
    {
        foreach (var citation in RealKnowledge.Ask(question).Citations.Where(citation => citation.Quote is not null))
        {
            RealKnowledge.Base.Documents.ShouldContain(document => document.Source.Id == citation.SourceId && document.Find(citation.Quote!) != null);
        }
    }

    [Fact]
    public void The_answer_is_in_the_language_of_the_question()
    {
        KnownQuestions.French.Where(question => RealKnowledge.Ask(question, Language.English).Language != Language.French).ShouldBeEmpty();
        KnownQuestions.English.Where(question => RealKnowledge.Ask(question, Language.French).Language != Language.English).ShouldBeEmpty();
    }

    [Fact]
    public void French_stands_in_an_English_answer_only_as_a_quote() =>
        KnownQuestions.English.Select(question => Unquoted(RealKnowledge.Ask(question))).Where(text => FrenchWord().IsMatch(text)).ShouldBeEmpty();

    [Fact]
    public void English_stands_in_a_French_answer_only_as_a_quote() =>
        KnownQuestions.French.Select(question => Unquoted(RealKnowledge.Ask(question))).Where(text => EnglishWord().IsMatch(text)).ShouldBeEmpty();

    [Fact]
    public void The_same_question_gets_the_same_answer_byte_for_byte()
    {
        using var other = AnswerService.Load(Repository.Knowledge);
        var expected = Print(RealKnowledge.Service);

        Print(other).ShouldBe(expected);
        Awkwardly(() => Print(other)).ShouldBe(expected);
        Awkwardly(() =>
        {
            using var loaded = AnswerService.Load(Repository.Knowledge);
            return Print(loaded);
        }).ShouldBe(expected);
    }

    [Fact]
    public void Many_threads_get_the_answers_that_one_gets()
    {
        string[] all = [.. KnownQuestions.French, .. KnownQuestions.English];
        var expected = all.ToDictionary(question => question, question => Print(RealKnowledge.Service, question));

        Parallel.For(0, 200, round => Print(RealKnowledge.Service, all[round % all.Length]).ShouldBe(expected[all[round % all.Length]]));
    }

    [Theory]
    [InlineData("Qui présidait le GMG en 2008 ?")]
    [InlineData("Qui présidait le GMG au premier semestre 2009 ?")]
    [InlineData("Qui présidait en août 2007 ?")]
    [InlineData("Qui présidait le GMG en 2012 ?")]
    [InlineData("Qui présidait le groupe en 2004 ?")]
    [InlineData("L'OIM présidait-elle le GMG en 2008 ?")]
    [InlineData("Who chaired the GMG in 2008?")]
    [InlineData("Who chaired the GMG in the first half of 2009?")]
    [InlineData("Who was chairing in March 2012?")]
    [InlineData("Did IOM chair the GMG in 2008?")]
    [InlineData("Who led the GMG at Christmas 2007?")]
    [InlineData("Who chaired before UNITAR?")]
    [InlineData("Qui a présidé après l'OIM ?")]
    public void A_period_that_the_source_does_not_cover_gets_no_name_but_of_another_source(string question)
    {
        var answer = RealKnowledge.Ask(question);

        answer.Outcome.ShouldBeOneOf(Outcome.NotInSources, Outcome.OtherSource);
        answer.Verdict.ShouldBeNull();
        Silent().IsMatch(answer.Text).ShouldBeTrue(answer.Text);
        RealKnowledge.Base.Facts.All.Where(fact => answer.Facts.Contains(fact.Id) && fact.Evidence.Source.Beside).ShouldAllBe(fact => answer.Citations.Any(citation => citation.SourceId == fact.Evidence.Source.Id));
    }

    [Theory]
    [InlineData("L'OTAN présidait-elle le GMG en 2010 ?")]
    [InlineData("Quand la FAO a-t-elle présidé le GMG ?")]
    [InlineData("Is NATO a member of the GMG?")]
    [InlineData("When did the FAO join the GMG?")]
    [InlineData("Did Zorglub Corp chair the GMG in October 2010?")]
    [InlineData("La Zorglub Corp est-elle membre du GMG ?")]
    [InlineData("When did Interpol chair?")]
    [InlineData("When did the Inter-American Bank join the GMG?")]
    public void A_body_that_the_sources_do_not_name_is_never_said_to_have_done_it(string question)
    {
        var answer = RealKnowledge.Ask(question);

        (answer.Outcome != Outcome.Answered || answer.Verdict == false).ShouldBeTrue(answer.Text);
    }

    [Theory]
    [InlineData("Did the Asian Development Bank chair the GMG in 2010?")]
    [InlineData("Did the Inter-American Development Bank chair in March 2010?")]
    public void A_name_that_only_sounds_like_a_member_is_not_taken_for_it(string question) => RealKnowledge.Ask(question).Verdict.ShouldNotBe(true);

    private static string Print(AnswerService service) => string.Join('\n', KnownQuestions.French.Concat(KnownQuestions.English).Select(question => Print(service, question)));

    private static string Print(AnswerService service, string question) => JsonSerializer.Serialize(service.AnswerAsync(question, ConversationContext.New()).Result, Plain);

    // Only the invariant culture is there, so an awkward one is made of it.
    private static string Awkwardly(Func<string> print)
    {
        var before = CultureInfo.CurrentCulture;
        var awkward = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        awkward.NumberFormat.NegativeSign = "minus ";
        awkward.NumberFormat.NumberDecimalSeparator = "٫";
        awkward.NumberFormat.NumberGroupSeparator = " ";
        awkward.DateTimeFormat.DateSeparator = "~";
        awkward.DateTimeFormat.ShortDatePattern = "dd~yy~MM";
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = awkward;
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Unquoted(Answer answer) => Quoted().Replace(string.Join('\n', [answer.Text, .. answer.Items]), " ");

    // A name in the other language is announced as such: "in French: ...".
    [GeneratedRegex("«[^»]*»|“[^”]*”|in French: .*|en anglais : .*")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(le|la|les|des|du|et|sur|pour|aux|qui|groupe|présid\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchWord();

    [GeneratedRegex(@"\b(the|of|and|for|with|was|were|chaired|joined|group|in|from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();

    [GeneratedRegex("ne disent pas|ne citent|ne le dit pas|do not say|does not say|name no", RegexOptions.IgnoreCase)]
    private static partial Regex Silent();
}
