namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Follow-ups that point to one of several bodies by a noun, or count, date and compare from what was told before.</summary>
public sealed class PointingBackTests
{
    [Theory]
    [InlineData("Who co-chairs the group on data?", "When did that department join?", "member.undesa")]
    [InlineData("Avec qui l'OIM partage-t-elle le groupe sur les données ?", "ce département est entré au GMG en quelle année ?", "member.undesa")]
    [InlineData("Who chaired in January 2010?", "between that one and UNICEF, who chaired?", "chaired.ohchr.2010-07")]
    [InlineData("Has OHCHR chaired?", "hm, I had UNDP for that year?", "chaired.undp.2010-01")]
    [InlineData("Qui préside ?", "et l'année dernière à la même époque ?", "chaired.ohchr.2010-07")]
    [InlineData("Who chaired in early 2010?", "and late?", "chaired.ohchr.2010-07")]
    [InlineData("Qui présidait début 2010 ?", "et à la fin ?", "chaired.ohchr.2010-07")]
    [InlineData("There are 14 members, no?", "and the two extra ones, who are they?", "member.who")]
    [InlineData("Ils sont 14 membres au GMG, non ?", "et les deux en plus c'est qui", "member.unwomen")]
    [InlineData("Le manuel date de quand ?", "de qui est-il ?", "handbook.initiative")]
    [InlineData("Renamed in 2007, wasn't it?", "how many new ones came in at that point?", "member.undp")]
    public void What_is_meant_is_told(string first, string then, string fact) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.ShouldContain(fact);

    [Theory]
    [InlineData("Combien étaient-ils au tout début ?", "puis en 2006 ?", "dix")]
    [InlineData("How many were there at the very beginning?", "and in 2008?", "14")]
    [InlineData("Give me a timeline of the GMG.", "and 2007?", "What the sources say about 2007")]
    public void It_goes_on_from_the_first_question(string first, string then, string words) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Text.ShouldContain(words);

    [Fact]
    public void Any_after_is_after_those_first_asked_of()
    {
        var first = RealKnowledge.Ask("Which four joined in November 2007?");
        var before = RealKnowledge.Ask("and the four before them?", first.Context);
        RealKnowledge.Ask("any after?", before.Context).Facts.ShouldBe(["member.who", "member.unwomen"]);
    }

    [Theory]
    [InlineData("When did UNICEF chair?", "How many members are there?", "and did it join in 2007?", "member.unicef")]
    [InlineData("Qui préside ?", "quel est l'objectif du groupe ?", "et elle est membre depuis quand ?", "member.unesco")]
    [InlineData("Who chaired in late 2010?", "When was the handbook launched?", "and who chaired after that agency?", "chaired.unicef.2011-01")]
    [InlineData("Who chaired in 2010?", "How long is a term?", "and the second of the two, when did it join?", "member.ohchr")]
    [InlineData("Qui est entré en 2007 ?", "l'institut a présidé quand ?", "et le fonds ?", "chaired.unicef.2011-01")]
    [InlineData("Who joined in November 2007?", "has the second ever chaired?", "and the first one?", "chaired.unesco.2011-07")]
    public void A_talk_goes_back_to_a_body(string first, string second, string third, string fact) =>
        RealKnowledge.Ask(third, RealKnowledge.Ask(second, RealKnowledge.Ask(first).Context).Context).Facts.ShouldContain(fact);
}
