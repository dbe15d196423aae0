using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads the files of a knowledge folder, strictly: UTF-8 only, well-formed YAML only. Safe for several threads.</summary>
internal sealed class KnowledgeFolder(string path)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>No file that a person writes is larger; a larger one is there by mistake.</summary>
    private const long Largest = 20_000_000;

    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <summary>Tells apart what the files said that were read: the first 12 hexadecimal digits of a SHA-256 hash.</summary>
    public string Version()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, hash) in _read.OrderBy(read => read.Key, StringComparer.Ordinal))
        {
            all.AppendData(Encoding.UTF8.GetBytes(file));
            all.AppendData(hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>All files of the folder, as paths relative to it with slashes, in the order of their names; hidden ones left out.</summary>
    public IReadOnlyList<string> All() =>
    [
        .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(name => Path.GetRelativePath(path, name).Replace('\\', '/'))
            .Where(name => !name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static bool IsText(string file) => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal);

    public string ReadText(string file)
    {
        var full = Path.Combine(path, file);
        if (!File.Exists(full))
        {
            throw new KnowledgeException(file, 0, "The file is missing; put it back or take out what names it.");
        }

        if (new FileInfo(full).Length > Largest)
        {
            throw new KnowledgeException(file, 0, "The file is larger than 20 MB, which no text is; look whether it is the right one.");
        }

        try
        {
            var bytes = File.ReadAllBytes(full);
            _read.GetOrAdd(file, static (_, content) => SHA256.HashData(content), bytes);

            return Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException(file, 0, "The file cannot be read; close it where it is open, or look at its rights.");
        }
        catch (DecoderFallbackException fault)
        {
            throw new KnowledgeException(file, LineOf(full, fault.Index), "The file is not UTF-8; save it again with the encoding UTF-8.");
        }
    }

    public YamlMap ReadYaml(string file) => ParseYaml(file, ReadText(file));

    public static YamlMap ParseYaml(string file, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
                ? new YamlMap(file, root)
                : throw new KnowledgeException(file, 1, "The file must hold one mapping (\"name: value\" lines).");
        }
        catch (YamlException) when (TabbedLine(text) is > 0 and var line)
        {
            throw new KnowledgeException(file, line, "This is not well-formed YAML: the line begins with a tab. Indent it with blanks.");
        }
        catch (YamlException fault)
        {
            throw new KnowledgeException(file, (int)Math.Max(fault.Start.Line, fault.End.Line), $"This is not well-formed YAML: {OneLine(fault.InnerException?.Message ?? fault.Message)} Check quotes, colons and indentation.");
        }
    }

    /// <summary>The files of a subfolder with that ending, in the order of their names, as paths relative to the knowledge folder.</summary>
    public IReadOnlyList<string> List(string folder, string ending)
    {
        var full = Path.Combine(path, folder);
        return Directory.Exists(full)
            ? [.. Directory.EnumerateFiles(full).Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Select(name => folder + "/" + Path.GetFileName(name)).Order(StringComparer.Ordinal)]
            : throw new KnowledgeException(folder, 0, "The folder is missing; is this a knowledge folder?");
    }

    public IReadOnlyList<string> Folders(string folder)
    {
        var full = Path.Combine(path, folder);
        return Directory.Exists(full)
            ? [.. Directory.EnumerateDirectories(full).Select(name => Path.GetFileName(name)).Order(StringComparer.Ordinal)]
            : throw new KnowledgeException(folder, 0, "The folder is missing; is this a knowledge folder?");
    }

    private static int TabbedLine(string text) => Array.FindIndex(text.Split('\n'), line => line.TrimStart(' ').StartsWith('\t')) + 1;

    private static int LineOf(string full, int index) => File.ReadAllBytes(full).Take(Math.Max(index, 0)).Count(b => b == (byte)'\n') + 1;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.') + ".";
}
