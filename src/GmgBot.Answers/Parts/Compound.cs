using GmgBot.Answers.Conversation;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Cuts a sentence that asks two things: "who held it in 2010, and how long does a turn last?", "its title, and the year?"</summary>
internal static class Compound
{
    /// <summary>The most cuts to try of one sentence.</summary>
    private const int MostCuts = 4;

    /// <summary>How many words may stand between the link and the question word: "and at whose instigation".</summary>
    private const int Lead = 2;

    /// <summary>The most words of a clause that only says among whom is asked: "of all the members, ...".</summary>
    private const int LongestAmong = 5;

    /// <summary>The most words of a first half that asks without a question word: "the chair now, and who before them?"</summary>
    private const int ShortestHalf = 5;

    /// <summary>The places where the sentence may be cut in two.</summary>
    /// <returns>Both halves in the words of the asker; each ends as the whole ends. The flag tells whether the second asks with a question word of its own.</returns>
    public static IEnumerable<(string First, string Second, bool Asks)> Cuts(Reading reading)
    {
        if (OfOneVerb(reading) is { } twice)
        {
            yield return twice;
            yield break;
        }

        // "After it ended in June, who came?", "when X joined, who chaired?": a clause in front is no question; "when did X join?" is one.
        if (reading.Marks.Any(mark => mark.Start == 0 && (mark.Id is "before" or "after" or "since" || (mark.Id == "clause-when" && (reading.Head != 0 || IsClause(reading))))))
        {
            yield break;
        }

        // "How many joined in 2007 and 2010 in all?" is one sum.
        if (Sums.IsOne(reading))
        {
            yield break;
        }

        // "When X stood down, who took over?": a clause too, where the verb is not turned round.
        // "The handbook and X's entry, the same year?" puts one thing forward.
        if (reading.HasAny(SameTime.Said) && !reading.HasAny(QuestionWords.Open))
        {
            yield break;
        }

        var clause = reading.Marks.Any(mark => mark is { Start: 0, Id: "clause-when" }) && !reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Start > 0 && mark.Start <= Lead);
        var cuts = 0;
        for (var at = 1; at < reading.Tokens.Count && cuts < MostCuts; at++)
        {
            if (!reading.HasAt(at, "and") && !reading.Tokens[at].Gap.AsSpan().ContainsAny(",;+"))
            {
                continue;
            }

            var link = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Id == "and" && mark.Start == at);
            if (at <= LongestAmong && reading.Marks.Any(mark => mark is { Start: 0, Id: "among" }))
            {
                continue;
            }

            // "Which group do X and Y run?": the two stand side by side.
            if (link is not null && reading.Tokens[at].Gap == " " && reading.Marks.Any(mark => mark.Entity is not null && mark.End == at) && reading.EntityFrom(reading.AfterArticles(link.End)) is not null)
            {
                continue;
            }

            // "The other co-chair, besides X, of the group on data": the noun goes on behind the aside.
            if (link is null && (Dislocated.IsCutAt(reading, at) || (reading.HasAt(at, "article") && IsBehindException(reading, at))))
            {
                continue;
            }

            if (!Tells(reading, at) || PartsSentence(reading, at) || IsException(reading, at))
            {
                continue;
            }

            if (clause && link is null && !reading.Has("that-time"))
            {
                continue;
            }

