namespace GmgBot.Tests.Commands;

public sealed class AskCommandTests
{
    [Theory]
    [InlineData("Qui présidait le GMG en octobre 2010 ?", "Haut-Commissariat", "\nSource :\n[1] Groupe Mondial sur la Migration, OIM, ")]
    [InlineData("Who chaired the GMG in October 2010?", "High Commissioner", "\nSource:\n[1] Groupe Mondial sur la Migration, IOM, ")]
    public async Task An_answered_question_is_printed_with_its_source_and_exits_with_0(string question, string answer, string source)
    {
        var run = await GmgBotProcess.RunAsync("ask", question);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain(answer);
        run.Output.ShouldContain(source);
        run.Output.ShouldContain("« Le HCDH, de juillet à décembre 2010 » (https://");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Qui présidait le GMG en 2004 ?")]
    [InlineData("What is the capital of Peru?")]
    public async Task What_the_sources_do_not_say_exits_with_1(string question) =>
        (await GmgBotProcess.RunAsync("ask", question)).ExitCode.ShouldBe(1);

    [Fact]
    public async Task What_another_source_says_is_answered() => (await GmgBotProcess.RunAsync("ask", "Qui présidait le GMG en 2008 ?")).ExitCode.ShouldBe(0);

    [Fact]
    public async Task A_question_needs_no_quotes_and_may_be_explained()
    {
        var run = await GmgBotProcess.RunAsync("ask", "--explain", "who", "chaired", "in", "2010?");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("\nUnderstood: chaired");
    }

    [Fact]
    public async Task The_language_to_begin_in_can_be_named() =>
        (await GmgBotProcess.RunAsync("ask", "UNICEF", "--language", "fr")).Output.ShouldContain("Source :");

    [Theory]
    [InlineData("/")]
    [InlineData(null)]
    public async Task It_answers_wherever_it_is_started_from(string? folder) =>
        (await GmgBotProcess.RunInAsync(folder ?? Knowledge.Folder, "ask", "Who chaired in 2010?")).ExitCode.ShouldBe(0);
}
