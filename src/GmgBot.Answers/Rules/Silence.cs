using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether a question asks for something that the sources never tell (budgets, persons, places), or only mentions it on the way to something else.</summary>
internal static class Silence
{
    private const string Unsaid = "unsaid";

    /// <summary>How many words may stand between the question word and what it asks for: "which of the ministers".</summary>
    private const int Reach = 2;

    /// <summary>The question words that a relation with bodies and dates answers.</summary>
    private static readonly string[] Answerable = ["who", "to-whom", "when", "how-many"];

    private static readonly string[] Heads = [.. Answerable, "what", "which", "why", "how", "how-long", "where", "title", "name"];

    /// <summary>Whether what the question asks for is such a thing.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">The relation that it may be about, beyond doubt.</param>
    public static bool IsAsked(Reading reading, Understanding understood)
    {
        var rests = understood.Matches[0].Cue.All.SelectMany(any => any).Except(Heads).ToHashSet(StringComparer.Ordinal);
        return !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && Answerable.Contains(mark.Id))
            || reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id == Unsaid && IsAsked(mark, reading, rests));
    }

    // "Who is the director of the body that chaired?": between the question word and the relation. "Our minister wants to know who chaired": in front of both.
    private static bool IsAsked(Mark unsaid, Reading reading, HashSet<string> rests)
    {
        var head = reading.Marks.LastOrDefault(mark => mark.Kind == MarkKind.Concept && mark.Start <= unsaid.Start && Heads.Contains(mark.Id));
        if (unsaid.Start == reading.Head)
        {
            // "How many people", "what budget": the question word is part of the phrase.
            return true;
        }

        if (head is null || IsParted(reading, head.Start, unsaid.Start))
        {
            return false;
        }

        var between = reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > head.Start && mark.Start < unsaid.Start);
        return unsaid.Start - head.End <= Reach || (!between && reading.Marks.Any(mark => rests.Contains(mark.Id) && mark.Start > unsaid.Start));
    }

    private static bool IsParted(Reading reading, int from, int to) =>
        Enumerable.Range(from + 1, to - from).Any(at => at < reading.Tokens.Count && reading.Tokens[at].Gap.AsSpan().ContainsAny(".?!;:"));
}
