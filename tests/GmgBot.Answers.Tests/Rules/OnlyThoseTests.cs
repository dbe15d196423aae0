namespace GmgBot.Answers.Tests.Rules;

/// <summary>Several bodies are the only ones where the facts name them and nobody else.</summary>
public sealed class OnlyThoseTests
{
    [Theory]
    [InlineData("Were IOM and UNHCR the only founders?")]
    [InlineData("Was the group founded exclusively by IOM and UNHCR?")]
    [InlineData("Did the heads of IOM and ILO alone create the group?")]
    [InlineData("Did IOM and UNHCR found the group by themselves?")]
    public void Two_of_six_are_not_the_only_founders(string question) =>
        RealKnowledge.Ask(question).Text.ShouldBe("No. The Geneva Migration Group was created in April 2003 by the executive heads of six bodies: IOM, ILO, OHCHR, UNCTAD, UNHCR and UNODC; it became the GMG in early 2006.");

    [Theory]
    [InlineData("Were UNESCO and UNICEF the only bodies to join in November 2007?", "No. UNESCO, UNICEF, the United Nations regional commissions and UNITAR joined the group in November 2007.")]
    [InlineData("Seules l'UNESCO et l'UNITAR ont-elles rejoint le groupe en 2007 ?", "Non. L'UNESCO, l'UNICEF, les commissions régionales des Nations Unies et l'UNITAR ont rejoint le groupe en novembre 2007.")]
    [InlineData("Did only UNDP and the World Bank join in 2006?", "No. UN DESA, UNDP, UNFPA and the World Bank joined the group in early 2006.")]
    [InlineData("Le GMG n'est-il composé que de l'OIM ?", "Non. Le GMG compte 16 institutions membres à la date de la source (juillet-décembre 2011).")]
    public void Of_a_time_all_who_came_in_are_named(string question, string reply) => RealKnowledge.Ask(question).Text.ShouldBe(reply);

    [Theory]
    [InlineData("Are IOM and UNDP the only members?", "No. ")]
    [InlineData("Were IOM and UNDP the only chairs of the GMG?", "No. ")]
    [InlineData("Are IOM and UNDP the only co-chairs of the working groups?", "No. ")]
    [InlineData("L'OIM et le HCR étaient-ils les seuls fondateurs ?", "Non. ")]
    [InlineData("Le groupe n'a-t-il été fondé que par l'OIM et le HCR ?", "Non. ")]
    [InlineData("Did only WHO and UN Women join in 2010?", "Yes. ")]
    [InlineData("Were UNDP and OHCHR the only ones to chair in 2010?", "Yes. ")]
    [InlineData("L'UNICEF et l'UNESCO sont-elles les seules à avoir présidé en 2011 ?", "Oui. ")]
    [InlineData("L'OIM, l'OIT, le HCDH, la CNUCED, le HCR et l'ONUDC sont-ils les seuls fondateurs ?", "Oui. ")]
    [InlineData("Are IOM and UN DESA the only co-chairs of the data working group?", "Yes. ")]
    [InlineData("L'OIM est-elle la seule à coprésider les deux groupes ?", "Oui. ")]
    [InlineData("L'OIM copréside-t-elle seule les deux groupes ?", "Non. ")]
    public void The_set_decides(string question, string opening) => RealKnowledge.Ask(question).Text.ShouldStartWith(opening);

    [Theory]
    [InlineData("Seuls les fondateurs peuvent-ils présider ?")]
    [InlineData("Does the chair rotate among the founders only?")]
    [InlineData("Can only founders chair the group?")]
    public void Others_than_founders_chaired(string question) =>
        string.Join(' ', RealKnowledge.Ask(question).Facts).ShouldBe("chaired.unitar.2009-07 chaired.undp.2010-01 chaired.unicef.2011-01 chaired.unesco.2011-07");

    [Theory]
    [InlineData("L'OIM est-elle le seul membre fondateur à avoir présidé ?", "Non. ")]
    [InlineData("Is IOM the only founding member which chaired?", "No. ")]
    [InlineData("Were IOM and OHCHR the only founders that chaired?", "Yes. ")]
    public void Of_the_founders_two_chaired(string question, string opening)
    {
        var answer = RealKnowledge.Ask(question);
        answer.Text.ShouldStartWith(opening);
        string.Join(' ', answer.Facts).ShouldBe("chaired.iom.2007-01 chaired.ohchr.2010-07");
    }
}
