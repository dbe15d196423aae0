using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a growth of the group that is dated, as if those who came in with it were named: "was the first enlargement in 2007?", "le deuxième élargissement date de 2007, non ?".</summary>
internal sealed class DatedWave(FactBase facts)
{
    /// <summary>What asks for something else of that time.</summary>
    private static readonly string[] Else = ["who", "which", "which-ones", "what", "when", "how-many", "by-how-many", "list", "or", "and", "chair", "lead", "term", "cochair", "mandate", "rename", "name", "former-name", "handbook", "objective", "how-long", "before", "after", "since"];

    /// <summary>Puts those who came in, and their coming in, in the place of the growth's name.</summary>
    /// <returns>The reading with their names; null where no growth is dated.</returns>
    public Reading? Read(Reading reading) =>
        reading is { Periods: [{ Role: PeriodRole.At }], AllEntities.Count: 0 } && NumberedWaves.Named(reading) is [var named] && NumberedWaves.Place(named) < facts.Growths.Count && !reading.HasAny(Else)
            ? reading.Without(named.Start, named.End) is var rest ? rest with { Marks = [.. rest.Marks, .. Entries(reading, named)] } : null
            : null;

    private IEnumerable<Mark> Entries(Reading reading, Mark named) =>
    [
        new(named.Start, named.Length, MarkKind.Concept, "join", reading.Language),
        .. facts.Relations.Where(relation => relation.IsEntry).SelectMany(facts.Of).Where(fact => fact.Period == facts.Growths[NumberedWaves.Place(named)] && fact.Subject is not null)
            .Select(fact => new Mark(named.Start, named.Length, MarkKind.Entity, fact.Subject!.Id, reading.Language, fact.Subject)),
    ];
}
