using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Facts;

/// <summary>Tells how long terms last, and whether one lasted longer than another.</summary>
internal sealed class TermLengths(FactBase facts)
{
    /// <summary>How long a term lasts, beside when a body had its own: "how long did X chair?"; empty where it had none, or no source tells.</summary>
    public IEnumerable<Finding> Of(Frame frame, IReadOnlyList<Fact> all) =>
        all.Any(frame.IsAbout) && facts.Relations.FirstOrDefault(length => length.Id == frame.Relation.LengthRelation) is { } lasting
            ? [new Finding(frame with { Relation = lasting, Ask = Ask.What, Subjects = [] }, FindingKind.Told, facts.Of(lasting))]
            : [];

    /// <summary>The terms of all subjects, where each had one and all lasted as many months, so that none lasted longer: "was X's term longer than Y's?"; null where they did not, or that is not known.</summary>
    public static Finding? AsLong(Frame frame, IReadOnlyList<Fact> all)
    {
        var own = all.Where(frame.IsAbout).ToList();
        return own.Count == frame.Subjects.Count && own.Select(Months).Distinct().ToList() is [> 0] ? new Finding(frame, FindingKind.Told, own) { Stands = false } : null;
    }

    // The months of a term of whole months; else none.
    private static int Months(Fact fact) => fact.Period is { IsWholeMonths: true } term ? ((term.End.Year - term.Start.Year) * TimeStep.MonthsInYear) + term.End.Month - term.Start.Month + 1 : 0;
}
