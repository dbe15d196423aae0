using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>Each way to break the knowledge gets one line that says where, what is wrong, and what to do.</summary>
public sealed class BrokenKnowledgeTests
{
    private const string Page = "documents/gmg-iom-page.fr.md";

    [Theory]
    [InlineData("sources.yaml")]
    [InlineData("relations.yaml")]
    [InlineData("glossary.yaml")]
    [InlineData("facts/entities.yaml")]
    [InlineData("language/fr/cues.yaml")]
    [InlineData("language/fr/names.yaml")]
    [InlineData("language/en/periods.yaml")]
    [InlineData("language/en/phrases.yaml")]
    [InlineData("language/en/common-words.txt")]
    [InlineData(Page)]
    public void A_missing_file(string file)
    {
        using var copy = new KnowledgeCopy();
        File.Delete(copy.PathOf(file));

        Refused(copy, file, 0, "missing", "put it back");
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("language")]
    public void A_missing_folder(string folder)
    {
        using var copy = new KnowledgeCopy();
        Directory.Delete(copy.PathOf(folder), recursive: true);

        // Which of the files in it is missed first does not matter.
        var fault = Should.Throw<KnowledgeException>(() => KnowledgeLoader.Load(copy.Folder));
        fault.File.ShouldStartWith(folder);
        fault.Problem.ShouldContain("missing");
        OneLine(fault);
    }

    [Fact]
    public void No_knowledge_folder_at_all()
    {
        var fault = Should.Throw<KnowledgeException>(() => AnswerService.Load("no/such/folder"));

        fault.Message.ShouldBe("no/such/folder: There is no such folder; name the folder that holds sources.yaml with --knowledge.");
    }

    [Fact]
    public void A_folder_without_a_language()
    {
        using var copy = new KnowledgeCopy();
        Directory.Delete(copy.PathOf("language/fr"), recursive: true);
        Directory.Delete(copy.PathOf("language/en"), recursive: true);

        Refused(copy, "language", 0, "no language", "add a folder");
    }

    [Fact]
    public void A_language_folder_of_no_language()
    {
        using var copy = new KnowledgeCopy();
        Directory.Move(copy.PathOf("language/en"), copy.PathOf("language/klingon"));

        Refused(copy, "language/klingon", 0, "no language of the UN", "use fr, en");
    }

    [Theory]
    [InlineData("facts/chairs.yaml", "facts:", "facts: [")]
    [InlineData("language/fr/phrases.yaml", "texts:", "texts: \"")]
    [InlineData("sources.yaml", "sources:", "sources: }")]
    public void Malformed_yaml(string file, string old, string now)
    {
        using var copy = new KnowledgeCopy();
        copy.Replace(file, old, now);

        var fault = Should.Throw<KnowledgeException>(() => KnowledgeLoader.Load(copy.Folder));
        fault.File.ShouldBe(file);
        fault.Line.ShouldBeGreaterThan(0);
        fault.Problem.ShouldContain("not well-formed YAML");
        OneLine(fault);
    }

    [Theory]
    [InlineData("facts/chairs.yaml", "")]
    [InlineData("facts/chairs.yaml", "- just\n- a list\n")]
    [InlineData("sources.yaml", "a text\n")]
    public void A_file_that_is_no_mapping(string file, string text)
    {
        using var copy = new KnowledgeCopy();
        copy.Write(file, text);

        Refused(copy, file, 1, "must hold one mapping", "\"name: value\"");
    }

    [Theory]
    [InlineData("facts/chairs.yaml", "period: 2010-H1", "perod: 2010-H1", "\"perod\" is not a key that is known here; known are ")]
    [InlineData("facts/chairs.yaml", "\nfacts:", "\nremark: x\nfacts:", "\"remark\" is not a key")]
    [InlineData("relations.yaml", "exclusive: true", "exlusive: true", "\"exlusive\" is not a key")]
    [InlineData("sources.yaml", "publisher:", "editor:", "\"publisher\" is missing; add it.")]
    [InlineData("language/en/names.yaml", "acronym: ILO", "acronim: ILO", "\"acronim\" is not a key")]
    public void An_unknown_key(string file, string old, string now, string problem) => Edit(file, old, now, problem, atLine: false);

