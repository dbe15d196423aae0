using System.Globalization;
using System.Text.RegularExpressions;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests;

/// <summary>House rules that a machine can keep.</summary>
public sealed partial class ConventionTests
{
    private const int LongestFile = 400;
    private const int LongestMedian = 60;

    public static TheoryData<string> Folders => ["src/GmgBot.Answers", "tests/GmgBot.Answers.Tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_file_is_long_and_most_are_short(string folder)
    {
        var lengths = Repository.Sources(folder).ToDictionary(file => Path.GetRelativePath(Repository.Root, file), file => File.ReadLines(file).Count());

        lengths.Where(file => file.Value > LongestFile).ShouldBeEmpty();
        lengths.Values.Order().ElementAt(lengths.Count / 2).ShouldBeLessThan(LongestMedian + (folder.StartsWith("tests", StringComparison.Ordinal) ? LongestMedian : 0));
    }

    // What the owner asked for, and the usual root files of a .NET repository; dot files are those of tools.
    [Fact]
    public void The_top_of_the_repository_holds_nothing_else() => Directory.EnumerateFiles(Repository.Root).Select(Path.GetFileName).Where(name => !name!.StartsWith('.'))
        .ShouldBe(["CHANGELOG.md", "Directory.Build.props", "Directory.Packages.props", "GmgBot.sln", "README.md", "appsettings.Development.json", "appsettings.json", "global.json"], ignoreOrder: true);

    [Fact]
    public void Nothing_is_left_to_do_and_nothing_is_folded_away() => Lines("src/GmgBot.Answers", Unfinished()).ShouldBeEmpty();

    // Only how long a stage took is measured, and that never comes near an answer: what measures it has nothing to ask for the time it was.
    [Fact]
    public void No_clock_is_read() => Code("src/GmgBot.Answers", Clock()).Where(line => !line.Contains("Stopwatch.Get", StringComparison.Ordinal) || !(line.Contains("Stage.cs:", StringComparison.Ordinal) || line.Contains("StageRun.cs:", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Nullability_is_never_turned_off() => Lines("src/GmgBot.Answers", NullableOff()).ShouldBeEmpty();

    [Fact]
    public void Every_suppression_gives_its_reason() => Lines("src/GmgBot.Answers", BareSuppression()).ShouldBeEmpty();

    // Whatever is said of one organisation stands in knowledge/; the engine knows none.
    [Fact]
    public void The_engine_knows_nothing_of_the_organisation() => Code("src/GmgBot.Answers", Subject()).ShouldBeEmpty();

    [Fact]
    public void The_engine_knows_no_entity_of_the_knowledge()
    {
        // "photo" and "handbook" are concepts as well; the shortest ones are words of French.
        var ids = RealKnowledge.Base.Entities.Keys.Where(id => id.Length > 2 && !RealKnowledge.French.Concepts.ContainsKey(id)).Select(id => "\"" + id + "\"").ToList();

        Code("src/GmgBot.Answers", AnyLine()).Where(line => ids.Exists(id => line.Contains(id, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void The_engine_knows_no_name_type_or_year_of_the_knowledge()
    {
        var names = RealKnowledge.Base.Languages.SelectMany(pack => pack.Names.Values).SelectMany(name => new[] { name.Full, name.Acronym }.OfType<string>()).Where(name => name.Length > 2);
        var types = RealKnowledge.Base.Entities.Values.Select(entity => entity.Type).Where(type => type != EntityType.Outsider && type != EntityType.Group).Select(type => "\"" + type + "\"").ToHashSet();
        var years = RealKnowledge.Base.Facts.Relations.SelectMany(RealKnowledge.Base.Facts.Of).Select(fact => fact.Period?.Start.Year.ToString(CultureInfo.InvariantCulture)).OfType<string>();
        var words = names.Concat(years).Distinct().Select(Regex.Escape).ToList();
        words.Count.ShouldBeGreaterThan(100);

        words.Chunk(40).SelectMany(some => Code("src/GmgBot.Answers", new Regex($@"\b({string.Join('|', some)})\b", RegexOptions.NonBacktracking))).ShouldBeEmpty();
        Code("src/GmgBot.Answers", AnyLine()).Where(line => types.Any(type => line.Contains(type, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void The_engine_references_no_bot_no_web_and_no_database()
    {
        string[] banned = ["Compact.", "Microsoft.Bot", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting", "System.Net", "System.Data", "Microsoft.Data", "Microsoft.EntityFrameworkCore", "Npgsql", "GmgBot"];

        typeof(AnswerService).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => banned.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_the_door_needs_is_public() => typeof(AnswerService).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == "GmgBot.Answers")
        .Select(type => type.Name)
        .ShouldBe(["Answer", "AnswerService", "Basis", "Citation", "ConversationContext", "Excerpt", "Explanation", "KnowledgeCheck", "Language", "ListedRow", "Outcome", "Stage", "StageRun"], ignoreOrder: true);

    [Fact]
    public void Tests_are_named_as_sentences() => typeof(ConventionTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true) && method.Name.Contains("Should", StringComparison.Ordinal))
        .Select(method => method.Name)
        .ShouldBeEmpty();

    private static List<string> Lines(string folder, Regex pattern) => Matching(folder, pattern, line => line);

    /// <summary>Like <see cref="Lines"/>, comments left out.</summary>
    private static List<string> Code(string folder, Regex pattern) => Matching(folder, pattern, line => Comment().Replace(line, ""));

    private static List<string> Matching(string folder, Regex pattern, Func<string, string> read) =>
        [.. Repository.Sources(folder).SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Text: read(line), Line: index + 1))
            .Where(line => line.Text.Length > 0 && pattern.IsMatch(line.Text))
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line.Line}: {line.Text.Trim()}"))];

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|#region|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\b|\bEnvironment\.TickCount|\bTimeProvider\b|\bnew Random\b|Guid\.NewGuid")]
    private static partial Regex Clock();

    [GeneratedRegex(@"#nullable\s+disable|null!")]
    private static partial Regex NullableOff();

    [GeneratedRegex(@"#pragma warning disable \w+\s*$")]
    private static partial Regex BareSuppression();

    [GeneratedRegex(@"\b(GMG|OIM|IOM|OIT|ILO|HCDH|OHCHR|HCR|UNHCR|CNUCED|UNCTAD|ONUDC|UNODC|DESA|PNUD|UNDP|FNUAP|UNFPA|UNESCO|UNICEF|UNITAR|OMS|ONU-Femmes|UN Women)\b|migrat|Geneva|Genève|World Bank|Banque mondiale", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(".")]
    private static partial Regex AnyLine();

    [GeneratedRegex(@"^\s*///.*$|(?<!:)//.*$")]
    private static partial Regex Comment();
}
