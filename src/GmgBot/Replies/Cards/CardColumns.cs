using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>Two columns: a narrow one on the left, and one that takes what is left.</summary>
/// <param name="Left">In the narrow one.</param>
/// <param name="Right">In the wide one.</param>
internal sealed record CardColumns(CardElement Left, CardElement Right) : CardElement
{
    /// <summary>Wide enough for "septembre-" and narrow enough for a phone.</summary>
    private const string LeftWidth = "96px";

    protected override JObject Write() => new() { ["type"] = "ColumnSet", ["columns"] = new JArray(Column(LeftWidth, Left), Column("stretch", Right)) };

    private static JObject Column(string width, CardElement element) => new() { ["type"] = "Column", ["width"] = width, ["items"] = new JArray(element.ToJson()) };
}
