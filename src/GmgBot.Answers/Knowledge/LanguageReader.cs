using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads the folder of one language: names, cue words, period words, texts.</summary>
internal sealed class LanguageReader(KnowledgeFolder folder, Language language, Inspection inspection)
{
    // Stands in for the words of a faulty file while the rest is looked through.
    private const string NoPeriods = "parts: {}\nyears: {}\nroles: {}\n";

    // The cue words are more than a hundred thousand phrases of a few thousand words.
    private readonly FoldedPhrases _folded = new();

    private readonly string _path = "language/" + language.Code + "/";

    /// <summary>Reads all files of the language; what stands in a faulty one is left out.</summary>
    public LanguagePack Read()
    {
        var cues = inspection.Try(Inspection.Kind.Concepts, language.Code, () => folder.ReadYaml(_path + "cues.yaml"));
        var shorthand = (cues is null ? null : inspection.Try(() => Written(cues))) ?? new Shorthand(new Dictionary<string, string>());
        return new LanguagePack
        {
            Language = language,
            Shorthand = shorthand,
            Names = inspection.Try(Inspection.Kind.Names, language.Code, Names) ?? [],
            Concepts = cues is null ? new Dictionary<string, CuePhrases>() : inspection.Try(Inspection.Kind.Concepts, language.Code, () => Concepts(cues, shorthand)) ?? [],
            Fillers = cues is null ? [] : inspection.Try(() => Phrases(cues, "fillers").Select(phrase => shorthand.WriteOut(_folded.Fold(phrase))).ToList()) ?? [],
            PassedOver = cues is null ? [] : inspection.Try(() => cues.Texts("passed-over").Select(Fold).ToList()) ?? [],
            Verbs = cues is null ? VerbForms.None : inspection.Try(() => new VerbForms([.. cues.Texts("copulas").Select(Fold)], cues.Texts("helpers"), cues.Texts("participles"))) ?? VerbForms.None,
            Adverbials = cues is null ? Adverbials.None : inspection.Try(() => new Adverbials(cues.Texts("phrase-links"), cues.Texts("manners"))) ?? Adverbials.None,
            BeforeName = cues is null ? [] : inspection.Try(() => cues.Texts("before-name").Select(Fold).ToList()) ?? [],
            AsWritten = cues?.MapOrNull("as-written") is not { } written ? new Dictionary<string, IReadOnlyList<string>>() : inspection.Try(() => written.Keys.ToDictionary(concept => concept, written.Texts, StringComparer.Ordinal)) ?? [],
            Wish = cues?.MapOrNull("reply-language") is not { } wish ? new WishWords() : inspection.Try(() => Wish(wish)) ?? new WishWords(),
            Shared = cues is null ? [] : inspection.Try(() => cues.Texts("shared")) ?? [],
            CommonWords = inspection.Try(CommonWords) ?? [],
            Periods = inspection.Try(() => Periods(folder.ReadYaml(_path + "periods.yaml"))) ?? Periods(KnowledgeFolder.ParseYaml(_path, NoPeriods)),
            Phrases = inspection.Try(Inspection.Kind.Phrases, language.Code, () => PhrasebookReader.Read(language, folder.ReadYaml(_path + "phrases.yaml"), inspection)) ?? Phrasebook.Empty(language),
        };
    }

    private Dictionary<string, EntityName> Names()
    {
        var root = folder.ReadYaml(_path + "names.yaml");
        var names = new Dictionary<string, EntityName>(StringComparer.Ordinal);
        foreach (var id in root.Keys)
        {
            inspection.Stands(Inspection.Kind.Names, $"{language}/{id}", root.PlaceOfKey(id));
            if (inspection.Try(Inspection.Kind.Names, $"{language}/{id}", () => Name(root.Map(id))) is { } name)
            {
                names[id] = name;
            }
        }

        return names;
    }

    private static EntityName Name(YamlMap map)
    {
        var article = map.TextOrNull("article") ?? "";
        var name = new EntityName
        {
            Full = map.Text("name"),
            Acronym = map.TextOrNull("acronym"),
            Article = article,
            AcronymArticle = map.TextOrNull("acronym-article") is { } own ? own == "none" ? "" : own : article,
            Feminine = map.Flag("feminine"),
            Plural = map.Flag("plural"),
            Aliases = [.. Phrases(map, "aliases")],
            Exact = map.Texts("exact"),
            Fields = map.Texts("fields"),
        };
        map.NothingElse();
        return name;
    }

    private Dictionary<string, CuePhrases> Concepts(YamlMap root, Shorthand shorthand)
    {
        root.Texts("fillers");
        root.MapOrNull("shorthand");
        root.Texts("shared");
        root.Texts("passed-over");
        root.Texts("before-name");
        root.Texts("copulas");
        root.Texts("helpers");
        root.Texts("participles");
        root.Texts("phrase-links");
        root.Texts("manners");
        root.MapOrNull("as-written");
        root.MapOrNull("reply-language");
        var words = root.Map("concepts");
        inspection.Try(root.NothingElse);
        var concepts = new Dictionary<string, CuePhrases>(StringComparer.Ordinal);
        foreach (var id in words.Keys)
        {
            inspection.Stands(Inspection.Kind.Concepts, $"{language}/{id}", words.PlaceOfKey(id));
            concepts[id] = inspection.Try(() => new CuePhrases([.. Whole(words, id).SelectMany(phrase => PhrasePattern.Of(phrase, _folded, shorthand))])) ?? CuePhrases.None;
        }

        return concepts;
    }

