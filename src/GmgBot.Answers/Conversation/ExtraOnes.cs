using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Tells who came in since there were as many as a message thought: "there are 14, no? - No, 16. - And the two extra ones, who are they?"</summary>
internal sealed class ExtraOnes(FactBase facts, Func<string, Language, Reading> read)
{
    /// <summary>The longest message, in words, that asks no more.</summary>
    private const int Longest = 10;

    private static readonly string[] Else = ["when", "why", "chair", "lead", "found", "subgroup", "before"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message)
    {
        if (message is not { Last: { Ask: Ask.HowMany, Subjects.Count: 0, Relation: { Shape: RelationShape.Since, Complete: true, SubjectType: { } type } state } last, Reading: { Tokens.Count: <= Longest, NamesNothing: true } reading } || !reading.Has("extra-ones") || reading.HasAny(Else) || facts.EntryOf(type) is not { } entry)
        {
            return null;
        }

        var thought = message.Context.Question is { } asked ? read(asked, reading.Language).Numbers : [];
        var since = last.Periods is [var then] ? then : thought is [var number] ? facts.Of(state).Reach(number) : null;
        return since is not { } from || !facts.Of(entry).Any(fact => fact.Period is { } own && own.Start > from.End) ? null
            : new Frame { Relation = entry, Ask = reading.Has("how-many") ? Ask.HowMany : Ask.Who, Periods = [from], Role = PeriodRole.After };
    }
}
