using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads how long after one thing another one happened: "how many years after the founding did the handbook come out?", "combien de temps sépare le changement de nom de l'arrivée de X ?"</summary>
internal sealed class EventGap(EventOrder events)
{
    /// <summary>What stands between the two, or in front of them.</summary>
    private static readonly string[] Links = ["after", "before", "between", "since", "until", "until-when", "clause-when", "when", "how-long", "age", "and", "from-link", "to-link", "over", "apart", "once", "waited"];

    /// <summary>What asks for more than that.</summary>
    private static readonly string[] Else = ["who", "which", "how-many", "why", "or", "longer", "true-length"];

    /// <summary>Tells both, the earlier one first, for whoever asks to count.</summary>
    /// <returns>A finding for each of the two; null where a question asks for no such time.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (!reading.HasAny("how-long", "apart") || reading.HasAny(Else) || !reading.HasAny("after", "before", "between", "since", "clause-when", "apart", "until", "from-link", "waited"))
        {
            return null;
        }

        for (var cut = 1; cut < reading.Tokens.Count; cut++)
        {
            if (Event(reading, 0, cut) is { } one && Event(reading, cut, reading.Tokens.Count) is { } other && (one.Frame.Relation != other.Frame.Relation || one.Facts[0] != other.Facts[0]))
            {
                return one.Facts[0].Period!.Value.Start <= other.Facts[0].Period!.Value.Start ? [one, other] : [other, one];
            }
        }

        return null;
    }

    private Finding? Event(Reading reading, int start, int end)
    {
        var part = reading.Part(start, end);
        return events.Event(part with { Marks = [.. part.Marks.Where(mark => Array.IndexOf(Links, mark.Id) < 0)] }, null);
    }
}
