namespace GmgBot.Answers.Tests.Untold;

/// <summary>What a body did within a time that is known is not confirmed with that time, and neither is what stands in front of a tag or what one may or must do.</summary>
public sealed class WithinTermTests
{
    [Theory]
    [InlineData("Did UNITAR travel a lot during its term?")]
    [InlineData("Had WHO applied before it was admitted?")]
    [InlineData("Le HCDH a-t-il voyagé pendant sa présidence ?")]
    [InlineData("Les réunions sont filmées, n'est-ce pas ?")]
    [InlineData("Must the chair organise the meetings?")]
    [InlineData("La présidence peut-elle supprimer un groupe de travail ?")]
    [InlineData("Does the World Bank lend money through the GMG?")]
    [InlineData("What does UNHCR do inside the GMG?")]
    [InlineData("Quelles sont les obligations des membres ?")]
    [InlineData("Y a-t-il un index à la fin du manuel ?")]
    [InlineData("The Geneva Migration Group was enlarged in early 2006, but why?")]
    [InlineData("UNICEF joined in 2007, fine, but who proposed it?")]
    [InlineData("La présidence est-elle rémunérée ?")]
    public void What_nobody_tells_of_is_not_confirmed(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Did OHCHR chair before UNICEF joined?")]
    [InlineData("Was UNICEF a member when it chaired?")]
    [InlineData("The members meet regularly, don't they?")]
    [InlineData("La présidence peut-elle durer un an ?")]
    [InlineData("Does WHO take part in the GMG?")]
    [InlineData("What does IOM do in the working groups?")]
    [InlineData("Quels sont les deux niveaux de réunion ?")]
    [InlineData("UNESCO joined in 2007, fine, but when did it chair?")]
    public void What_is_told_is(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.Answered);

    [Theory]
    [InlineData("What is the handbook about?", "Does it mention Egypt?")]
    [InlineData("De quoi parle le manuel ?", "On le trouve en librairie ?")]
    [InlineData("Le GMG dispose-t-il d'un budget ?", "Quel est-il ?")]
    [InlineData("Does the GMG have a budget?", "How much?")]
    [InlineData("Who founded the Geneva Migration Group?", "Why those six?")]
    public void Nor_is_it_of_what_was_told_last(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("What is the handbook about?", "Is it from 2010?")]
    [InlineData("Quels sont les deux groupes de travail ?", "Ils sont coprésidés par l'OIM ?")]
    [InlineData("Does the GMG have a budget?", "How many members?")]
    [InlineData("Où se réunit le GMG ?", "Quel est son objectif ?")]
    public void What_is_known_of_it_is_told(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.Answered);
}