    [Theory]
    [InlineData("facts/chairs.yaml", "relation: chaired", "relation: charied", "\"charied\" is no relation; relations.yaml has chaired,")]
    [InlineData("facts/chairs.yaml", "subject: undp", "subject: undpp", "\"undpp\" is not known; add it to facts/entities.yaml")]
    [InlineData("facts/chairs.yaml", "object: gmg", "object: gmgg", "\"gmgg\" is not known; add it to facts/entities.yaml")]
    [InlineData("facts/chairs.yaml", "subject: undp", "subject: handbook", "\"handbook\" is of type publication, but the relation is about agency.")]
    [InlineData("facts/chairs.yaml", "period: 2010-H1", "period: 2010-H3", "\"2010-H3\" is no period; write 1999,")]
    [InlineData("facts/chairs.yaml", "period: 2010-H1", "period: spring", "\"spring\" is no period; write 1999,")]
    [InlineData("facts/chairs.yaml", "quote: \"Le PNUD, de janvier à juin 2010\"", "quote: \"Le PNUD, de janvier à juin 2011\"", "The quote does not stand in one passage of " + Page + "; copy it from there")]
    [InlineData("sources.yaml", "as-of: 2011-H2", "as-of: late", "\"late\" is no period; write 1999,")]
    [InlineData("sources.yaml", "language: fr", "language: de", "\"de\" is no language of the UN; use fr, en")]
    [InlineData("relations.yaml", "shape: span", "shape: long", "\"long\" is not known here; known are timeless, event, since, span.")]
    [InlineData("relations.yaml", "exclusive: true", "exclusive: yes", "\"exclusive\" must be true or false, not \"yes\".")]
    [InlineData("relations.yaml", "subject: agency", "subject: planet", "\"planet\" is no type of entity; facts/entities.yaml has agency,")]
    [InlineData("language/fr/phrases.yaml", "décembre]", "décembre, treizième]", "A year has twelve months, here are 13;")]
    [InlineData("language/fr/phrases.yaml", "[a|ont] présidé", "[a|ont présidé", "is not closed; add the closing one.")]
    public void A_wrong_value_is_named_with_its_line(string file, string old, string now, string problem) => Edit(file, old, now, problem, atLine: true);

    [Theory]
    [InlineData("facts/chairs.yaml", "source: gmg-iom-page", "source: gmg-page", "\"gmg-page\" is no source; sources.yaml has gmg-iom-page")]
    [InlineData("facts/chairs.yaml", "source: gmg-iom-page", "", "\"source\" is missing; name it here or at the top of the file.")]
    [InlineData("facts/chairs.yaml", "relation: chaired", "", "\"relation\" is missing; name it here or at the top of the file.")]
    [InlineData("facts/chairs.yaml", "subject: undp, ", "", "\"subject\" is missing; name the agency.")]
    [InlineData("facts/chairs.yaml", ", quote: \"Le PNUD, de janvier à juin 2010\"", "", "\"quote\" is missing; quote the words of gmg-iom-page.fr.md")]
    [InlineData("facts/statements.yaml", "\n      en: \"The chair of", "\n      es: \"The chair of", "\"en\" is missing; add it.")]
    [InlineData("sources.yaml", "en: \"IOM\"", "es: \"IOM\"", "\"en\" is missing; add it.")]
    [InlineData("relations.yaml", "facts-of: joined", "facts-of: jioned", "\"member\" reads the facts of \"jioned\", which is no relation;")]
    [InlineData("facts/entities.yaml", "agency: [", "agency: [newcomer, ", "\"newcomer\" has no name in language/")]
    [InlineData("facts/entities.yaml", "agency: [ilo,", "agency: [ilo, ilo,", "\"ilo\" stands here twice; take one out.")]
    public void A_wrong_reference_is_named(string file, string old, string now, string problem) => Edit(file, old, now, problem, atLine: false);

