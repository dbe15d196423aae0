using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands how many it is in a year, behind a count: "how many members are there? - How many per year?" No source tells it; of an office, how long a term is does.</summary>
internal sealed class RateFollowUp(FactBase facts, FrameBuilder builder)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    /// <summary>The longest message, in words, that asks or puts forward how many terms a year has: "donc deux par an, c'est bien ça ?"</summary>
    private const int LongestOfTerms = 10;

    /// <summary>Completes the message, or returns null where it counts nothing a year.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last) =>
        Turn(reading, last) ?? InAYear(reading, last) ?? (!reading.Has("per-year") || last.Ask != Ask.HowMany || reading.Tokens.Count > Longest || !reading.NamesNothing || alone is { Score: >= QuestionAnswerer.Certain } ? null
            : last.Relation.LengthRelation is { } length && facts.Find(length) is { } lasting ? new Frame { Relation = lasting, Ask = Ask.What }
            : last with { Without = true });

    // "How long is a term? - So how many per year?", "two a year?": of the office whose terms those are.
    private Frame? InAYear(Reading reading, Frame last) =>
        reading.Has("per-year") && (reading.Numbers.Count > 0 || reading.HasAny("how-many", "times", "several", "single")) && reading.Tokens.Count <= LongestOfTerms && reading.NamesNothing
        && facts.Relations.FirstOrDefault(held => held.LengthRelation == last.Relation.Id) is { } office && builder.Build(reading, office.Cues[0].All[0][0]) is { Score: >= QuestionAnswerer.Certain, Frame: { Relation.SubjectType: null } counted }
            ? counted
            : null;

    // "Who chairs? - How often does it change?", "ça tourne tous les combien ?": after a term, whose length is told.
    private Frame? Turn(Reading reading, Frame last) =>
        reading.Has("often") && !reading.HasAny("meet", "times", "who", "join", "member") && reading.Tokens.Count <= Longest && reading.NamesNothing
        && (last.Relation.LengthRelation is { } length ? facts.Find(length) : facts.Relations.Any(office => office.LengthRelation == last.Relation.Id) ? last.Relation : null) is { } lasting
            ? new Frame { Relation = lasting, Ask = Ask.What }
            : null;
}
