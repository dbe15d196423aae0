using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>The Lucene fields of a passage.</summary>
internal static class IndexFields
{
    /// <summary>Stems of the text without stop words: the field that finds candidates.</summary>
    public const string Text = "text";

    /// <summary>Stems of the document's title.</summary>
    public const string Title = "title";

    /// <summary>Two neighbouring stems, stop words between them left out; only their counts are read.</summary>
    public const string Pair = "pair";

    /// <summary>Stems of all passages of a document, in entries of their own after those of the passages.</summary>
    public const string Document = "document";

    /// <summary>The passage as numbers, for the second phase; see <see cref="PassageCode"/>.</summary>
    public const string Code = "code";

    /// <summary>Counts and lengths, for BM25; no positions, the second phase has them.</summary>
    public static readonly FieldType Scored = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };

    /// <summary>Only which passages hold a term.</summary>
    public static readonly FieldType Counted = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    };

    /// <summary>The term of two neighbouring stems.</summary>
    public static string PairTerm(string first, string second) => $"{first} {second}";
}
