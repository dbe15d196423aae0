using System.Net;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GmgBot.Web;

/// <summary>One source document as a page: the text with an anchor at each passage, and whose it is.</summary>
internal static class SourcePage
{
    // HTML in a document is shown, not obeyed.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().DisableHtml().Build();

    /// <param name="document">What is to be read.</param>
    /// <param name="reader">The language of the words around it.</param>
    /// <returns>A whole HTML page.</returns>
    public static string Write(SourceText document, Language reader)
    {
        var phrases = WebPhrases.In(reader);
        var publisher = document.Publisher.GetValueOrDefault(reader) ?? document.Publisher.Values.First();
        var original = document.Address is { } address && IsWeb(address) ? $""" · <a href="{Encoded(address)}">{phrases.Original}</a>""" : "";
        var attribution = document.Attribution is { } text ? $"""<p lang="{document.Language}">{Encoded(text)}</p>""" : "";
        return $"""
            <!doctype html>
            <html lang="{reader}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encoded(document.Title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{ChatPage.FilesPath}/{PageFiles.Style}">
            </head>
            <body class="source">
            <header><p><a href="/">{phrases.Ask}</a></p><p><span lang="{document.Language}">{Encoded(document.Title)}</span></p></header>
            <main lang="{document.Language}">
            {Body(document, phrases)}</main>
            <footer>
            <p>{phrases.PublishedBy} {Encoded(publisher)}{original}</p>
            {attribution}
            </footer>
            </body>
            </html>
            """;
    }

    private static string Body(SourceText document, WebPhrases phrases)
    {
        var markdown = Markdown.Parse(document.Markdown, Pipeline);
        foreach (var block in markdown.Descendants<LeafBlock>().Where(block => block is not HeadingBlock))
        {
            if (document.Anchors.TryGetValue(block.Span.Start, out var anchor))
            {
                Drawn(block).GetAttributes().Id = anchor;
            }
        }

        foreach (var link in markdown.Descendants<LinkInline>().Where(link => link.Url is not ['#', ..] && !IsWeb(link.Url)))
        {
            link.Url = "#";
        }

        if (document.TranslationOf is { } original)
        {
            LinkToOriginal(markdown, document, original, phrases);
        }

        return markdown.ToHtml(Pipeline);
    }

    // Behind each passage of a translation stands a link to the same passage of the original.
    private static void LinkToOriginal(MarkdownDocument markdown, SourceText document, string original, WebPhrases phrases)
    {
        foreach (var block in markdown.Descendants<LeafBlock>().Where(block => block.Inline is not null).ToList())
        {
            if (block is not HeadingBlock && document.Anchors.TryGetValue(block.Span.Start, out var anchor))
            {
                var link = new LinkInline($"{SourcePages.Path}/{Uri.EscapeDataString(original)}#{anchor}", "");
                link.AppendChild(new LiteralInline(phrases.InOriginal));
                block.Inline!.AppendChild(new LiteralInline(" "));
                block.Inline.AppendChild(link);
            }
        }
    }

    // A paragraph that is a whole list item or table cell has no element of its own.
    private static MarkdownObject Drawn(LeafBlock block) => block.Parent is ListItemBlock or TableCell && block.Parent[0] == block ? block.Parent : block;

    private static bool IsWeb(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
