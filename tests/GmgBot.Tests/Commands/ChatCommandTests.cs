using GmgBot.Answers;
using GmgBot.Commands;
using Spectre.Console;

namespace GmgBot.Tests.Commands;

public sealed class ChatCommandTests
{
    private readonly StandInAnswers _answers = new();
    private readonly StringWriter _screen = new();

    [Fact]
    public async Task A_conversation_goes_on_until_an_empty_line_and_keeps_its_context()
    {
        await TalkAsync("who chaired in 2010?\nand in 2011?\n\nnever asked\n");

        _answers.Asked.Select(asked => asked.Question).ShouldBe(["who chaired in 2010?", "and in 2011?"]);
        _answers.Asked.Last().Context.Question.ShouldBe("who chaired in 2010?");
        _screen.ToString().ShouldContain("Welcome (fr).");
        _screen.ToString().ShouldContain("You said: and in 2011?");
    }

    [Fact]
    public async Task The_end_of_the_input_ends_it()
    {
        await TalkAsync("who?");

        _answers.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_looks_like_markup_is_text()
    {
        await TalkAsync("[bold]who[/?");

        _screen.ToString().ShouldContain("You said: [bold]who[/?");
    }

    private Task TalkAsync(string input)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(_screen) });
        console.Profile.Width = 500;
        return ChatCommand.TalkAsync(_answers, Language.French, console, new StringReader(input), CancellationToken.None);
    }
}
