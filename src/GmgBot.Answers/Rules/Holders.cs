using GmgBot.Answers.Conversation;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads a body that is described by the office it held: "when did the agency that chaired in early 2011 join?", "l'agence qui préside en ce moment, elle est membre depuis quand ?"</summary>
internal sealed class Holders(FactBase facts, FrameBuilder builder)
{
    /// <summary>How many words may stand between the body, its verb and its date: "the one that was in the chair then".</summary>
    private const int Reach = 3;

    /// <summary>What makes it a question of who held the office instead: "which agency chaired in 2010?"</summary>
    private static readonly string[] Asking = ["who", "which", "determiner", "how-many", "any", "every", "among"];

    /// <summary>Puts the body in the place of the words that describe it.</summary>
    /// <returns>The reading with the body in it; the same reading where none is so described, or where the rest asks nothing of one.</returns>
    public Reading Read(Reading reading)
    {
        if (reading.AllEntities.Any(entity => entity.Type != Knowledge.EntityType.Group) || facts.Relations.FirstOrDefault(relation => relation.Exclusive) is not { } office)
        {
            return reading;
        }

        if (Present(reading, office) is { } present)
        {
            return present;
        }

        foreach (var body in reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "body" or "agencies" or "pronoun" } && !reading.Marks.Any(other => Array.IndexOf(Asking, other.Id) >= 0 && other.Start <= mark.Start && other.End >= mark.Start)))
        {
            if (reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "chair" or "lead" } && mark.Start > body.End && mark.Start - body.End <= Reach) is { } verb && IsRelative(reading, body.End) && Time(reading, body, verb) is var (period, end)
                && facts.Of(office).Where(fact => fact.Period is { } own && own.Overlaps(period)).ToList() is [{ Subject: { } holder }])
            {
                return InPlace(reading, office, new Mark(body.Start, end - body.Start, MarkKind.Entity, holder.Id, reading.Language, holder), end) ?? reading;
            }
        }

        return reading;
    }

    // "Was the current chair a founder?", "depuis quand l'actuelle présidence est-elle membre ?"
    private Reading? Present(Reading reading, Relation office)
    {
        if (!reading.HasAny("yes-no", "when") || reading.HasAny(Asking) || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "current" }) is not { } now
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "chair" } && (mark.Start == now.End || mark.End == now.Start)) is not { } chair || facts.Of(office) is not [.., { Subject: { } holder }])
        {
            return null;
        }

        var start = Math.Min(now.Start, chair.Start);
        return InPlace(reading, office, new Mark(start, Math.Max(now.End, chair.End) - start, MarkKind.Entity, holder.Id, reading.Language, holder), Math.Max(now.End, chair.End));
    }

    // The reading with the body in the place of what describes it, or null where the rest asks nothing of one.
    private Reading? InPlace(Reading reading, Relation office, Mark holder, int end)
    {
        var rest = reading.Without(holder.Start, end);
        var read = rest with { Marks = [.. rest.Marks, holder] };
        return builder.Build(read) is { Score: >= FollowUp.Meant, Frame.Relation: { Names: false, Shape: not RelationShape.Span } asked } && asked.SubjectType == office.SubjectType && facts.Of(asked).Count > 0 ? read : null;
    }

    /// <summary>Whether a pronoun stands there that only says more of the noun in front: "the agency that".</summary>
    internal static bool IsRelative(Reading reading, int at) => reading.Tokens[at].Word is "qui" or "that" or "which" or "who" && !reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal);

    // When it held the office, and where the words that say so end: a date, or now.
    private (Period Period, int End)? Time(Reading reading, Mark body, Mark verb)
    {
        if (reading.Periods.FirstOrDefault(mention => mention.Start >= verb.End && mention.Start - verb.End <= Reach) is { } named)
        {
            return named.In(null) is { } period ? (period, named.End) : null;
        }

        var now = reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "current" } && mark.Start > body.End && mark.Start - verb.End <= Reach);
        return (now is not null || (reading.Marks.Any(mark => mark.Id == "present" && mark.Start <= verb.Start && mark.End >= verb.End) && !reading.Marks.Any(mark => mark.Id == "past" && mark.Start > body.Start && mark.End <= verb.End))) && facts.Relations.Where(relation => relation.Exclusive).SelectMany(facts.Of).LastOrDefault() is { } last
            ? (last.Evidence.Source.AsOf, Math.Max(now?.End ?? 0, verb.End))
            : null;
    }
}
