using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a body that is named only to say that another one is meant: "it was X, not Y, that chaired", "X et non Y présidait", "not Y but X".</summary>
internal static class Contrast
{
    /// <summary>The words that set one body against another: "and not", "rather than".</summary>
    private const string NotThat = "not-that";

    private static readonly string[] Nots = ["not", "is-not", NotThat];

    /// <summary>The question without that body, and the body; null where none is set against another, or where more than the two are named.</summary>
    /// <param name="reading">The question, which puts something forward.</param>
    public static (Reading Left, Entity Body)? Without(Reading reading)
    {
        if (!reading.HasAny(Nots) || !AskChooser.PutsForward(reading))
        {
            return null;
        }

        var bodies = reading.Marks.Where(mark => mark.Entity is { } entity && entity.Type != EntityType.Group).DistinctBy(mark => mark.Start).OrderBy(mark => mark.Start).GroupBy(mark => mark.Entity!.Type).Select(kind => kind.ToList()).FirstOrDefault(kind => kind.Count > 1);
        if (bodies is not [var one, var other])
        {
            return null;
        }

        // "X, not Y", "X and not Y", "X rather than Y"
        if (InFront(reading, other) is { } behind && behind.Start >= one.End && (behind.Start == one.End || IsSetOff(reading, behind)))
        {
            return (reading.Without(behind.Start, other.End), other.Entity!);
        }

        // "Not X but Y"
        return InFront(reading, one) is { } denied && reading.Marks.Any(but => but is { Kind: MarkKind.Concept, Id: "but" } && but.Start >= one.End && but.End <= other.Start) ? (reading.Without(denied.Start, one.End), one.Entity!) : null;
    }

    /// <summary>The question without the date that is named only to say that another one is meant: "X joined in 2010, not 2003, right?"; the same where there is none.</summary>
    /// <param name="reading">The question, which puts something forward.</param>
    public static Reading OfDates(Reading reading) =>
        reading.Periods is [var one, var other] && AskChooser.PutsForward(reading) && reading.Marks.FirstOrDefault(mark => Nots.Hold(mark) && mark.Start >= one.End && mark.End <= other.Start + 1 && other.Start - mark.End <= 1) is { } not && IsSetOff(reading, not)
            ? reading.Without(not.Start, other.End) : reading;

    // "Rather than", or a not behind a sign, "and" or "but".
    private static bool IsSetOff(Reading reading, Mark not) => not.Id == NotThat || reading.IsBroken(not.Start - 1, not.Start) || reading.HasAt(not.Start - 1, "and") || reading.HasAt(not.Start - 1, "but");

    private static Mark? InFront(Reading reading, Mark body) => reading.Marks.Where(mark => Nots.Hold(mark) && reading.AfterArticles(mark.End) == body.Start).MaxBy(mark => mark.Length);
}