            // "It dates from 2007, when X walked in, correct?": no second question, but a clause.
            if (link is null && reading.Marks.Any(mark => mark.Start == at && mark.Id == "clause-when") && !reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Start <= at + Lead && mark.Start > at))
            {
                continue;
            }

            // "..., correct?" asks for a yes to what stands in front of it.
            if (IsTag(reading, at))
            {
                yield break;
            }

            var head = link is { Length: 1 } ? at + 1 : at;
            // "... and tell me when X came"
            head = reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Filler && mark.Start == head && mark.End < reading.Tokens.Count)?.End ?? head;
            var asks = (Asks(reading, head, link is not null) || (link is { Length: > 1 } && Asks(reading, link.End, linked: true)) || ((link is not null || reading.Marks.Any(mark => mark.Start == at && mark.Length > 1 && mark.End < reading.Tokens.Count && TimeSteps.Words.Contains(mark.Id))) && TimeSteps.AreAll(reading, at))) && ((at <= ShortestHalf && link is { Length: 1 } && reading.Marks.Any(mark => mark.Start == head && mark.Id == "who") && !reading.Periods.Any(period => period.Start < at)) || (link is not null && reading.Head >= 0 && reading.Head < at) || reading.Marks.Any(mark => mark.Start < at && (QuestionWords.Open.Contains(mark.Id) || mark.Id is "yes-no" or "list")));
            cuts++;
            yield return (Text(reading, 0, at) + Shared(reading, at) + Noun(reading, at), Text(reading, at, reading.Tokens.Count), asks);
        }
    }

    // "When and where was it founded?": both ask of one verb.
    private static (string First, string Second, bool Asks)? OfOneVerb(Reading reading)
    {
        var one = reading.Marks.FirstOrDefault(mark => mark.Start == 0 && QuestionWords.Open.Hold(mark));
        var link = one is null ? null : reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "and", Length: 1 } && mark.Start == one.End);
        var other = link is null ? null : reading.Marks.FirstOrDefault(mark => mark.Start >= link.Start && mark.Start <= link.End && mark.End > link.End && QuestionWords.Open.Hold(mark) && mark.Id != one!.Id);
        return other is null || other.End == reading.Tokens.Count || !(one!.Id == "where" || other.Id == "where") ? null
            : (reading.Words(0, one.End) + " " + Text(reading, other.End, reading.Tokens.Count), Text(reading, link!.Start, reading.Tokens.Count), true);
    }

    // "When X chaired, how many were there?": no verb is turned round in front of the comma, and nothing links what stands behind it.
    private static bool IsClause(Reading reading)
    {
        var comma = Enumerable.Range(1, reading.Tokens.Count - 1).FirstOrDefault(at => reading.Tokens[at].Gap.Contains(',', StringComparison.Ordinal));
        return comma > 0 && !reading.Marks.Any(mark => mark.Start < comma ? mark.Id == "yes-no" : mark.Id == "and" && mark.Start == comma);
    }

    // "I am drawing up a list. In March 2010, who chaired?": the date belongs to the question behind it, not to the sentence in front.
    private static bool PartsSentence(Reading reading, int at)
    {
        var start = at;
        while (start > 0 && !reading.Tokens[start].Gap.Contains(". ", StringComparison.Ordinal))
        {
            start--;
        }

        return start > 0 && start < at && (reading.Periods.Any(period => period.Start >= start && period.End <= at) || reading.Marks.Any(mark => mark.Entity is not null && mark.Start >= start && mark.End <= at))
            && !reading.Marks.Any(mark => mark.Start >= start && mark.Start < at && (QuestionWords.Open.Contains(mark.Id) || mark.Id is "yes-no" or "list"));
    }

    // "Besides X and Y, who else is in it?": bodies that are left out ask nothing.
    private static bool IsException(Reading reading, int end) => reading.HasAt(0, "except") && reading.Marks.Any(mark => mark.Entity is not null && mark.End <= end) && !reading.Marks.Any(mark => mark.End <= end && QuestionWords.All.Hold(mark));

    private static bool IsBehindException(Reading reading, int at) => reading.Marks.Any(mark => (mark.Id == "except" || (mark.Id == "together" && mark.Start > 0 && reading.Tokens[mark.Start].Gap.Contains(',', StringComparison.Ordinal))) && mark.Start > 0 && mark.End < at && !Enumerable.Range(mark.Start, at - 1 - mark.Start).Any(from => reading.IsBroken(from, from + 1)));

    private static bool IsTag(Reading reading, int start) => Enumerable.Range(start, reading.Tokens.Count - start)
        .All(at => reading.Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || mark.Id is "yes-no" or "pronoun"))) && reading.Marks.Any(mark => mark.Start >= start && mark.Id == "yes-no");

    // "Who came before, and who after X?": both are about X.
    // "When did it join and when did it chair, UNESCO?"
    private static string Shared(Reading reading, int at) =>
        reading.Marks.Any(mark => mark.Start < at && mark.Id is "precede" or "succeed" or "before" or "after" or "pronoun") && !reading.Marks.Any(mark => mark.Entity is not null && mark.Start < at) && !reading.Periods.Any(period => period.Start < at)
        && reading.Marks.FirstOrDefault(mark => mark.Entity is not null && mark.Start >= at) is { } body
            ? " " + reading.Written(body)
            : "";

    // "Title and year of the handbook": a noun of a thing that both are asked of stands behind the second.
    private static string Noun(Reading reading, int at) => reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "title" or "name" } && mark.Start < at).Any() && at <= ShortestHalf
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "handbook" } && mark.Start >= at) is { } noun && !reading.Marks.Any(mark => mark.Id == noun.Id && mark.Start < at) && reading.Marks.Any(link => link.Id == "article" && link.End == noun.Start)
            ? " " + reading.Words(Enumerable.Range(0, noun.Start).Last(start => !reading.HasAt(start, "article")) + 1, noun.End)
            : "";

    // "Of X and Y, which ...?": names alone ask nothing.
    private static bool Tells(Reading reading, int at) => reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.End <= at && !mark.IsGrammar && mark.Id is not ("form" or "and" or "or" or "to-link" or "pronoun" or "body" or "agencies" or "first" or "last" or "next-one" or "the-first" or "the-second" or "the-third" or "the-last" or "the-middle" or "outset"));

    private static bool Asks(Reading reading, int head, bool linked) => reading.Marks.Any(mark => mark.Kind == MarkKind.Concept
        && ((mark.Start >= head && mark.Start <= head + Lead && (QuestionWords.Open.Contains(mark.Id) || (linked && mark.Id == "in-all" && mark.Length > 1))) || (mark.Id == "yes-no" && (mark.Start == head || (linked && mark.Start > head && mark.Start <= head + Lead && reading.Tokens[mark.End - 1].Gap == "-")))));

    private static string Text(Reading reading, int start, int end)
    {
        var words = reading.Words(start, end);
        return reading.Text.EndsWith('?') ? words + "?" : words;
    }
}
