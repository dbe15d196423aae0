namespace GmgBot.Answers.Tests.Rules;

/// <summary>Who founded the group, and what its renaming and enlargement were, asked in ways that once went wrong.</summary>
public sealed class TurnsOfTheGroupTests
{
    [Theory]
    [InlineData("Was it founded by experts?", false)]
    [InlineData("Le groupe a-t-il été créé par des fonctionnaires ?", false)]
    [InlineData("Was it an organ of the UN that created the group?", false)]
    [InlineData("Est-ce que ce sont des universitaires qui l'ont créé ?", false)]
    [InlineData("Was it founded by the bosses of the agencies?", true)]
    [InlineData("Was the group set up by staff or by the heads?", null)]
    [InlineData("It dates from 2003, doesn't it?", true)]
    [InlineData("The GMG dates from 2006, right?", false)]
    [InlineData("Le GMG date de 2006, n'est-ce pas ?", false)]
    [InlineData("Did it grow out of another group?", true)]
    [InlineData("Le GMG a-t-il un précurseur ?", true)]
    [InlineData("Was the Geneva group dissolved or transformed?", null)]
    [InlineData("Le Groupe de Genève a-t-il été dissous ?", false)]
    [InlineData("Was the renaming all that happened in 2006?", false)]
    [InlineData("N'a-t-on que changé de nom en 2006 ?", false)]
    [InlineData("Apart from the name, what changed in early 2006?", null)]
    public void What_is_put_forward_is_judged(string question, bool? verdict) => RealKnowledge.Ask(question).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Quand le changement d'appellation est-il intervenu ?", "Le GMG s'appelait auparavant le Groupe de Genève")]
    [InlineData("À quelle date la nouvelle dénomination a-t-elle vu le jour ?", "Le GMG s'appelait auparavant le Groupe de Genève")]
    [InlineData("How old is the present name?", "The GMG was formerly called the Geneva Migration Group")]
    [InlineData("Qu'est-il arrivé au Groupe de Genève ?", "Le GMG s'appelait auparavant le Groupe de Genève")]
    [InlineData("Who came up with the name Global Migration Group?", "The sources do not say.")]
    [InlineData("Qui a inventé ce nom ?", "Les sources ne le disent pas.")]
    public void What_is_asked_by_a_noun_is_told(string question, string told) => RealKnowledge.Ask(question).Text.ShouldStartWith(told);

    [Theory]
    [InlineData("The sources do not say.", "When was it renamed?", "Whose idea was that?")]
    [InlineData("Les sources ne le disent pas.", "Quand a-t-il été élargi ?", "À la demande de qui ?")]
    [InlineData("Le groupe comptait 14", "Combien étaient-ils après l'élargissement de 2006 ?", "Et après celui de 2007 ?")]
    [InlineData("Le GMG compte 16", "Combien étaient-ils après l'élargissement de 2006 ?", "Et après celui de 2007 ?", "Et finalement ?")]
    [InlineData("The GMG has 16", "How many members after the 2006 enlargement?", "And after that of 2007?", "And in the end?")]
    public void What_follows_a_turn(string told, params string[] turns) =>
        turns.Skip(1).Aggregate(RealKnowledge.Ask(turns[0]), (answer, next) => RealKnowledge.Ask(next, answer.Context)).Text.ShouldStartWith(told);
}
