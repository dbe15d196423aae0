using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands questions about an office between two of its holders, or about how often it passed on: "who chaired between X and Y?", "how many chairs from X to Y?", "how many handovers in 2010?"</summary>
internal sealed class Terms(FactBase facts)
{
    /// <summary>What an office does when it passes from one to the next.</summary>
    private static readonly string[] Passing = ["hand-over", "succeed", "rotate", "change"];

    /// <summary>What is counted where it is not how often the office passed on: "how many agencies took turns?"</summary>
    private static readonly string[] Bodies = ["who", "agencies", "body", "member"];

    /// <summary>Makes a frame of the time between the terms of two bodies, or of the changes in a time.</summary>
    /// <returns>The frame, or null where neither is asked for.</returns>
    public Frame? Read(Frame frame, Reading reading)
    {
        // "The last four before the present one": counted back from whoever has it now.
        if (frame is { Relation.Exclusive: true, Ask: Ask.Last, Subjects.Count: 0, Periods.Count: 0 } && reading.Has("before") && (reading.Has("current") || reading.Has("so-far")) && facts.Of(frame.Relation) is [.., { Subject: { } present }])
        {
            var before = frame with { Ask = Ask.Before, Subjects = [present], Now = false };
            return before with { InARow = PutForward.InARow(before, reading) };
        }

        // "How many chaired before X?"
        if (frame is { Relation.Exclusive: true, Ask: Ask.HowMany, Subjects: [var limit], Periods.Count: 0 } && reading.Has("before") != reading.Has("after") && !reading.HasAny("times", "join", "once") && reading.Marks.FirstOrDefault(mark => limit.Equals(mark.Entity)) is { } named
            && reading.Marks.Any(side => side is { Kind: MarkKind.Concept, Id: "before" or "after" } && side.End <= named.Start && reading.AfterArticles(side.End) == named.Start) && Ends(frame) is [var term, ..])
        {
            return frame with { Subjects = [], Periods = [term], Role = reading.Has("before") ? PeriodRole.Before : PeriodRole.After };
        }

        // "Was it X that chaired between Y and Z?"
        if (frame is { Relation.Exclusive: true, Ask: Ask.IsTrue, Subjects: [var amid, _, _], Periods.Count: 0 } && !reading.Has("or") && Between(frame with { Subjects = [.. frame.Subjects.Skip(1)] }, counts: false) is { Ask: Ask.Who } gap
            && reading.IndexOf("between") is > 0 and var between && reading.Marks.FirstOrDefault(mark => amid.Equals(mark.Entity)) is { } put && put.End <= between)
        {
            return gap with { Ask = Ask.IsTrue, Subjects = [amid] };
        }

        // "Does X's term run into the next year?": not where each ends in the year it began in.
        if (frame is { Relation.Exclusive: true, Ask: Ask.IsTrue, Subjects.Count: 1, Periods.Count: 0 } && reading.Has("into-next-year") && Ends(frame) is { Count: > 0 } terms && terms.TrueForAll(term => term.Start.Year == term.End.Year))
        {
            return frame with { Claim = false, Now = false };
        }

        if (!frame.Relation.Exclusive || (frame.Subjects.Count == 0 && frame.Periods.Count == 0) || frame.Subjects.Count is 1 or > 2)
        {
            return null;
        }

        var counts = reading.Has("how-many") || reading.Has("times") || reading.Has("often");
        if (counts && !reading.HasAny(Bodies) && reading.HasAny(Passing))
        {
            return frame.Subjects.Count == 0 ? Passed(frame, Meant(frame))
                : Span(frame) is { } both ? Passed(frame, both)
                : null;
        }

        if (frame.Subjects.Count == 0)
        {
            return null;
        }

        if (IsBetween(reading) && (counts || reading.Has("who") || (reading.HasAny("any", "other") && frame.Periods.Count == 0) || reading.Has("nobody")))
        {
            var meanwhile = Between(frame, counts);
            // "Was there anyone between X and Y?", "nobody between X and Y, right?"
            return meanwhile.Ask == Ask.Who && !reading.HasAny("who", "which", "list", "when") && AskChooser.PutsForward(reading) ? meanwhile with { Ask = Ask.IsTrue, Denied = reading.Has("nobody") } : meanwhile;
        }

        // "All the chairs from X to Y": those two as well.
        return frame.Periods.Count == 0 && (counts || reading.Has("who") || reading.Has("list") || reading.Has("which")) && IsFromTo(reading, frame) && Span(frame) is { } span
            ? frame with { Ask = counts ? Ask.HowMany : Ask.Who, Subjects = [], Periods = [span], Role = PeriodRole.At, Now = false }
            : null;
    }

    // "Between X and Y, which one was first?" asks for one of the two.
    private static bool IsBetween(Reading reading) => (reading.Has("between") && !reading.Has("of-the-two") && !(reading.Has("which") && reading.HasAny("first", "last"))) || (reading.Has("before") && reading.Has("after") && !reading.Has("or"));

    // "From X to Y", "de X à Y", "X to Y": "to" in front of the second, and nothing that X does to Y.
    private static bool IsFromTo(Reading reading, Frame frame) => !reading.HasAny(Passing) && !reading.Has("precede") && AreLinked(reading, frame);

    /// <summary>Whether the second of two bodies stands behind "to" and the first right in front of that: "from X to Y", "X to Y".</summary>
    public static bool AreLinked(Reading reading, Frame frame) => reading.Marks.FirstOrDefault(mark => frame.Subjects[1].Equals(mark.Entity)) is { } second
        && reading.Marks.Any(link => link.Id == "to-link" && link.End <= second.Start && reading.AfterArticles(link.End) >= second.Start && reading.Marks.Any(first => frame.Subjects[0].Equals(first.Entity) && first.End == link.Start));

    private static Frame Passed(Frame frame, Period period) => frame with { Ask = Ask.HowMany, Handovers = true, Subjects = [], Periods = [period], Role = PeriodRole.At, Now = false };

    // "Since 2009": until the last term that is told; "before 2011": from the first one on.
    private Period Meant(Frame frame)
    {
        var named = frame.Periods[0].Through(frame.Periods[^1]);
        var terms = facts.Of(frame.Relation).Select(fact => fact.Period).OfType<Period>().ToList();
        var (first, last) = (terms.Min(term => term.Start), terms.Max(term => term.End));
        return frame.Role switch
        {
            PeriodRole.Since when last > named.Start => new Period(named.Start, last),
            PeriodRole.After when last > named.End => new Period(named.End.AddDays(1), last),
            PeriodRole.Before or PeriodRole.Until when first < named.Start => new Period(first, frame.Role == PeriodRole.Until ? named.End : named.Start.AddDays(-1)),
            _ => named,
        };
    }

    private Frame Between(Frame frame, bool counts)
    {
        var ends = Ends(frame);
        return ends.Count >= 2 && ends[0].End.AddDays(1) < ends[^1].Start
            ? frame with { Ask = counts ? Ask.HowMany : Ask.Who, Subjects = [], Periods = [new Period(ends[0].End.AddDays(1), ends[^1].Start.AddDays(-1))], Now = false }
            : frame with { Ask = Ask.When };
    }

    private Period? Span(Frame frame) => Ends(frame) is { Count: >= 2 } ends ? ends[0].Through(ends[^1]) : null;

    private List<Period> Ends(Frame frame) => [.. facts.Of(frame.Relation).Where(fact => frame.IsAbout(fact) && fact.Period is not null).Select(fact => fact.Period!.Value)];
}
