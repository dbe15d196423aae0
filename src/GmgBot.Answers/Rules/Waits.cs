using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads how long a body waited between coming in and holding the office: "how long after joining did X chair?", "how long did X wait for the chair?"</summary>
internal sealed class Waits(FactBase facts)
{
    private static readonly string[] Other = ["who", "which", "or", "found"];

    private readonly Relation? _office = facts.Relations.FirstOrDefault(relation => relation.Exclusive);

    private readonly Relation? _entry = facts.Relations.FirstOrDefault(relation => relation.IsEntry);

    /// <summary>Tells when it came in and when it held the office, for whoever asks to count.</summary>
    /// <returns>A finding for each of the two; null where a question asks for no such time, or where either date is not known.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (_office is null || _entry is null || reading.Periods.Count > 0 || !(reading.Has("chair") || reading.Has("lead")) || reading.HasAny(Other) || !IsAsked(reading)
            || reading.AllEntities.Where(entity => entity.Type == _office.SubjectType).Distinct().ToList() is not [var body])
        {
            return null;
        }

        return Dated(_entry, body) is { } came && Dated(_office, body) is { } held ? [came, held] : null;
    }

    private static bool IsAsked(Reading reading) => reading.Has("waited") || (reading.Has("how-long") && (reading.Has("join") || reading.Has("member")));

    private Finding? Dated(Relation relation, Entity body)
    {
        var own = facts.Of(relation).Where(fact => fact.Period is not null && body.Equals(fact.Subject)).ToList();
        return own.Count > 0 ? new Finding(new Frame { Relation = relation, Ask = Ask.When, Subjects = [body] }, FindingKind.Told, own) { Subject = body } : null;
    }
}
