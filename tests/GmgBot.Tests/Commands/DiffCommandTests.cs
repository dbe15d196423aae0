using System.Diagnostics;

namespace GmgBot.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly KnowledgeCopy _knowledge = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("gmgbot-diff-").FullName;
    private readonly string _questions;

    public DiffCommandTests()
    {
        _questions = Path.Combine(_folder, "questions.yaml");
        File.WriteAllText(_questions, """
            persona: a tester
            conversations:
              - {id: d-1, category: chair, language: en, turns: [{ask: "When did OHCHR chair the GMG?", outcome: answered}, {ask: "And UNDP?", outcome: answered}]}
              - {id: d-2, category: chair, language: en, turns: [{ask: "When was OHCHR the chair of the GMG?", outcome: answered}]}
              - {id: d-3, category: chair, language: en, turns: [{ask: "Who chaired the GMG from January to June 2011?", outcome: answered}]}
              - {id: d-4, category: chair, language: en, turns: [{ask: "Who chaired the GMG from January to June 2004?", outcome: not-in-sources}]}
            """);
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_same_knowledge_gives_the_same_answers()
    {
        var run = await GmgBotProcess.RunAsync("diff", Knowledge.Folder, _knowledge.Folder, "--questions", _questions);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe("5 questions asked: every answer is the same, and so is every fact.\n");
    }

    [Fact]
    public async Task Lost_changed_and_new_answers_are_shown_word_by_word()
    {
        Change();

        var run = await GmgBotProcess.RunAsync("diff", Knowledge.Folder, _knowledge.Folder, "--questions", _questions);

        run.ExitCode.ShouldBe(1, run.Error);
        run.Output.ShouldBe(
            """
            Facts (3)
              The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from [-July-] {+August+} to December 2010.
              {+The International Organization for Migration (IOM) chaired the GMG from January to June 2004.+}
              [-The United Nations Children's Fund (UNICEF) chaired the GMG from January to June 2011.-]

            Lost answers (1)
              Who chaired the GMG from January to June 2011?
                [-The United Nations Children's Fund (UNICEF) chaired the GMG from January to June 2011.-]
                [-[1] Groupe Mondial sur la Migration, IOM, July-December 2011: « L'UNICEF, de janvier à juin 2011 »-]
                {+The sources do not say who chaired the GMG from January to June 2011. The nearest that the sources say: The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from August to December 2010, then the United Nations Educational, Scientific and Cultural Organization (UNESCO) from July to December 2011.+}
                {+[1] Groupe Mondial sur la Migration, IOM, July-December 2011: « Le HCDH, de juillet à décembre 2010 »+}
                {+[2] Groupe Mondial sur la Migration, IOM, July-December 2011: « De juillet à décembre 2011, la présidence est assurée par l'UNESCO. »+}

            Changed answers (2)
              When did OHCHR chair the GMG?
              When was OHCHR the chair of the GMG?
                The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired the GMG from [-July-] {+August+} to December 2010.

            New answers (1)
              Who chaired the GMG from January to June 2004?
                [-The sources do not say who chaired the GMG from January to June 2004. According to another source (UN System Chief Executives Board (CEB), early 2013): The Office of the United Nations High Commissioner for Refugees (UNHCR) chaired the GMG from July to December 2006.-]
                [-[1] Global Migration Group (GMG), UN System Chief Executives Board (CEB), early 2013, told in our own words-]
                {+The International Organization for Migration (IOM) chaired the GMG from January to June 2004.+}
                {+[1] Groupe Mondial sur la Migration, IOM, July-December 2011: « L'OIM a présidé le GMG »+}

            5 questions asked: 1 lost, 2 changed, 1 new, 1 the same. Facts that differ: 3.

            """);
    }

    [Fact]
    public async Task A_revision_of_git_is_as_good_as_a_folder()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "commit", "-qm", "As it was");
        Change();

        var run = await GmgBotProcess.RunAsync("diff", "HEAD", "--knowledge", _knowledge.Folder, "--questions", _questions);

        run.ExitCode.ShouldBe(1, run.Error);
        run.Output.ShouldContain("[-July-] {+August+}");
    }

    [Theory]
    [InlineData("no-such-revision")]
    [InlineData("--output=x")]
    public async Task What_is_neither_a_folder_nor_a_revision_is_refused_in_one_line(string named)
    {
        Git("init", "-q");

        var run = await GmgBotProcess.RunAsync("diff", "--knowledge", _knowledge.Folder, "--questions", _questions, "--", named);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"{named}: that is neither a folder nor a revision");
        run.Output.ShouldBeEmpty();
    }

    private void Change()
    {
        var file = _knowledge["facts/chairs.yaml"];
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("period: 2010-H2", "period: 2010-08/2010-12", StringComparison.Ordinal)
            .Replace("  - { id: chaired.unicef.2011-01,", "  - { id: chaired.iom.2008-01, subject: iom, object: gmg, period: 2004-H1, quote: \"L'OIM a présidé le GMG\" }\n  # { id: chaired.unicef.2011-01,", StringComparison.Ordinal));
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _knowledge.Folder })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
