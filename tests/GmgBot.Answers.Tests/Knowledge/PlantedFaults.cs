namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>Slips of the pen that an owner may make. None hides another, so all can be planted at once.</summary>
internal static class PlantedFaults
{
    private const string Chairs = "facts/chairs.yaml";
    private const string Sources = "sources.yaml";
    private const string Relations = "relations.yaml";
    private const string English = "language/en/phrases.yaml";
    private const string French = "language/fr/phrases.yaml";

    public static readonly PlantedFault[] All =
    [
        // sources.yaml
        new("publisher missing in one language", Sources, "en: \"UN General Assembly\"", "en: \"\"", "\"en\" is missing; add it."),
        new("two sources of one id", Sources, null, Source("gmg-iom-page"), "There are two sources \"gmg-iom-page\"; give each its own id.") { At = "  - id: gmg-iom-page\n    title: \"Planted\"" },
        new("as-of that is no period", Sources, null, Source("planted-asof", asOf: "someday"), "\"someday\" is no period; write 1999,") { At = "as-of: someday" },
        new("address without https", Sources, null, Source("planted-address", more: "address: www.iom.int/planted"), "\"www.iom.int/planted\" is no address on the web; write all of it") { At = "www.iom.int/planted" },
        new("unknown key of a source", Sources, null, Source("planted-key", more: "editor: IOM"), "\"editor\" is not a key that is known here; known are address,") { At = "editor: IOM" },
        new("language that is none of the six", Sources, null, Source("planted-language", language: "de"), "\"de\" is no language of the UN; use fr, en") { At = "language: de" },
        new("names of no type", Sources, null, Source("planted-names", more: "names-of: planet"), "gives the names of \"planet\", but facts/entities.yaml has no such type; mend \"names-of\"") { At = "  - id: planted-names" },
        new("document that is not there", Sources, null, Source("planted-missing", more: "document: missing.en.md"), "The file is missing; put it back or take out what names it.") { ToldIn = "documents/missing.en.md", At = "" },

        new("translation of no document", Sources, null, Source("planted-translation", more: "document: translated.en.md\n    translation-of: un-a-68-283"), "\"planted-translation\" is a translation of \"un-a-68-283\", which is no source with a document of its own; name one that is.")
        {
            Beside = ("documents/translated.en.md", "---\nsource: planted-translation\n---\n\nSome text.\n"), At = "  - id: planted-translation",
        },
        new("translation into its own language", Sources, null, Source("planted-same", language: "fr", more: "document: same.fr.md\n    translation-of: gmg-iom-page"), "\"planted-same\" is in the same language as what it translates; mend \"language\"")
        {
            Beside = ("documents/same.fr.md", "---\nsource: planted-same\n---\n\nDu texte.\n"), At = "  - id: planted-same",
        },
        new("translation that leaves something out", Sources, null, Source("planted-short", more: "document: short.en.md\n    translation-of: gmg-iom-page"), "\"planted-short\" has 1 paragraphs and list items, but its original has 14; a translation has the same ones in the same order.")
        {
            Beside = ("documents/short.en.md", "---\nsource: planted-short\n---\n\nSome text.\n"), At = "  - id: planted-short",
        },

        // documents
        new("document of another source", Sources, null, Source("planted-other", more: "document: other.en.md"), "belongs to \"somebody\", but sources.yaml names it under \"planted-other\"; make them agree.")
        {
            Beside = ("documents/other.en.md", "---\nsource: somebody\n---\n\nSome text.\n"), ToldIn = "documents/other.en.md", At = "source: somebody",
        },
        new("document without front matter", Sources, null, Source("planted-bare", more: "document: bare.en.md"), "The front matter is missing; begin the file with")
        {
            Beside = ("documents/bare.en.md", "Some text.\n"), ToldIn = "documents/bare.en.md", At = "Some text.",
        },
        new("document without text", Sources, null, Source("planted-empty", more: "document: empty.en.md"), "The document has no text; add it below")
        {
            Beside = ("documents/empty.en.md", "---\nsource: planted-empty\n---\n"), ToldIn = "documents/empty.en.md", At = "",
        },

        // facts/entities.yaml
        new("agency without a name", "facts/entities.yaml", "agency: [", "agency: [newcomer, ", "\"newcomer\" has no name in language/fr/names.yaml; add it there.")
        {
            Beside = ("language/en/names.yaml", File.ReadAllText(Path.Combine(Repository.Knowledge, "language/en/names.yaml")) + "newcomer: { name: Newcomer }\n"),
        },
        new("agency that stands there twice", "facts/entities.yaml", "unesco,", "unesco, ilo,", "\"ilo\" stands here twice; take one out."),

        // facts: who chaired
        new("unknown agency", Chairs, null, Chair("unknown", subject: "undpp"), "\"undpp\" is not known; add it to facts/entities.yaml and to names.yaml of each language."),
        new("stating a fact that is not there", Chairs, null, Chair("states", states: ", states: [chaired.nobody]"), "\"planted.states\" states \"chaired.nobody\", but there is no such fact; name one of facts/ or take it out."),
        new("subject of a wrong type", Chairs, null, Chair("type", subject: "handbook"), "\"handbook\" is of type publication, but the relation is about agency."),
        new("subject missing", Chairs, null, "  - { id: planted.subject, object: gmg, period: 2008-H1, quote: \"L'OIM a présidé le GMG\" }\n", "\"subject\" is missing; name the agency."),
        new("unknown object", Chairs, null, Chair("object", thing: "gmgg"), "\"gmgg\" is not known; add it to facts/entities.yaml"),
        new("period that is none", Chairs, null, Chair("period", period: "2010-H3"), "\"2010-H3\" is no period; write 1999,"),
        new("term that ends before it begins", Chairs, null, Chair("order", period: "2012-07/2012-01"), "\"2012-07/2012-01\" is no period; write 1999,"),
        new("quote that is not word for word", Chairs, null, Chair("quote", quote: "L'OIM présida le GMG"), "The quote does not stand in one passage of documents/gmg-iom-page.fr.md; copy it from there, word for word."),
        new("quote missing", Chairs, null, "  - { id: planted.unproven, subject: iom, object: gmg, period: 2008-H1 }\n", "\"quote\" is missing; quote the words of gmg-iom-page.fr.md"),
        new("unknown key of a fact", Chairs, null, "  - { id: planted.key, subject: iom, object: gmg, perod: 2008-H1, quote: \"L'OIM a présidé le GMG\" }\n", "\"perod\" is not a key that is known here; known are "),
        new("two facts of one id", Chairs, null, "  - { id: chaired.undp.2010-01, subject: iom, object: gmg, period: 2014-H2, quote: \"L'OIM a présidé le GMG\" }\n", "There are two facts \"chaired.undp.2010-01\"; give each its own id."),
        new("dispute with no fact", "facts/later.yaml", "disputes: chaired.unitar.2009-07", "disputes: chaired.nobody", "\"beside.unitar.2009-06\" differs from \"chaired.nobody\", but there is no such fact; name one of facts/ or take it out.") { At = "  - { id: beside.unitar.2009-06" },
        new("relation told elsewhere as none", "relations.yaml", "elsewhere: released", "elsewhere: nowhere", "\"handbook-launched\" is told elsewhere as \"nowhere\", which is no relation; name one that is.") { At = "  - id: handbook-launched" },
        new("fact told twice", Chairs, null, Chair("twice", period: "2007-H1"), "\"planted.twice\" says the same as \"chaired.iom.2007-01\"; take one out."),
        new("two chairs at once", Chairs, null, Chair("overlap", subject: "undp", period: "2011-03/2011-04"), "\"planted.overlap\" and \"chaired.unicef.2011-01\" stand for the same time, but of \"chaired\" there is one at a time; mend one of the periods"),
        new("term longer than a term may be", Chairs, null, Chair("long", period: "2008"), "\"planted.long\" lasts longer than 6 months, the longest that \"chaired\" allows; mend its period"),
        new("chair before it joined", Chairs, null, Chair("early", subject: "oms", period: "2005-H1"), "comes before \"member.who\" (2010-01-01/2010-12-31), but \"chaired\" comes after \"joined\"; mend one of the dates."),
        new("unknown source", Chairs, null, "  - { id: planted.source, subject: iom, object: gmg, period: 2008-H1, source: rumour }\n", "\"rumour\" is no source; sources.yaml has gmg-iom-page"),

        // facts: the rest
        new("event without a period", "facts/founders.yaml", null, "  - { id: planted.undated, subject: wb, object: geneva-group, quote: \"et à la Banque mondiale\" }\n", "\"planted.undated\" has no \"period\", but \"founded\" is about something that has a date; add one."),
        new("object missing", "facts/working-groups.yaml", null, "  - { id: planted.objectless, subject: iom, quote: \"coprésidé par l'OIM et le PNUD\" }\n", "\"planted.objectless\" has no \"object\"; name the working-group."),
        new("statement missing in one language", "facts/statements.yaml", null, "  - id: planted.translation\n    relation: meets\n    quote: \"Le GMG se réunit régulièrement\"\n    value:\n      fr: \"Il se réunit.\"\n", "\"en\" is missing; add it.") { At = "fr: \"Il se réunit.\"" },
        new("statement without words", "facts/statements.yaml", null, "  - id: planted.wordless\n    relation: meets\n    quote: \"Le GMG se réunit régulièrement\"\n", "A statement needs its \"value\" in every language; add it."),
        new("stated count that the list does not give", "facts/statements.yaml", "number: 16", "number: 17", "\"milestones\" states 17 for \"joined\", but 16 of its facts stand there; mend the number, or the facts.") { At = "  - id: milestones" },
        new("file of no relation", "facts/planted-relation.yaml", null, "relation: observes\nsource: gmg-iom-page\nfacts: []\n", "\"observes\" is no relation; relations.yaml has chaired,"),
        new("file that is a list", "facts/planted-list.yaml", null, "- one\n- two\n", "The file must hold one mapping"),
        new("YAML that is not well-formed", "facts/planted-yaml.yaml", null, "relation: chaired\nfacts: ]\n", "This is not well-formed YAML: ") { At = "facts: ]" },
        new("tab where YAML wants blanks", "facts/planted-tab.yaml", null, "relation: chaired\nfacts:\n\t- { id: x }\n", "This is not well-formed YAML: ") { At = "\t- { id: x }" },
        new("key that stands there twice", "facts/planted-twice.yaml", null, "relation: chaired\nsource: gmg-iom-page\nsource: another-page\n", "This is not well-formed YAML: Duplicate key") { At = "source: another-page" },

        // relations.yaml
        new("shape that is none", Relations, null, "  - id: planted-shape\n    shape: long\n", "\"long\" is not known here; known are timeless, event, since, span.") { At = "shape: long" },
        new("flag that is neither true nor false", Relations, null, "  - id: planted-flag\n    shape: event\n    complete: yes\n", "\"complete\" must be true or false, not \"yes\".") { At = "complete: yes" },
        new("two relations of one id", Relations, null, "  - id: joined\n    shape: event\n    default: what\n    topic: photo\n", "There are two relations \"joined\"; give each its own id.") { At = "  - id: joined\n    shape: event\n    default: what" },
        new("facts of no relation", Relations, null, "  - id: planted-facts\n    shape: event\n    facts-of: jioned\n", "\"planted-facts\" reads the facts of \"jioned\", which is no relation; name one that is."),
        new("concept that nobody knows", Relations, null, "  - id: planted-concept\n    shape: event\n    cues:\n      - { all: [chiar], weight: 7 }\n", "\"chiar\" is no concept; ") { At = "{ all: [chiar]" },
        new("type of entity that is none", Relations, null, "  - id: planted-type\n    shape: event\n    cues:\n      - { all: [chair, \"@plannet\"] }\n", "\"@plannet\" names no entity and no type of entity; facts/entities.yaml has the types agency,") { At = "@plannet" },
        new("cue of nothing", Relations, null, "  - id: planted-cue\n    shape: event\n    cues:\n      - { weight: 77 }\n", "A cue needs at least one concept under \"all\"; add one.") { At = "{ weight: 77 }" },

        // names, words and texts
        new("name of two agencies", "language/fr/names.yaml", "acronym: OIT", "acronym: PNUD", "\"PNUD\" is a name of \"ilo\" and of \"undp\"; take it out of one.") { At = "\nundp:" },
        new("name of nothing", "language/fr/names.yaml", null, "planted-nothing: { name: Rien }\n", "\"planted-nothing\" is the name of nothing; add it to facts/entities.yaml, or take it out."),
        new("unknown key of a name", "language/en/names.yaml", "acronym: ILO", "acronim: ILO", "\"acronim\" is not a key that is known here; known are "),
        new("text that is missing", French, "  goodbye: ", "  # goodbye: ", "The text \"goodbye\" is missing; add it under \"texts\".") { At = "" },
        new("text of a relation missing in one language", French, "    list: \"Coprésid", "    # list: \"Coprésid", "The text \"cochairs.list\" is missing; add it under \"relations\".") { At = "" },
        new("text that nobody says", English, "texts:\n", "texts:\n  farewell: \"Bye\"\n", "\"farewell\" is no text that the bot says; mend the name, or take it out.") { At = "  farewell" },
        new("text of no relation", English, null, "  observer:\n    topic: \"the observers\"\n", "\"observer\" is no relation; relations.yaml has chaired,") { At = "    topic: \"the observers\"" },
        new("bracket that is not closed", English, "[co-chairs|co-chair] {object}", "[co-chairs|co-chair {object}", "is not closed; add the closing one."),
        new("bracket of three forms", French, "[a|ont] présidé", "[a|ont|eut] présidé", "must hold two forms (singular|plural) or four"),
        new("blank that nothing fills", English, "    item: \"{period:bare}: {subject:plain}\"", "    item: \"{dates}: {subject:plain}\"", "\"{dates}\" in \"chaired.item\" is a blank that nothing fills; known are subject, object, period."),
        new("a month too many", French, "décembre]", "décembre, treizième]", "A year has twelve months, here are 13; give one name a line."),
        new("list that is missing", English, "  topics: ", "  # topics: ", "The list \"topics\" is missing or empty; add it under \"lists\".") { At = "" },
        new("list that nobody knows", French, "  next-other: ", "  next-nobody: [x]\n  next-other: ", "\"next-nobody\" is no list that is known here; known are numbers,"),
        new("contraction without a sign of equality", French, "\"que il=qu'il\"", "\"que il qu'il\"", "\"que il qu'il\" is no contraction; write what is said for what"),
        new("concept without words in one language", "language/fr/cues.yaml", "\n  photo: ", "\n  # photo: ", "The concept \"photo\" of language/en/cues.yaml:") { At = "" },
        new("alternatives without an end", "language/en/cues.yaml", "\n  why: [", "\n  why: [\"{for|on what grounds\", ", "\"{for|on what grounds\" has a brace without its other half;") { At = "  why: [" },
        new("concept whose words are no list", "language/en/cues.yaml", "\n  where: [", "\n  where: { a: b } # [", "\"where\" must be a list of texts; write them as [one, two].") { At = "  where: {" },
        new("role of a period that is none", "language/en/periods.yaml", "roles: { before:", "roles: { bevore:", "\"bevore\" is no role of a period; known are at, before, after, since, until, eve, morrow."),
        new("example of no relation", "language/en/examples.yaml", null, "charied.who:\n  - \"Who charied?\"\n", "\"charied.who\" names no relation; write a relation of relations.yaml, a dot, and what is asked"),
        new("example of nothing that can be asked", "language/en/examples.yaml", null, "chaired.whose:\n  - \"Whose was it?\"\n", "\"whose\" is nothing that can be asked; known are who,"),
        new("example of two things", "language/fr/examples.yaml", null, "milestones.list:\n  - \"Planted?\"\nmilestones.first:\n  - \"planted?\"\n", "\"planted?\" is an example of \"milestones.list\" too; take one out.") { At = "  - \"planted?\"" },
        new("glossary in no language", "glossary.yaml", null, "  - { fr: [chat], xx: [cat] }\n", "\"xx\" is no language of the UN; use fr, en"),

        // encoding
        new("accents read in a wrong encoding", "facts/handbook.yaml", null, "# prÃ©sidence\n", "\"Ã©\" looks like a letter that was read in the wrong encoding; open the original as UTF-8"),
        new("letter that was lost", "facts/entities.yaml", null, "# pr\uFFFDsidence\n", "A letter was lost here, "),
        new("character that nobody sees", "language/en/common-words.txt", null, "invi\u0007sible\n", "There is a control character in the line"),
    ];

    private static string Source(string id, string asOf = "2020", string language = "en", string more = "review: 2999") =>
        $"  - id: {id}\n    title: \"Planted\"\n    publisher: {{ fr: \"X\", en: \"X\" }}\n    as-of: {asOf}\n    language: {language}\n    {more}\n";

    private static string Chair(string id, string subject = "iom", string thing = "gmg", string period = "2016-H1", string quote = "L'OIM a présidé le GMG de janvier à juin 2007.", string states = "") =>
        $"  - {{ id: planted.{id}, subject: {subject}, object: {thing}, period: {period}, quote: \"{quote}\"{states} }}\n";
}
