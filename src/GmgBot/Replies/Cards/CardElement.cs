using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>Something on a card.</summary>
internal abstract record CardElement
{
    /// <summary>Whether a line parts it from what stands above.</summary>
    public bool Separator { get; init; }

    public JObject ToJson()
    {
        var element = Write();
        if (Separator)
        {
            element["separator"] = true;
        }

        return element;
    }

    protected abstract JObject Write();
}
