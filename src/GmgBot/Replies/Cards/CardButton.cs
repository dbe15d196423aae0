using Newtonsoft.Json.Linq;

namespace GmgBot.Replies.Cards;

/// <summary>A button of a card.</summary>
/// <param name="Title">What it says.</param>
internal abstract record CardButton(string Title)
{
    /// <summary>Whether it may hide behind the three dots.</summary>
    public bool Secondary { get; init; }

    public JObject ToJson()
    {
        var button = Write();
        button["title"] = UnbrokenSpaces.Keep(Title);
        if (Secondary)
        {
            button["mode"] = "secondary";
        }

        return button;
    }

    protected abstract JObject Write();
}
