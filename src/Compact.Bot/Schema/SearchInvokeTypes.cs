#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>Kinds of search.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
