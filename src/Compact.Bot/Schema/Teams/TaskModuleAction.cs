#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Schema.Teams;

/// <summary>A button that opens a dialog. Its value is JSON in a string, as Teams wants it.</summary>
public class TaskModuleAction : CardAction
{
    /// <param name="title">What the button says.</param>
    /// <param name="value">What comes with the request for the dialog: an object, or JSON in a string.</param>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JObject.Parse(json),
            _ => (JObject)WireJson.ToToken(value),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
