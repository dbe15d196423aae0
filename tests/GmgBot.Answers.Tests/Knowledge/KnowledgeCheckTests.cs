using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>gmgbot check tells every fault of a folder in one run, each with its file, its line and its remedy.</summary>
public sealed class KnowledgeCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    public static TheoryData<string> Names => [.. PlantedFaults.All.Select(planted => planted.Name)];

    [Fact]
    public void The_knowledge_of_the_repository_is_sound() =>
        KnowledgeCheck.Run(Repository.Knowledge, Today).Where(fault => !fault.IsRemark).ShouldBeEmpty();

    [Fact]
    public void There_are_forty_kinds_of_fault_at_least() =>
        PlantedFaults.All.Select(planted => planted.Name).Distinct().Count().ShouldBeGreaterThanOrEqualTo(40);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_told_alone(string name)
    {
        var planted = PlantedFaults.All.Single(fault => fault.Name == name);
        using var copy = new KnowledgeCopy();
        planted.PlantIn(copy);

        var told = KnowledgeCheck.Run(copy.Folder, Today).Where(fault => !fault.IsRemark).ShouldHaveSingleItem();

        ShouldTell(told, planted, copy);
    }

    [Fact]
    public void All_of_them_are_told_in_one_run()
    {
        using var copy = new KnowledgeCopy();
        foreach (var planted in PlantedFaults.All)
        {
            planted.PlantIn(copy);
        }

        var told = KnowledgeCheck.Run(copy.Folder, Today).Where(fault => !fault.IsRemark).ToList();

        foreach (var planted in PlantedFaults.All)
        {
            told.ShouldContain(fault => fault.File == planted.Place && fault.Line == planted.LineIn(copy) && fault.Problem.Contains(planted.Problem, StringComparison.Ordinal), planted.Name);
        }

        told.Count.ShouldBe(PlantedFaults.All.Length, string.Join('\n', told));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_with_a_fault_does_not_load(string name)
    {
        var planted = PlantedFaults.All.Single(fault => fault.Name == name);
        using var copy = new KnowledgeCopy();
        planted.PlantIn(copy);

        Should.Throw<KnowledgeException>(() => AnswerService.Load(copy.Folder)).File.ShouldBe(planted.Place);
    }

    [Fact]
    public void A_source_that_cannot_be_read_does_not_make_its_facts_faulty()
    {
        using var copy = new KnowledgeCopy();
        copy.Replace("sources.yaml", "    review: 2028\n", "    review: soon\n");

        KnowledgeCheck.Run(copy.Folder, Today).Where(fault => !fault.IsRemark).ShouldAllBe(fault => fault.File == "sources.yaml");
    }

    private static void ShouldTell(KnowledgeFault told, PlantedFault planted, KnowledgeCopy copy)
    {
        told.File.ShouldBe(planted.Place);
        told.Problem.ShouldContain(planted.Problem);
        told.Line.ShouldBe(planted.LineIn(copy), told.ToString());
        told.Problem.ShouldNotContain("\n");
        told.Problem.ShouldMatch("[;:.,].*[.?]$", "the remedy stands behind what is wrong");
    }
}
