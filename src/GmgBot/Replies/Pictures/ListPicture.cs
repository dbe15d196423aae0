using GmgBot.Answers;

namespace GmgBot.Replies.Pictures;

/// <summary>A picture of a dated list, for clients that show pictures beside the text: terms on a line of time, or how a number grew.</summary>
internal static class ListPicture
{
    private const int FewestRows = 3;

    /// <summary>More would be higher than Teams draws.</summary>
    private const int MostRows = 20;

    /// <returns>The picture, or null where the answer is no dated list: one whose lines each begin with a date.</returns>
    public static Picture? Of(Answer answer) =>
        answer.Rows.Count is < FewestRows or > MostRows || answer.Rows.Any(row => row.Head is null || row.From is null || row.To is null) ? null
        : answer.Rows.All(row => row.Lasts) ? Timeline.Draw(answer.Rows, answer.Language)
        : answer.Rows.All(row => !row.Lasts) ? Growth.Draw(answer.Rows, answer.Language)
        : null;

    /// <summary>The picture within the message itself, so that it needs no address that a client can reach.</summary>
    public static string Inline(string contentType, byte[] picture) => $"data:{contentType};base64,{Convert.ToBase64String(picture)}";
}
