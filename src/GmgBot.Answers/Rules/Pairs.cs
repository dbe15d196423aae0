using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads several bodies, each with a date of its own: "UNDP chaired in 2010 and UNESCO in 2011, right?", "UNITAR 2009, PNUD 2010, UNICEF 2011 : c'est bien ça ?"</summary>
internal static class Pairs
{
    /// <summary>The bodies with their dates, in their order.</summary>
    /// <returns>The pairs; empty where body and date do not stand by turns throughout, or where one of two is asked for.</returns>
    public static IReadOnlyList<(Entity Body, Period At)> Of(Reading reading)
    {
        if (reading.Periods.Count < 2 || reading.Has("or") || reading.Has("between") || reading.Has("who"))
        {
            return [];
        }

        var bodies = reading.Marks.Where(mark => mark.Entity is { } entity && entity.Type != EntityType.Group).DistinctBy(mark => mark.Start).OrderBy(mark => mark.Start).ToList();
        if (bodies.Count > reading.Periods.Count)
        {
            return OfGroups(reading, bodies);
        }

        if (bodies.Count < reading.Periods.Count)
        {
            return [];
        }

        var first = bodies[0].Start < reading.Periods[0].Start;
        var pairs = new List<(Entity, Period)>();
        for (var i = 0; i < bodies.Count; i++)
        {
            var (body, date) = (bodies[i], reading.Periods[i]);
            var before = i == 0 ? -1 : first ? reading.Periods[i - 1].Start : bodies[i - 1].Start;
            if (date.In(null) is not { } period || date.Role != PeriodRole.At || (first ? body.Start > date.Start || body.Start < before : date.Start > body.Start || date.Start < before))
            {
                return [];
            }

            pairs.Add((body.Entity!, period));
        }

        return pairs;
    }

    // "X and Y in 2006 and Z in 2007": each body takes the date behind it.
    private static IReadOnlyList<(Entity Body, Period At)> OfGroups(Reading reading, List<Mark> bodies)
    {
        var pairs = new List<(Entity, Period)>();
        foreach (var body in bodies)
        {
            if (reading.Periods.FirstOrDefault(mention => mention.Start > body.Start) is not { Role: PeriodRole.At } date || date.In(null) is not { } period)
            {
                return [];
            }

            pairs.Add((body.Entity!, period));
        }

        return pairs.Select(pair => pair.Item2).Distinct().Count() == reading.Periods.Count ? pairs : [];
    }
}