    private static WishWords Wish(YamlMap map)
    {
        string[] kinds = ["into", "reply", "tell", "please", "name", "not", "beside"];
        IReadOnlyList<string> Words(string kind) => [.. map.Texts(kind).Select(Folding.Fold)];
        return new WishWords
        {
            Tongues = map.Keys.Except(kinds).ToDictionary(tongue => tongue, map.Texts, StringComparer.Ordinal),
            Into = Words("into"),
            Reply = Words("reply"),
            Tell = Words("tell"),
            Please = Words("please"),
            Name = Words("name"),
            Not = Words("not"),
            Beside = Words("beside"),
        };
    }

    private static IEnumerable<string> Phrases(YamlMap words, string id) => Whole(words, id).SelectMany(Alternatives.Of);

    private static IEnumerable<string> Whole(YamlMap words, string id) => words.Texts(id).Select(phrase => Alternatives.IsBroken(phrase)
        ? throw words.ErrorAt(id, $"\"{phrase}\" has a brace without its other half; write alternatives as \"{{one|other}}\", none inside another.")
        : phrase);

    // Each line holds the words in full and their short forms.
    private static Shorthand Written(YamlMap root) => new(root.MapOrNull("shorthand") is not { } map ? new Dictionary<string, string>()
        : Table(map, "shorthand", map.Keys.SelectMany(full => map.Texts(full).Select(brief => (Fold(brief), Fold(full))))));

    private HashSet<string> CommonWords() => folder.ReadText(_path + "common-words.txt")
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !line.StartsWith('#'))
        .Select(Folding.Fold)
        .ToHashSet(StringComparer.Ordinal);

    private static PeriodWords Periods(YamlMap root)
    {
        var words = new PeriodWords
        {
            Months = Numbered(root, "months"),
            Ordinals = Numbered(root, "ordinals"),
            Numbers = Numbered(root, "numbers"),
            Half = Set(root, "half"),
            Quarter = Set(root, "quarter"),
            Parts = Parts(root.Map("parts")),
            Early = Set(root, "early"),
            Mid = Set(root, "mid"),
            Late = Set(root, "late"),
            Edges = Table(root, "begins", root.Texts("begins").Select(verb => (Fold(verb), new YearPart(1, 1, 1))).Concat(root.Texts("ends").Select(verb => (Fold(verb), new YearPart(12, 12, 31))))),
            Turn = Set(root, "turn"),
            Becomes = Set(root, "becomes"),
            Years = ByNumber(root.Map("years")),
            Decades = root.MapOrNull("decades") is { } decades ? ByNumber(decades) : new(StringComparer.Ordinal),
            Glue = Set(root, "glue"),
            To = Set(root, "to"),
            And = Set(root, "and"),
            Between = Set(root, "between"),
            Roles = Roles(root.Map("roles")),
            Ambiguous = Set(root, "ambiguous"),
            BeforeAmbiguous = Set(root, "before-ambiguous"),
            NotParts = Set(root, "not-parts"),
            DayEndings = Set(root, "day-endings"),
            Units = root.MapOrNull("units") is { } units ? ByNumber(units) : new(StringComparer.Ordinal),
            DayUnits = root.MapOrNull("day-units") is { } days ? ByNumber(days) : new(StringComparer.Ordinal),
            One = Set(root, "one"),
            Later = Set(root, "later"),
            Earlier = Set(root, "earlier"),
        };
        root.NothingElse();
        return words;
    }

    // Each line of the list holds the words for 1, 2, 3 ..., parted by blanks.
    private static Dictionary<string, int> Numbered(YamlMap root, string key) => Table(root, key, root.Texts(key)
        .SelectMany((line, index) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Folding.Fold(word), index + 1))));

    // Two spellings may fold into one word, but one word cannot mean two things.
    private static Dictionary<string, T> Table<T>(YamlMap map, string key, IEnumerable<(string Word, T Meaning)> pairs)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in pairs)
        {
            if (!table.TryAdd(word, meaning) && !Equals(table[word], meaning))
            {
                throw map.ErrorAt(key, $"\"{word}\" stands here with two meanings; take one out.");
            }
        }

        return table;
    }

    private static HashSet<string> Set(YamlMap root, string key) => root.Texts(key).Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, YearPart> Parts(YamlMap map) => Table(map, "parts", map.Keys.Select(key =>
    {
        // A period of the year 2000 stands for the same part of any year.
        var period = PeriodNotation.Parse(string.Join('/', map.Text(key).Split('/').Select(part => "2000-" + part)))
            ?? throw map.ErrorAt(key, $"\"{key}\" must be a month (\"12\"), a day (\"12-25\") or two of them with a slash, not \"{map.Text(key)}\".");
        return (Fold(key), new YearPart(period.Start.Month, period.End.Month, period.IsDay ? period.Start.Day : null));
    }));

    // Each key is a number, with the phrases that stand for it.
    private static Dictionary<string, int> ByNumber(YamlMap map) => Table(map, "numbers", map.Keys.SelectMany(number => map.Texts(number).Select(phrase => (Fold(phrase), map.NumberOf(number)))));

    private static Dictionary<string, PeriodRole> Roles(YamlMap map) => Table(map, "roles", map.Keys.SelectMany(role => map.Texts(role).Select(word => (Fold(word), Enum.TryParse<PeriodRole>(role, ignoreCase: true, out var known)
        ? known
        : throw map.ErrorAt(role, $"\"{role}\" is no role of a period; known are at, before, after, since, until, eve, morrow.")))));

    internal static string Fold(string phrase) => new FoldedPhrases().Fold(phrase);
}
