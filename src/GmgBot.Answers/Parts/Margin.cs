using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question about the order of two bodies by how much the one came before the other: both dates are told, and the asker may count.</summary>
internal static class Margin
{
    /// <summary>The concepts of words that ask for it.</summary>
    private static readonly string[] Words = ["margin", "by-how-many"];

    private static readonly string[] Order = ["before", "after", "first", "last", "precede", "succeed", "predate", "together", "new"];

    /// <summary>Whether a message asks for nothing but that.</summary>
    public static bool IsAsked(Reading reading) => reading.HasAny(Words);

    /// <summary>Reads the question anew without it; as it is where it asks for no such thing.</summary>
    /// <param name="reading">The whole question.</param>
    /// <param name="read">Reads what is left of it.</param>
    public static Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (!(reading.HasAny(Words) || (reading.Has("how-long") && reading.Has("yes-no"))) || !reading.HasAny(Order) || reading.AllEntities.Count(entity => entity.Type != EntityType.Group) != 2)
        {
            return reading;
        }

        var asked = reading.Marks.Last(mark => Words.Contains(mark.Id) || mark.Id == "how-long").Start;
        var bodies = reading.Marks.Where(mark => mark.Entity is { } entity && entity.Type != EntityType.Group).Max(mark => mark.End);
        var end = Enumerable.Range(1, asked).LastOrDefault(at => reading.HasAt(at, "and") || reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:?"));
        return end >= bodies ? read(reading.Words(0, end) + " ?") : reading;
    }
}
