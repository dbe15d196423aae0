using YamlDotNet.RepresentationModel;

namespace GmgBot.Answers.Knowledge;

/// <summary>A mapping of a YAML file that knows where it stands, so that every error can name file and line.</summary>
internal sealed class YamlMap(string file, YamlMappingNode node)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => (int)node.Start.Line;

    public Place Place => new(file, Line);

    public Place PlaceOf(string key) => new(file, Find(key) is { } at ? (int)at.Start.Line : Line);

    public Place PlaceOfKey(string key) => new(file, node.Children.Keys.FirstOrDefault(known => known is YamlScalarNode scalar && scalar.Value == key) is { } at ? (int)at.Start.Line : Line);

    /// <summary>The line of each text of a list, in the order of <see cref="Texts"/>.</summary>
    public IReadOnlyList<int> Lines(string key) => Find(key) switch
    {
        YamlSequenceNode list => [.. list.Children.Select(child => (int)child.Start.Line)],
        { } single => [(int)single.Start.Line],
        null => [],
    };

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public KnowledgeException Error(string problem) => new(file, Line, problem);

    public KnowledgeException ErrorAt(string key, string problem) => new(file, PlaceOf(key).Line, problem);

    public KnowledgeException ErrorAtKey(string key, string problem) => new(file, PlaceOfKey(key).Line, problem);

    public string Text(string key) => TextOrNull(key) ?? throw Error($"\"{key}\" is missing; add it.");

    public string? TextOrNull(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value) => value.Trim(),
        var other => throw new KnowledgeException(file, (int)other.Start.Line, $"\"{key}\" must be a text; write it behind the colon, in quotes."),
    };

    public bool Flag(string key) => TextOrNull(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw ErrorAt(key, $"\"{key}\" must be true or false, not \"{other}\"."),
    };

    public int Number(string key, int otherwise)
    {
        var text = TextOrNull(key);
        return text is null ? otherwise
            : int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
            : throw ErrorAt(key, $"\"{key}\" must be a whole number, not \"{text}\".");
    }

    public int NumberAt(string key) => int.TryParse(Text(key), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? number
        : throw ErrorAt(key, $"\"{key}\" must be a whole number, not \"{Text(key)}\".");

    /// <summary>The key itself, where keys are numbers.</summary>
    public int NumberOf(string key) => int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? number
        : throw ErrorAt(key, $"\"{key}\" must be a whole number.");

    /// <summary>A list of texts; a single text counts as a list of one, a missing key as an empty list.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode { Value: { } value } => [value],
        YamlSequenceNode list => [.. list.Children.Select(child => child is YamlScalarNode { Value: { Length: > 0 } value }
            ? value
            : throw new KnowledgeException(file, (int)child.Start.Line, $"Every entry of \"{key}\" must be a text; put it in quotes."))],
        var other => throw new KnowledgeException(file, (int)other.Start.Line, $"\"{key}\" must be a list of texts; write them as [one, two]."),
    };

    public YamlMap? MapOrNull(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(file, map),
        var other => throw new KnowledgeException(file, (int)other.Start.Line, $"\"{key}\" must be a mapping (\"name: value\" lines)."),
    };

    public YamlMap Map(string key) => MapOrNull(key) ?? throw Error($"\"{key}\" is missing; add it.");

    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(child => child is YamlMappingNode map
            ? new YamlMap(file, map)
            : throw new KnowledgeException(file, (int)child.Start.Line, $"Every entry of \"{key}\" must be a mapping (\"name: value\" lines)."))],
        var other => throw new KnowledgeException(file, (int)other.Start.Line, $"\"{key}\" must be a list (lines that start with \"- \")."),
    };

    public bool IsMap(string key) => Find(key) is YamlMappingNode;

    public bool IsText(string key) => Find(key) is YamlScalarNode;

    /// <summary>Fails on a key that nobody asked for: most likely a slip of the pen.</summary>
    public YamlMap NothingElse()
    {
        foreach (var (key, _) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_read.Contains(name))
            {
                throw new KnowledgeException(file, (int)key.Start.Line, $"\"{name}\" is not a key that is known here; known are {string.Join(", ", _read.Order(StringComparer.Ordinal))}.");
            }
        }

        return this;
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is not YamlScalarNode { Value: null or "" } ? value : null;
    }
}
