using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads the time at which the group still had its old name: "which of them were there under the old name?", "qui en était du temps de Genève ?"</summary>
internal sealed class UnderOldName(FactBase facts, FrameBuilder builder)
{
    /// <summary>What asks for the name itself, or for the office, of which nothing is told so early.</summary>
    private static readonly string[] Else = ["name", "current-name", "chair", "lead", "term", "when", "why"];

    /// <summary>Puts the last day of that name in the place of the words that tell of it.</summary>
    /// <returns>The reading with the date in it, or null where that time is not meant, or where no bodies are asked for.</returns>
    public Reading? Read(Reading reading)
    {
        if (reading.Periods.Count > 0 || reading.HasAny(Else) || reading.Marks.FirstOrDefault(mark => mark.Id == "old-name-time") is not { } words || Renamed is not { } renamed)
        {
            return null;
        }

        var rest = reading.Without(words.Start, words.End);
        var day = renamed.DayBefore();
        var within = On(day, PeriodRole.At);
        return builder.Build(within)?.Frame.Relation is not { SubjectType: not null, Exclusive: false } asked ? null
            : asked.Shape == RelationShape.Since ? within
            // "Who joined under the old name?": up to that day.
            : asked.IsEntry ? On(day, PeriodRole.Until)
            : null;

        Reading On(Period day, PeriodRole role) => rest with { Periods = [new PeriodMention(words.Start, words.End, null, day.Start.Year, role) { Known = day }] };
    }

    // Of several that know of the old name, the one that is asked for by it most.
    private Period? Renamed => facts.Relations.Where(relation => relation is { Shape: RelationShape.Event, SubjectType: null }).MaxBy(relation => relation.Cues.Count(cue => cue.All.Any(any => any.Contains("former-name")))) is { } renamed ? facts.Of(renamed).Select(fact => fact.Period).FirstOrDefault(period => period is not null) : null;
}
