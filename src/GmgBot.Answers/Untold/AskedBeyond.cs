using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks for what its relation does not tell, as the knowledge declares it: "who redefined the mandate?" where only the date of that is told, "why", "where", "what did X achieve in the chair?"</summary>
internal static class AskedBeyond
{
    /// <summary>The concepts that ask by being the question word; any other one counts wherever it stands in the sentence that asks.</summary>
    private static readonly string[] Heads = ["who", "what", "which", "why", "how", "where"];

    private static readonly string[] Asks = [.. Heads, "when", "how-many", "how-long"];

    /// <summary>Whether it does, of what was completed from the conversation or is certain; where a rule is unsure, an example may know better what is asked.</summary>
    public static bool Certainly(Asking asking) => asking.Understood is { } understood && (understood.FromContext || asking.IsCertain) && In(asking.Reading, understood);

    /// <summary>Whether it does; what is put forward and known to be false is denied all the same.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood.</param>
    public static bool In(Reading reading, Understanding understood)
    {
        if (understood.Frame.Claim == false)
        {
            return false;
        }

        var untold = understood.Frame.Relation.Untold;
        var (start, end) = Asking(reading);
        foreach (var mark in reading.Marks)
        {
            if (mark.Kind == MarkKind.Concept && untold.Contains(mark.Id) && !AskedNoun.IsKind(mark.Id) && !IsDenied(mark.Id, understood.Frame) && !IsToldAgain(mark.Id, understood)
                && (Array.IndexOf(Heads, mark.Id) >= 0 ? IsHead(mark, reading) && !(mark.Id == "where" && IsOwn(mark, reading, understood)) : start <= mark.Start && mark.End <= end && !IsOwn(mark, reading, understood)))
            {
                return true;
            }
        }

        return false;
    }

    // "Why did X chair in 2008?": that it did not is told.
    private static bool IsDenied(string concept, Frame frame) => concept == "why" && frame is { Subjects.Count: > 0, Ask: not (Ask.Before or Ask.After or Ask.About) };

    // "Who joined in 2006? - Why?": what is told of them is told again.
    private static bool IsToldAgain(string concept, Understanding understood) => concept == "why" && understood is { FromContext: true, Frame: { Supposed: true, Subjects.Count: 0, Ask: Ask.Who or Ask.List } };

    // "To whom was it opened?" asks for no "who" that did it.
    // "The norms it stands for, which ones are they?" asks for no "who" either.
    // "It was enlarged in 2006, but why?": behind all that is told.
    private static bool IsHead(Mark mark, Reading reading) => (mark.Id == "why" && mark.End == reading.Tokens.Count) || (mark.Start <= reading.Head && reading.Head < mark.End
        && !(mark is { Id: "who", Start: > 0 } && reading.Marks.Any(which => which.Id == "which" && which.Start == mark.Start && which.End == mark.End) && (mark.End == reading.Tokens.Count || reading.HasAt(mark.End, "pronoun")))
        && !reading.Marks.Any(other => other.Id == "to-whom" && other.Start <= reading.Head && reading.Head < other.End));

    // A word that means two things counts as the one that the relation was understood by; "plus ancien que 2009" is before a date.
    private static bool IsOwn(Mark mark, Reading reading, Understanding understood) => (understood.Frame.Role == PeriodRole.Before && reading.Marks.Any(other => other.Id == "predate" && other.Start == mark.Start && other.End == mark.End))
        || (understood.Matches.Count > 0 && reading.Marks.Any(other => other.Start <= mark.Start && mark.End <= other.End && other.Id != mark.Id && understood.Matches[0].Cue.All.Any(any => any.Contains(other.Id))));

    // The sentence with the question word or the verb that asks; all of it where there is none.
    private static (int Start, int End) Asking(Reading reading)
    {
        var at = reading.Head >= 0 ? reading.Head
            : reading.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Asks, mark.Id) >= 0)?.Start ?? reading.IndexOf("yes-no");
        if (at < 0)
        {
            return (0, reading.Tokens.Count);
        }

        var end = at + 1;
        while (end < reading.Tokens.Count && !reading.IsParted(end - 1, end))
        {
            end++;
        }

        return (reading.SentenceStart(at), end);
    }
}