    [Fact]
    public void A_fact_told_twice()
    {
        using var copy = new KnowledgeCopy();
        copy.Append("facts/chairs.yaml", "  - { id: chaired.undp.2010-01, subject: undp, object: gmg, period: 2010-H1, quote: \"Le PNUD, de janvier à juin 2010\" }\n");

        Refused(copy, "facts/chairs.yaml", copy.Read("facts/chairs.yaml").Count(c => c == '\n'), "two facts \"chaired.undp.2010-01\"", "give each its own id");
    }

    [Fact]
    public void Two_sources_of_one_id()
    {
        using var copy = new KnowledgeCopy();
        copy.Replace("sources.yaml", "id: un-a-68-283", "id: gmg-iom-page");

        var fault = Should.Throw<KnowledgeException>(() => KnowledgeLoader.Load(copy.Folder));
        fault.Problem.ShouldBe("There are two sources \"gmg-iom-page\"; give each its own id.");
        fault.Line.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("facts/chairs.yaml")]
    [InlineData("language/fr/common-words.txt")]
    [InlineData(Page)]
    public void A_file_that_is_not_UTF_8(string file)
    {
        using var copy = new KnowledgeCopy();
        var lines = copy.Read(file).Count(c => c == '\n');
        File.WriteAllBytes(copy.PathOf(file), [.. File.ReadAllBytes(copy.PathOf(file)), (byte)'#', 0xe9, (byte)'\n']);

        Refused(copy, file, lines + 1, "not UTF-8", "save it again");
    }

    [Fact]
    public void A_document_without_front_matter()
    {
        using var copy = new KnowledgeCopy();
        var text = copy.Read(Page);
        copy.Write(Page, text[text.IndexOf("# Groupe", StringComparison.Ordinal)..]);

        Refused(copy, Page, 1, "front matter is missing", "source: gmg-iom-page");
    }

    [Fact]
    public void A_document_of_another_source()
    {
        using var copy = new KnowledgeCopy();
        var line = copy.Replace(Page, "source: gmg-iom-page", "source: another-page");

        Refused(copy, Page, line, "\"another-page\"", "make them agree");
    }

    [Fact]
    public void A_document_without_text()
    {
        using var copy = new KnowledgeCopy();
        copy.Write(Page, "---\nsource: gmg-iom-page\n---\n\n# Only a heading\n");

        Refused(copy, Page, 0, "has no text", "add it below");
    }

    private static void Edit(string file, string old, string now, string problem, bool atLine)
    {
        using var copy = new KnowledgeCopy();
        var line = copy.Replace(file, old, now);

        var fault = Should.Throw<KnowledgeException>(() => KnowledgeLoader.Load(copy.Folder));
        fault.File.ShouldBe(file);
        fault.Problem.ShouldContain(problem);
        fault.Line.ShouldBeGreaterThan(0);
        if (atLine)
        {
            fault.Line.ShouldBe(line);
        }

        OneLine(fault);
    }

    private static void Refused(KnowledgeCopy copy, string file, int line, string problem, string remedy)
    {
        var fault = Should.Throw<KnowledgeException>(() => KnowledgeLoader.Load(copy.Folder));
        fault.File.ShouldBe(file);
        fault.Line.ShouldBe(line);
        fault.Problem.ShouldContain(problem);
        fault.Problem.ShouldContain(remedy);
        OneLine(fault);
    }

    private static void OneLine(KnowledgeException fault)
    {
        fault.Message.ShouldStartWith(fault.File);
        fault.Message.ShouldNotContain("\n");
        ".?".ShouldContain(fault.Message[^1]);
    }
}
