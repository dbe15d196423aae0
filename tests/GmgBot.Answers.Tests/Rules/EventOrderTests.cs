namespace GmgBot.Answers.Tests.Rules;

/// <summary>Which of two different things happened first: both are told, the earlier one first, and neither is confirmed.</summary>
public sealed class EventOrderTests
{
    [Theory]
    [InlineData("Was it renamed before or after UNESCO joined?", "renamed member.unesco")]
    [InlineData("Was it renamed at the same time as UNESCO joined, or before?", "renamed member.unesco")]
    [InlineData("Le changement de nom a-t-il eu lieu en même temps que l'entrée de l'UNESCO, ou avant ?", "renamed member.unesco")]
    public void The_earlier_one_is_told_first(string question, string facts)
    {
        var answer = RealKnowledge.Ask(question);

        string.Join(' ', answer.Facts).ShouldBe(facts);
        answer.Verdict.ShouldBeNull();
    }
}
