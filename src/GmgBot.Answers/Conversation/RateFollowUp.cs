using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands how many it is in a year, behind a count: "how many members are there? - How many per year?" No source tells it; of an office, how long a term is does.</summary>
internal sealed class RateFollowUp(FactBase facts, FrameBuilder builder)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 7;

    /// <summary>The longest message, in words, that puts forward how many terms a year has: "donc deux par an, c'est bien ça ?"</summary>
    private const int LongestClaim = 10;

    /// <summary>Completes the message, or returns null where it counts nothing a year.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last) =>
        Turn(reading, last) ?? Terms(reading, last) ?? (!reading.Has("per-year") || last.Ask != Ask.HowMany || reading.Tokens.Count > Longest || !reading.NamesNothing || alone is { Score: >= QuestionAnswerer.Certain } ? null
            : last.Relation.LengthRelation is { } length && facts.Find(length) is { } lasting ? new Frame { Relation = lasting, Ask = Ask.What }
            : last with { Without = true });

    // "Who chairs? - How often does it change?", "ça tourne tous les combien ?": after a term, whose length is told.
    private Frame? Turn(Reading reading, Frame last) =>
        reading.Has("often") && !reading.HasAny("meet", "times", "who", "join", "member") && reading.Tokens.Count <= Longest && reading.NamesNothing
        && (last.Relation.LengthRelation is { } length ? facts.Find(length) : facts.Relations.Any(office => office.LengthRelation == last.Relation.Id) ? last.Relation : null) is { } lasting
            ? new Frame { Relation = lasting, Ask = Ask.What }
            : null;

    // "How long is a term? - So two a year?"
    private Frame? Terms(Reading reading, Frame last) =>
        reading.Has("per-year") && (reading.Numbers.Count > 0 || reading.HasAny("several", "single")) && reading.Tokens.Count <= LongestClaim && facts.Relations.Any(office => office.LengthRelation == last.Relation.Id) ? builder.Build(reading, "term")?.Frame : null;
}
