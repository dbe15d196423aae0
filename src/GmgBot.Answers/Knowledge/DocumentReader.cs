using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GmgBot.Answers.Knowledge;

/// <summary>Reads a document under documents/: Markdown with front matter, cut into passages.</summary>
internal static class DocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    /// <summary>Cuts the text of a document into passages.</summary>
    /// <param name="file">Its file, for error messages.</param>
    /// <param name="text">Markdown, with front matter that names its source.</param>
    /// <param name="source">The source that it belongs to.</param>
    /// <exception cref="KnowledgeException">The front matter is missing or speaks of another source.</exception>
    public static SourceDocument Read(string file, string text, Source source)
    {
        var markdown = Parse(file, text);
        var matter = FrontMatter(file, markdown, source);

        var passages = new List<Passage>();
        var anchors = new Dictionary<int, string>();
        var headings = new List<(int Level, string Text)>();
        var name = Path.GetFileNameWithoutExtension(file);
        foreach (var block in Leaves(markdown))
        {
            var words = Words(block);
            if (block is HeadingBlock heading)
            {
                headings.RemoveAll(above => above.Level >= heading.Level);
                headings.Add((heading.Level, words));
            }
            else if (words.Length > 0)
            {
                var anchor = string.Create(CultureInfo.InvariantCulture, $"p{passages.Count + 1}");
                anchors[block.Span.Start] = anchor;
                passages.Add(new Passage(
                    $"{name}#{anchor}",
                    source.Id,
                    source.Language,
                    [.. headings.Select(above => above.Text)],
                    words));
            }
        }

        return passages.Count > 0
            ? new SourceDocument(source, passages, ToRead(name, text, source, matter, anchors))
            : throw new KnowledgeException(file, 0, "The document has no text; add it below the front matter.");
    }

    // What stands in one another too deep to be read by anybody is refused by Markdig with this exception.
    private static MarkdownDocument Parse(string file, string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new KnowledgeException(file, 0, "Its quotes or lists stand in one another too deep; take out the marks (\">\", \"-\") in front of its lines.");
        }
    }

    private static SourceText ToRead(string name, string text, Source source, YamlMap matter, IReadOnlyDictionary<int, string> anchors) => new()
    {
        Id = name,
        Title = source.Title,
        Publisher = source.Publisher,
        Language = source.Language,
        Address = source.Address,
        Attribution = matter.TextOrNull("attribution"),
        Markdown = text,
        Anchors = anchors,
    };

    private static YamlMap FrontMatter(string file, MarkdownDocument markdown, Source source)
    {
        if (markdown.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
        {
            throw new KnowledgeException(file, 1, $"The front matter is missing; begin the file with a line \"---\", \"source: {source.Id}\" and another \"---\".");
        }

        // The block begins behind the line of dashes, so the lines of the mapping are one further down in the file.
        var matter = KnowledgeFolder.ParseYaml(file, "\n" + block.Lines);
        if (matter.Text("source") != source.Id)
        {
            throw matter.ErrorAt("source", $"The document says that it belongs to \"{matter.Text("source")}\", but sources.yaml names it under \"{source.Id}\"; make them agree.");
        }

        return matter;
    }

    private static IEnumerable<LeafBlock> Leaves(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    foreach (var leaf in Leaves(inner))
                    {
                        yield return leaf;
                    }

                    break;
                case LeafBlock leaf:
                    yield return leaf;
                    break;
            }
        }
    }

    private static string Words(LeafBlock block)
    {
        if (block.Inline is null)
        {
            return block.Lines.ToString().Trim();
        }

        var words = new StringBuilder();
        foreach (var inline in block.Inline.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
            }
        }

        return words.ToString().Trim();
    }
}
