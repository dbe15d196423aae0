namespace GmgBot.Answers.Tests.Parts;

/// <summary>What an asker takes back in mid-sentence is not asked.</summary>
public sealed class RewordedTests
{
    [Theory]
    [InlineData("C'est en 2009, enfin non, en 2010, que l'OMS est entrée ?", "Oui.")]
    [InlineData("Was WHO admitted in 2010, sorry, 2007?", "No.")]
    [InlineData("Did the handbook come out in 2009 — no, wait, 2010?", "Yes.")]
    [InlineData("L'OIT, ou plutôt le PNUD, est-il fondateur ?", "Non")]
    public void What_is_taken_back_is_not_judged(string question, string opening) => Text(question).ShouldStartWith(opening);

    [Theory]
    [InlineData("Who was in the chair in early 2009, I mean 2010?", "UNDP", "OHCHR")]
    [InlineData("Qui tenait la présidence en mars 2010, pardon, août ?", "HCDH", "PNUD")]
    [InlineData("When did UNICEF, sorry, UNESCO, chair?", "UNESCO", "UNICEF")]
    public void What_is_meant_is_asked_of(string question, string told, string not)
    {
        Text(question).ShouldContain(told);
        Text(question).ShouldNotContain(not);
    }

    [Fact]
    public void A_choice_takes_nothing_back() => Text("Est-ce l'OIM ou plutôt l'OIT qui a présidé en 2007 ?").ShouldStartWith("L'Organisation internationale pour les migrations (OIM)");

    private static string Text(string question) => RealKnowledge.Ask(question).Text;
}
