namespace GmgBot.Answers.Tests.Rules;

/// <summary>Of two things the one that is set against the other is meant, not the one that is named.</summary>
public sealed class ThingMeantTests
{
    private const string OnData = "cochairs.iom.data cochairs.undesa.data";
    private const string OnStrategies = "cochairs.iom.mainstreaming cochairs.undp.mainstreaming";

    [Theory]
    [InlineData("the one that's not about development strategies, who leads it?", OnData)]
    [InlineData("Pas celui des données, l'autre groupe de travail : l'OIM y partage la barre avec qui ?", OnStrategies)]
    [InlineData("Who co-chairs the working group on data?", OnData)]
    public void The_one_that_is_left_is_told(string question, string facts) => Facts(question).ShouldBe(facts);

    [Theory]
    [InlineData("Isn't the data and research group co-chaired by UNDP?", false)]
    [InlineData("Does UNDP co-chair the data group or the mainstreaming one?", true)]
    [InlineData("Is UNDP at the head of one of the groups together with IOM?", true)]
    [InlineData("Is UNDP at the head of one of the groups together with UN DESA?", false)]
    public void What_is_put_forward_is_judged(string question, bool stands) => RealKnowledge.Ask(question).Verdict.ShouldBe(stands);

    private static string Facts(string question) => string.Join(' ', RealKnowledge.Ask(question).Facts);
}
