using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads who came in and held the office in one year: "which body chaired and joined in the same year?"</summary>
internal sealed class InOneYear(FactBase facts)
{
    /// <summary>Makes a frame of both, limited to one year; null where that is not asked.</summary>
    public Frame? Read(Frame frame, Reading reading) =>
        frame is { Subjects.Count: 0, Periods.Count: 0, Relation.SubjectType: { } type } && reading.Has("same-year") && reading.Has("join") && reading.HasAny("chair", "lead") && reading.HasAny("who", "which", "any") && reading.AllEntities.All(entity => entity.Type != type)
        && facts.EntryOf(type) is { } entry && facts.Relations.FirstOrDefault(relation => relation.Exclusive && relation.SubjectType == type) is { } office
            ? frame with { Ask = Ask.Both, Relation = entry, Also = office, Compares = TimeOrder.SameYear, Now = false, Today = false }
            : null;
}
