using GmgBot.Answers.Knowledge;
using NJsonSchema;

namespace GmgBot.Answers.Tests.Knowledge;

/// <summary>Each file of the knowledge names a JSON Schema, by which an editor completes and checks it while it is written.</summary>
public sealed class SchemaTests
{
    private const string Line = "# yaml-language-server: $schema=";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.Knowledge, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Knowledge, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_names_its_schema_and_fits_it(string file) =>
        (await ValidateAsync(Repository.Knowledge, file)).ShouldBeEmpty();

    [Theory]
    [InlineData("facts/chairs.yaml", "subject: undp", "subjekt: undp", "subjekt")]
    [InlineData("facts/chairs.yaml", "period: 2010-H1", "period: spring", "period")]
    [InlineData("facts/members.yaml", "relation: joined", "relations: joined", "relations")]
    [InlineData("sources.yaml", "language: fr", "language: de", "language")]
    [InlineData("sources.yaml", "    as-of: 2013", "    as-off: 2013", "as-of")]
    [InlineData("sources.yaml", "address: \"https://", "address: \"www.", "address")]
    [InlineData("relations.yaml", "shape: span", "shape: long", "shape")]
    [InlineData("relations.yaml", "exclusive: true", "exclusive: yes", "exclusive")]
    [InlineData("language/fr/names.yaml", "acronym: OIT", "acronim: OIT", "acronim")]
    [InlineData("language/fr/phrases.yaml", "décembre]", "décembre, treizième]", "months")]
    [InlineData("language/en/examples.yaml", "chaired.who:", "chaired.whose:", "chaired.whose")]
    [InlineData("language/en/cues.yaml", "concepts:", "concept:", "concept")]
    [InlineData("language/en/periods.yaml", "roles: { before:", "roles: { bevore:", "bevore")]
    [InlineData("glossary.yaml", "groups:", "group:", "group")]
    public async Task An_editor_marks_a_slip(string file, string old, string now, string path)
    {
        using var copy = new KnowledgeCopy();
        copy.Replace(file, old, now);

        (await ValidateAsync(copy.Folder, file)).ShouldContain(slip => slip.Contains(path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sources.yaml", "    as-of: 2013", "sources.schema.json", "sources")]
    [InlineData("relations.yaml", "    shape: span", "relations.schema.json", "relations")]
    public async Task The_schema_knows_the_keys_that_the_reader_knows(string file, string line, string schema, string list)
    {
        using var copy = new KnowledgeCopy();
        copy.Replace(file, line, "    planted: x\n" + line);
        var known = Should.Throw<KnowledgeException>(() => AnswerService.Load(copy.Folder)).Problem.Split("known are ")[1].TrimEnd('.').Split(", ");

        var properties = (await SchemaAsync(Path.Combine(Repository.Knowledge, "schemas", schema))).Properties[list].Item!.Properties.Keys;

        properties.ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public async Task The_schema_of_facts_knows_the_keys_that_the_reader_knows()
    {
        using var copy = new KnowledgeCopy();
        copy.Replace("facts/chairs.yaml", "subject: undp", "planted: x, subject: undp");
        var known = Should.Throw<KnowledgeException>(() => AnswerService.Load(copy.Folder)).Problem.Split("known are ")[1].TrimEnd('.').Split(", ");

        (await SchemaAsync(Path.Combine(Repository.Knowledge, "schemas", "facts.schema.json"))).Properties["facts"].Item!.Properties.Keys.ShouldBe(known, ignoreOrder: true);
    }

    private static async Task<IReadOnlyList<string>> ValidateAsync(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        var first = File.ReadLines(path).First();
        first.ShouldStartWith(Line);
        var schema = await SchemaAsync(Path.GetFullPath(first[Line.Length..], Path.GetDirectoryName(path)!));
        return [.. schema.Validate(YamlAsJson.Read(path)).Select(error => error.ToString())];
    }

    private static Task<JsonSchema> SchemaAsync(string file) => JsonSchema.FromFileAsync(file);
}
