using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace GmgBot.StoreTests.Processes;

/// <summary>One person's conversation with a bot over HTTP, with the replies in the response.</summary>
internal sealed class Talk(HttpClient http, string id)
{
    private static int _number;

    public string Id => id;

    /// <returns>The text of the reply, and its id.</returns>
    public async Task<(string Text, string ReplyId)> AskAsync(string question)
    {
        var said = await PostAsync(new JObject { ["type"] = "message", ["text"] = question, ["deliveryMode"] = "expectReplies" });
        var reply = (JObject)said["activities"]!.Single(activity => activity["type"]!.ToString() == "message");
        return (reply["text"]!.ToString(), reply["id"]!.ToString());
    }

    /// <summary>Says what this person thinks of a reply; returns when the bot has acknowledged it.</summary>
    public Task JudgeAsync(string replyId, string reaction) => PostAsync(new JObject
    {
        ["type"] = "invoke",
        ["name"] = "message/submitAction",
        ["replyToId"] = replyId,
        ["value"] = new JObject { ["actionName"] = "feedback", ["actionValue"] = new JObject { ["reaction"] = reaction, ["feedback"] = """{"feedbackText":"as it was"}""" } },
    });

    private async Task<JObject> PostAsync(JObject activity)
    {
        activity["id"] = $"{id}-{Interlocked.Increment(ref _number)}";
        activity["channelId"] = "emulator";
        activity["serviceUrl"] = "http://127.0.0.1:9";
        activity["locale"] = "en-US";
        activity["from"] = new JObject { ["id"] = "user of " + id };
        activity["recipient"] = new JObject { ["id"] = "bot" };
        activity["conversation"] = new JObject { ["id"] = id };
        using var response = await http.PostAsync("/api/messages", new StringContent(activity.ToString(), Encoding.UTF8, "application/json"));
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JObject.Parse(body);
    }
}
