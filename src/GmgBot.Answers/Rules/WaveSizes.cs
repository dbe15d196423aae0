using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Compares how many came in at two times, or looks for the time at which the most or the fewest did: "did more join in the first wave than in the second?", "quel élargissement a été le plus grand ?"</summary>
internal sealed class WaveSizes(FactBase facts)
{
    private const string More = "size-more", Less = "size-less", Most = "size-most", Least = "size-least", Equal = "size-equal";

    /// <summary>What says that something grew, as long as that is not the size itself: the "larger" of "was the group larger?" is none.</summary>
    private static readonly string[] Growing = ["enlarge", "enlarging", "enlargements", "wave", "join", "new", "increase", "brought", "first-wave", "second-wave", "third-wave", "both-waves"];

    /// <summary>What names a growth, so that "which one was the biggest?" can mean nothing else.</summary>
    private static readonly string[] Nouns = ["enlarging", "enlargements", "wave", "when", "first-wave", "second-wave", "third-wave"];

    /// <summary>What asks for something else, or leaves the two in another order than they are named.</summary>
    private static readonly string[] Else = ["chair", "lead", "term", "cochair", "subgroup", "why", "not", "never", "unsaid", "how-long", "before", "after"];

    /// <summary>Tells the times compared with the number of those who came in, and judges what is put forward of them.</summary>
    /// <returns>One finding; null where a question compares no such numbers.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        var sizes = Sizes(reading);
        if (sizes.Count == 0 || reading.HasAny(Else) || reading.Numbers.Any(number => number != 2 && number != facts.Growths.Count) || reading.Marks.Any(mark => facts.Topics.Contains(mark.Id)) || reading.AllEntities.Any(entity => entity.Type != EntityType.Group)
            || !reading.Marks.Any(mark => Growing.Contains(mark.Id) && !sizes.Exists(size => size.Start == mark.Start && size.Length == 1 && mark.Length == 1))
            || facts.MainType is not { } type || facts.EntryOf(type) is not { } entry || Named(reading) is not { } named)
        {
            return null;
        }

        var ofAll = sizes.Exists(size => size.Id is Most or Least) && (named.Count > 0 || reading.HasAny(Nouns));
        if (named.Count != 2 && !(ofAll && named.Count < 2))
        {
            return null;
        }

        List<Period> compared = named.Count == 2 ? named : [.. facts.Growths];
        var judged = AskChooser.PutsForward(reading) && !reading.Has("or") && sizes.Select(size => size.Id).Distinct().Count() == 1 && named.Count > 0;
        var smallest = sizes.Exists(size => size.Id is Less or Least);
        compared = judged ? [.. named, .. compared.Except(named)] : [.. compared.OrderBy(wave => smallest ? Size(entry, wave) : -Size(entry, wave))];
        var frame = new Frame { Relation = entry, Ask = Ask.Who, Periods = compared, Sizes = true };
        return [new Finding(frame, FindingKind.Listed, [.. compared.SelectMany(wave => Came(entry, wave))]) { Stands = judged ? Stands(sizes[0].Id, [.. compared.Select(wave => Size(entry, wave))]) : null }];
    }

    // "The most modest" is no "most".
    private static List<Mark> Sizes(Reading reading)
    {
        var all = reading.Marks.Where(mark => mark.Id is More or Less or Most or Least or Equal).ToList();
        return all.FindAll(mark => !all.Exists(other => other.Length > mark.Length && other.Start <= mark.Start && mark.End <= other.End));
    }

    // The first one against each of the others; the largest of all is alone in that.
    private static bool Stands(string said, List<int> sizes) => sizes.Skip(1).All(other => said switch
    {
        More or Most => sizes[0] > other,
        Less or Least => sizes[0] < other,
        _ => sizes[0] == other,
    });

    // The times that are named, by a date or by their place in the row; null where a date is none of them.
    private List<Period>? Named(Reading reading)
    {
        var dated = reading.Periods.Select(mention => mention is { Role: PeriodRole.At } && mention.In(null) is { } at ? facts.Waves.Where(wave => wave.Overlaps(at)).ToList() : []).ToList();
        return dated.Count == 0 ? [.. Places(reading).Where(place => place < facts.Growths.Count).Select(place => facts.Growths[place]).Distinct()]
            : dated.TrueForAll(waves => waves.Count == 1) ? [.. dated.Select(waves => waves[0]).Distinct()] : null;
    }

    // "The second enlargement ... the third"
    private IEnumerable<int> Places(Reading reading) => NumberedWaves.Named(reading).Select(NumberedWaves.Place)
        .Concat(reading.HasAny("last", "the-last") ? [facts.Growths.Count - 1] : reading.Has("the-first") ? [0] : reading.Has("the-second") ? [1] : reading.Has("the-third") ? [2] : reading.Has("both-waves") ? [0, 1] : []);

    private IEnumerable<Fact> Came(Relation entry, Period wave) => facts.Of(entry).Where(fact => fact.Period == wave);

    private int Size(Relation entry, Period wave) => Came(entry, wave).Count();
}
