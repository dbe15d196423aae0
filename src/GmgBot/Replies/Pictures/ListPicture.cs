using System.Text;
using GmgBot.Answers;

namespace GmgBot.Replies.Pictures;

/// <summary>A picture of a dated list, for clients that show pictures beside the text: terms on a line of time, or how a number grew.</summary>
internal static class ListPicture
{
    private const int FewestRows = 3;

    /// <returns>The picture with a text in its place, or null where the answer is no dated list.</returns>
    public static Attachment? Of(Answer answer)
    {
        if (answer.Rows.Count < FewestRows || answer.Rows.Any(row => row.From is null || row.To is null))
        {
            return null;
        }

        var svg = answer.Rows.All(row => row.Lasts) ? Timeline.Draw(answer.Rows)
            : answer.Rows.All(row => !row.Lasts) ? Growth.Draw(answer.Rows)
            : null;
        return svg is null ? null : new Attachment
        {
            ContentType = "image/svg+xml",
            ContentUrl = "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)),
            Name = $"{answer.Text} {string.Join("; ", answer.Items)}",
        };
    }
}
