using System.Text;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Import;

/// <summary>Brings a file in as a document of the knowledge: word for word, with front matter for its owner to complete.</summary>
internal static class Importer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static readonly IReadOnlyList<string> Endings = [".txt", ".md", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>Reads a file and writes the document, in memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">The id of its source.</param>
    /// <exception cref="ImportException">It cannot be read.</exception>
    public static ImportResult Import(string path, string id)
    {
        if (!File.Exists(path))
        {
            throw new ImportException("There is no such file; name one that ends in " + string.Join(", ", Endings) + ".");
        }

        if (new FileInfo(path).Length > ImportLimits.LargestFile)
        {
            throw new ImportException($"It is larger than {ImportLimits.LargestFile / 1_000_000} MB; split it.");
        }

        if (IsMarkdown(path))
        {
            return AsItIs(path, id);
        }

        var document = InTime(() => Read(path));
        var markdown = Matter(id, document.Title ?? Path.GetFileNameWithoutExtension(path)) + MarkdownWriter.Write(document.Blocks);
        var wanted = document.Blocks.Where(block => block is not Block.Heading).SelectMany(block => block.Texts).Where(text => text.Length > 0);

        // The words of all blocks stand in the passages that the bot will read, in their order; nothing was lost on the way.
        var passages = Passages(path, markdown, id);
        return passages.SequenceEqual(wanted, StringComparer.Ordinal)
            ? new ImportResult(markdown, passages.Count, document.Unread)
            : throw new ImportException("Its words would not read back as they are; save it as plain text and bring that in.");
    }

    // Markdown needs no reading, only front matter of the knowledge in the place of its own.
    private static ImportResult AsItIs(string path, string id)
    {
        using var file = File.OpenRead(path);
        var text = InUtf8(() => Text(file)).ReplaceLineEndings("\n");
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        var markdown = Matter(id, Path.GetFileNameWithoutExtension(path)) + (end < 0 ? text : text[(end + "\n---\n".Length)..]).TrimStart('\n');
        return new ImportResult(markdown, Passages(path, markdown, id).Count, []);
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static string Matter(string id, string title) => $"---\nsource: {id}\ntitle: \"{Quoted(title)}\"\nattribution: \"\"\n---\n\n";

    private static IReadOnlyList<string> Passages(string path, string markdown, string id)
    {
        try
        {
            return [.. DocumentPassages.Read(Path.GetFileName(path), markdown, id).Select(passage => passage.Text)];
        }
        catch (KnowledgeException unread)
        {
            throw new ImportException(unread.Problem.StartsWith("The document has no text", StringComparison.Ordinal) ? "No text was found in it; look whether it is the right file." : unread.Problem);
        }
    }

    private static ImportedDocument Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".txt" => TextImporter.Read(InUtf8(() => Text(file))),
                ".html" or ".htm" => HtmlImporter.Read(InUtf8(() => Text(file))),
                ".docx" => WordImporter.Read(file),
                ".pdf" => PdfImporter.Read(file),
                var other => throw new ImportException($"Files that end in \"{other}\" are not read; save it as one of {string.Join(", ", Endings)}."),
            };
        }
        catch (Exception broken) when (broken is not ImportException and not OutOfMemoryException)
        {
            // Each library has exceptions of its own for a file that is not what its name says.
            throw new ImportException($"It cannot be read as what its name says ({broken.Message.ReplaceLineEndings(" ").TrimEnd('.')}); open it in its program and save it again.");
        }
    }

    private static string InUtf8(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            throw new ImportException("It is not UTF-8; save it again with the encoding UTF-8.");
        }
    }

    private static string Text(Stream file)
    {
        using var reader = new StreamReader(file, Strict);
        return reader.ReadToEnd();
    }

    private static ImportedDocument InTime(Func<ImportedDocument> read)
    {
        var reading = Task.Run(read);
        try
        {
            return reading.Wait(ImportLimits.Longest) ? reading.Result : throw new ImportException($"It was not read within {ImportLimits.Longest.TotalSeconds} seconds; split it.");
        }
        catch (AggregateException failed) when (failed.InnerException is ImportException reason)
        {
            throw reason;
        }
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
