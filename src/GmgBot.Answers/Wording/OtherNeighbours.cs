using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Wording;

/// <summary>Who came before or after, where the main sources do not name the next in line but another source does.</summary>
internal sealed class OtherNeighbours(FactBase facts, Teller teller, Attribution attribution)
{
    private const int ShortestGapInDays = 15;

    /// <summary>The draft as it is where no other source says more.</summary>
    /// <param name="finding">A finding of a relation in which one stands at a time, with no neighbour in the main sources.</param>
    /// <param name="draft">What was to be said of it.</param>
    public Draft Complete(Finding finding, Draft draft)
    {
        var frame = finding.Frame;
        var before = frame.Ask == Ask.Before;
        var others = facts.Beside(frame.Relation).Where(fact => fact.Period is not null && fact.Disputes is null).ToList();
        if (Anchor(frame, others, before) is not { } anchor)
        {
            return draft;
        }

        var line = facts.Of(frame.Relation).Concat(others).Where(fact => before ? fact.Period!.Value.End < anchor.Start : fact.Period!.Value.Start > anchor.End)
            .OrderBy(fact => Distance(fact.Period!.Value, anchor)).ToList();
        if (line.Count == 0)
        {
            var none = draft with { Text = teller.Say(frame.Relation, before ? "none-before" : "none-after", finding.Subject ?? frame.Subjects.FirstOrDefault(), anchor) };
            return !before && others.Count > 0 && facts.End is { } end ? attribution.Behind(none, frame.Relation, [end]) with { Aside = [end] } : finding.Kind == FindingKind.NotNamed ? none : draft;
        }

        // Whoever goes on in another way, as interim chair, is not who comes next.
        var next = line.TakeWhile(frame.IsAbout).ToList();
        next = [.. next, .. line.Skip(next.Count).Where(fact => fact.Period == line.ElementAtOrDefault(next.Count)?.Period)];
        var told = next.FindAll(others.Contains);
        if (told.Count == 0)
        {
            return draft;
        }

        var main = next.Except(told).ToList();
        var sentences = main.Count == 0 ? "" : " " + teller.Tell(frame.Relation, main);
        var (from, to) = before ? (next[0].Period!.Value.End.AddDays(1), anchor.Start.AddDays(-1)) : (anchor.End.AddDays(1), next[0].Period!.Value.Start.AddDays(-1));
        var opening = to.DayNumber - from.DayNumber < ShortestGapInDays ? teller.Say(frame.Relation, "silent") : teller.Gap(frame.Relation, Coverage.Gaps(new Period(from, to), facts.Beside(frame.Relation, new Period(from, to))));
        return attribution.Behind(new Draft(opening + sentences, [], [.. told, .. main], null, Outcome.OtherSource), frame.Relation, told);
    }

    private Period? Anchor(Frame frame, List<Fact> others, bool before)
    {
        var own = facts.Of(frame.Relation).Where(frame.IsAbout).Select(fact => fact.Period!.Value).ToList();
        own = own.Count > 0 ? own : [.. others.Where(frame.IsAbout).Select(fact => fact.Period!.Value)];
        own = own.Count > 0 || frame.Subjects.Count > 0 ? own : [.. frame.Periods];
        return own.Count == 0 ? null : before ? own[0] : own[^1];
    }

    private static int Distance(Period period, Period anchor) => Math.Max(period.Start.DayNumber - anchor.End.DayNumber, anchor.Start.DayNumber - period.End.DayNumber);
}
