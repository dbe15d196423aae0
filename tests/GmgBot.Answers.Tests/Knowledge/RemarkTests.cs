namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>What an owner may want to look at, though the knowledge can be used as it is.</summary>
public sealed class RemarkTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_source_is_to_be_looked_at_again_from_its_date_of_review_on()
    {
        KnowledgeCheck.Run(Repository.Knowledge, new DateOnly(2027, 12, 31)).Where(remark => remark.File == "sources.yaml").ShouldBeEmpty();
        KnowledgeCheck.Run(Repository.Knowledge, new DateOnly(2028, 1, 1)).ShouldContain(remark => remark.IsRemark && remark.File == "sources.yaml" && remark.Problem.StartsWith("\"gmg-iom-page\" was to be looked at again by"));
    }

    [Fact]
    public void A_source_without_a_date_of_review_is_old_after_two_years() =>
        ShouldRemark("sources.yaml", "    review: 2028\n", "", "sources.yaml:4: remark: \"gmg-iom-page\" speaks for 2011-07-01/2011-12-31, more than 2 years ago; look whether it still holds");

    [Fact]
    public void A_source_that_nothing_cites() =>
        ShouldRemark("sources.yaml", null, "  - id: unused\n    title: \"Unused\"\n    publisher: { fr: X, en: X }\n    as-of: 2026\n    language: en\n", "remark: Nothing cites \"unused\"; add a fact that it proves, or take it out.");

    [Fact]
    public void A_document_that_no_source_has() =>
        ShouldRemark("documents/lonely.md", null, "Some text.\n", "documents/lonely.md: remark: No source has this document, so that nothing is found in it; add \"document: lonely.md\" to its source");

    [Fact]
    public void A_file_of_facts_with_a_wrong_ending() =>
        ShouldRemark("facts/more.yml", null, "facts: []\n", "facts/more.yml: remark: The file is not read, as its name does not end with .yaml; rename it");

    [Fact]
    public void A_file_that_nothing_reads() =>
        ShouldRemark("notes.txt", null, "Buy milk.\n", "notes.txt: remark: The file is not read; mend its name, or take it away.");

    [Fact]
    public void A_cue_word_of_two_concepts() =>
        ShouldRemark("language/fr/cues.yaml", "\n  photo: [", "\n  photo: [\"niveaux\", ", "remark: \"niveaux\" is a word of \"level\" and of \"photo\"; take it out of one, or add \"level+photo\" to \"shared\" if both are meant.");

    [Fact]
    public void Concepts_said_to_share_words_that_do_not_exist() =>
        ShouldRemark("language/fr/cues.yaml", "\nshared: [", "\nshared: [one+two, ", "\"one+two\" under \"shared\" names no two concepts; write two of them with a plus between.");

    [Fact]
    public void A_quote_that_does_not_name_the_subject() =>
        ShouldRemark("facts/chairs.yaml", "quote: \"Le PNUD, de janvier à juin 2010\"", "quote: \"de janvier à juin 2010\"", "The quote of \"chaired.undp.2010-01\" does not name PNUD; quote more of the sentence");

    [Fact]
    public void A_passage_that_does_not_name_the_year() =>
        ShouldRemark("facts/chairs.yaml", "period: 2007-H1", "period: 2006-H1", "The passage that \"chaired.iom.2007-01\" quotes says nothing of 2006; look at the period");

    [Fact]
    public void A_fact_later_than_its_source() =>
        ShouldRemark("facts/chairs.yaml", "period: 2011-H2", "period: 2012-H2", "\"chaired.unesco.2011-07\" begins after the time for which \"gmg-iom-page\" speaks");

    [Fact]
    public void A_question_put_forward_that_the_bot_cannot_answer() =>
        ShouldRemark("language/en/phrases.yaml", "  topics: [", "  topics: [\"What is the budget of the GMG?\", ", "The bot offers \"What is the budget of the GMG?\" but cannot answer it; change the question");

    [Fact]
    public void Each_remark_of_three_stands_at_its_line()
    {
        using var copy = new KnowledgeCopy();
        copy.Replace("sources.yaml", "    review: 2028\n", "");
        copy.Append("sources.yaml", "  - id: lonely\n    title: \"Lonely\"\n    publisher: { fr: X, en: X }\n    as-of: 2026\n    language: en\n    document: lonely.en.md\n");
        copy.Write("documents/lonely.en.md", "---\nsource: lonely\n---\n\nNobody cites this.\n");
        var cue = copy.Replace("language/en/cues.yaml", "\n  photo: [", "\n  photo: [\"tier\", ") + 1;

        var told = KnowledgeCheck.Run(copy.Folder, Today).Select(remark => remark.ToString()).ToList();

        told.Count.ShouldBe(3, string.Join('\n', told));
        told.ShouldContain(remark => remark.StartsWith("sources.yaml:4: remark: \"gmg-iom-page\" speaks for 2011-07-01/2011-12-31"));
        told.ShouldContain(remark => remark.StartsWith($"sources.yaml:{copy.Read("sources.yaml").Split('\n').ToList().IndexOf("  - id: lonely") + 1}: remark: No fact cites \"lonely\""));
        told.ShouldContain(remark => remark.StartsWith($"language/en/cues.yaml:{cue}: remark: \"tier\" is a word of \"level\" and of \"photo\""));
    }

    private static void ShouldRemark(string file, string? old, string now, string remark)
    {
        using var copy = new KnowledgeCopy();
        if (old is null)
        {
            copy.Append(file, now);
        }
        else
        {
            copy.Replace(file, old, now);
        }

        var told = KnowledgeCheck.Run(copy.Folder, Today);

        told.Where(fault => !fault.IsRemark).ShouldBeEmpty();
        told.ShouldContain(fault => fault.ToString().Contains(remark, StringComparison.Ordinal), string.Join('\n', told));
    }
}
