#nullable disable // The API mirrored here is nullable-oblivious; see "Nullability" in README.md.

namespace Compact.Bot.Schema;

/// <summary>What a button does.</summary>
public static class ActionTypes
{
    public const string OpenUrl = "openUrl";
    public const string ImBack = "imBack";
    public const string PostBack = "postBack";
    public const string PlayAudio = "playAudio";
    public const string PlayVideo = "playVideo";
    public const string ShowImage = "showImage";
    public const string DownloadFile = "downloadFile";
    public const string Signin = "signin";
    public const string Call = "call";
    public const string Payment = "payment";
    public const string MessageBack = "messageBack";

#pragma warning disable IDE1006 // The SDK spells this name with a small letter, and a bot must compile against both.
    public const string openApp = "openApp";
#pragma warning restore IDE1006
}
