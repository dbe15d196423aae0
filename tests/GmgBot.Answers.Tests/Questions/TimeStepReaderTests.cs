using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Questions;

/// <summary>Steps in time, in months; null where a question takes none.</summary>
public sealed class TimeStepReaderTests
{
    private static readonly TimeStepReader Reader = new([.. RealKnowledge.Base.Languages.Select(pack => pack.Periods)]);

    [Theory]
    [InlineData("et trois ans plus tard ?", 36)]
    [InlineData("un an avant ?", -12)]
    [InlineData("et 18 mois après ?", 18)]
    [InlineData("deux semestres plus tôt ?", -12)]
    [InlineData("and two years later?", 24)]
    [InlineData("six months before?", -6)]
    [InlineData("and half a year later?", 6)]
    [InlineData("half a month later?", null)]
    [InlineData("combien d'années après ?", null)]
    [InlineData("pour trois ans", null)]
    [InlineData("chacun préside un semestre avant de céder la place", null)]
    [InlineData("et après ?", null)]
    public void A_number_a_unit_and_a_direction_make_a_step(string text, int? months) => (Reader.Find(Tokenizer.Cut(text))?.Months).ShouldBe(months);

    [Theory]
    [InlineData("et un jour plus tard ?", 1)]
    [InlineData("deux semaines plus tôt ?", -14)]
    [InlineData("and a fortnight later?", 14)]
    [InlineData("et trois ans plus tard ?", 0)]
    public void Weeks_are_stepped_in_days(string text, int? days) => (Reader.Find(Tokenizer.Cut(text))?.Days).ShouldBe(days);
}
