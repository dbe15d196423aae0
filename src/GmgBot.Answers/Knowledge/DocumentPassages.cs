using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Knowledge;

/// <summary>How the bot cuts a document into passages, for those who make one.</summary>
public static class DocumentPassages
{
    /// <summary>Makes an id out of a title, as sources and files have it: "Statement (2010)" becomes "statement-2010".</summary>
    /// <returns>Plain small letters, digits and dashes; empty where the title has none of them.</returns>
    public static string IdOf(string title) => string.Join('-', Tokenizer.Cut(title).Select(token => string.Concat(token.Folded.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0));

    /// <summary>Reads a document as the bot will.</summary>
    /// <param name="file">Its file name, for error messages.</param>
    /// <param name="markdown">Markdown with front matter.</param>
    /// <param name="source">The id of its source, as the front matter names it.</param>
    /// <exception cref="KnowledgeException">The front matter is missing or speaks of another source, or there is no text.</exception>
    public static IReadOnlyList<Passage> Read(string file, string markdown, string source) => DocumentReader.Read(file, markdown, new Source
    {
        Id = source,
        Title = source,
        Publisher = new Dictionary<Language, string>(),
        AsOf = Facts.Period.Year(1),
        Language = Language.English,
    }).Passages;
}
