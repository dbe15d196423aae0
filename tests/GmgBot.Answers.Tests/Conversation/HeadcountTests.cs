namespace GmgBot.Answers.Tests.Conversation;

/// <summary>What the group is or does was told; the next message only asks how many they are, whether both, or what the letters of a partner stand for.</summary>
public sealed class HeadcountTests
{
    [Theory]
    [InlineData("What is the GMG?", "how many are they?", "The GMG has 16 member institutions as of the source's date (July-December 2011).")]
    [InlineData("tu peux me présenter le GMG en deux mots ?", "ils sont combien du coup ?", "Le GMG compte 16 institutions membres à la date de la source (juillet-décembre 2011).")]
    [InlineData("Who co-chairs the data group with IOM?", "What does that acronym stand for?", "United Nations Department of Economic and Social Affairs (UN DESA); in French: Département des affaires économiques et sociales des Nations Unies (ONU-DESA).")]
    public void It_is_told(string asked, string next, string reply) => Talk(asked, next).Text.ShouldBe(reply);

    [Theory]
    [InlineData("At what level does it meet?", "both?", true)]
    [InlineData("À quels niveaux se réunit-il ?", "les deux ?", true)]
    public void Both_levels_are_confirmed(string asked, string next, bool right) => Talk(asked, next).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Did UNICEF chair?", "Did UNESCO chair too?", "Both in the same year?", true)]
    [InlineData("Le PNUD a présidé ?", "Et l'UNICEF ?", "la même année ?", false)]
    public void Two_chairs_asked_about_in_turn_are_of_one_year_or_not(string asked, string next, string last, bool right) => Talk(asked, next, last).Verdict.ShouldBe(right);

    private static Answer Talk(params string[] turns)
    {
        var context = ConversationContext.New();
        Answer? answer = null;
        foreach (var turn in turns)
        {
            answer = RealKnowledge.Ask(turn, context);
            context = answer.Context;
        }

        return answer!;
    }
}
