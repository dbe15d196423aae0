using GmgBot.Answers.Parts;

namespace GmgBot.Answers.Tests.Parts;

/// <summary>What a mail quotes is not asked, but what is asked may be about it.</summary>
public sealed class QuotedMailTests
{
    [Theory]
    [InlineData("Bonjour,\n> Le 8 mars 2011, c'est ONU-Femmes qui présidait le GMG !\nDit-elle vrai ?\nCordialement", false)]
    [InlineData("Hi all, forwarding this.\n> From: K.\n> \"We at UNDP were at the helm when the group met on 3 May 2010.\"\nWas it really their half-year?\nThanks, Tom", true)]
    [InlineData("Bonsoir,\n> « L'UNICEF, membre fondateur en 2003, ... »\nVoilà ce que dit le dossier. Est-ce exact ?\nMerci", false)]
    public void A_doubt_is_of_what_is_quoted(string message, bool right) => RealKnowledge.Ask(message).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Bonjour,\nReçu ce matin :\n> Pls invite both co-chairs of the WG on Data and Research.\nQui sont-ils ?\n\nMerci, Léa", "fr", "Groupe de travail sur les données et la recherche")]
    [InlineData("Bonjour,\nLa délégation nous écrit :\n> \"Avec quelles autres agences la Banque mondiale est-elle arrivée au groupe ?\"\nJe vous passe la question.\nA.", "fr", "au début de 2006")]
    [InlineData("Hi,\nour designer asks:\n> who owns the image of that page?\nThe owner will do.\nThanks, Comms", "en", "Anke Strauss")]
    public void What_it_asks_is_answered_in_the_language_of_the_asker(string message, string language, string told)
    {
        var answer = RealKnowledge.Ask(message);
        answer.Language.Code.ShouldBe(language);
        answer.Text.ShouldContain(told);
    }

    [Fact]
    public void A_question_that_stands_by_itself_is_not_about_it() =>
        RealKnowledge.Ask("Hello,\n> UNICEF chaired in 2011.\nWho chaired in the first half of 2010?\nBest, R.").Text.ShouldStartWith("The United Nations Development Programme (UNDP)");

    [Fact]
    public void A_mail_that_is_quoted_as_a_whole_quotes_nothing() => QuotedMail.Of("> Who chaired in 2010?").ShouldBeNull();
}
