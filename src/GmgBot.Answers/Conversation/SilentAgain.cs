using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Asks once more, of another body or time, what the sources did not tell: "on what exact day did X join? - And Y?", "what is its budget? - And in 2010?"</summary>
internal static class SilentAgain
{
    /// <summary>The longest message, in words, that names nothing but a body or a time.</summary>
    private const int Longest = 8;

    /// <summary>The words on which the sources are silent whatever they are asked of; where something else was not understood, the body alone may be answered.</summary>
    private static readonly string[] Asked = [Untold.Silence.Unsaid, "person", "which-day"];

    /// <summary>What may stand beside it.</summary>
    private static readonly string[] Beside = ["and", "or", "article", "no-kind", "about", "for-link", "to-link", "at-link", "by-link", "on-link", "too", "same-one", "body"];

    /// <summary>What may stand behind the body: "and for Y, just before?"</summary>
    private static readonly string[] Behind = ["before", "after", "prev-one", "next-one", "adjacent"];

    /// <summary>Writes the question that was silent once more, with what the message names in the place of what it named.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="context">What was answered before.</param>
    /// <param name="topics">The concepts of the things that relations are about, which are no part of a body.</param>
    /// <param name="read">Reads the question that was silent.</param>
    /// <returns>The question; null where something was told, or the message says more.</returns>
    public static string? Of(Reading reading, ConversationContext context, IEnumerable<string> topics, Func<string, Reading> read)
    {
        if (context.Bases is not [{ FromContext: false, Facts.Count: 0, Named.Count: 0, Passage: null, Question: var asked }] || !IsBare(reading) || read(asked) is not { } former || IsBare(former) || !former.HasAny(Asked))
        {
            return null;
        }

        var question = former;
        if (reading.Marks.FirstOrDefault(mark => IsNamed(mark)) is { } name)
        {
            // "How much is the handbook? - And X?" is no question of the price of X.
            var places = question.Marks.Where(mark => IsNamed(mark) && mark.Entity!.Type == name.Entity!.Type).ToList() is { Count: > 0 } same ? same : [.. question.Marks.Where(mark => mark.Entity?.Type == EntityType.Group)];
            var at = places.Count == 0 ? (Start: 0, End: 0) : (places[0].Start, places[0].End);
            question = places.Select(place => place.Entity).Distinct().Count() > 1 || (places.Count == 0 && topics.Any(question.Has)) ? null : read(With(question, at, reading.Words(name.Start, name.End)));
        }

        if (question is not null && reading.Periods is [var time])
        {
            // "Why was it enlarged? - And in 2007?": what is spoken of is told for that time.
            question = question.Periods.Count > 1 || (question.Periods.Count == 0 && context is { Relation: not null, Age: 0 }) ? null : read(With(question, question.Periods.Select(place => (place.Start, place.End)).FirstOrDefault(), reading.Words(time.Start, time.End)));
        }

        // "And late? - And early 2012?" makes no question; asked again, it would be taken for another such message, for ever.
        return question is null || IsBare(question) ? null : question.Text;
    }

    private static bool IsNamed(Mark mark) => mark.Entity is { } entity && entity.Type != EntityType.Group;

    // "And for Y?", "et l'année 2010 ?"
    private static bool IsBare(Reading reading) => reading.Tokens.Count <= Longest && (reading.AllEntities.Count == 1 || reading.Periods.Count == 1) && reading.AllEntities.Count <= 1 && reading.Periods.Count <= 1
        && Enumerable.Range(0, reading.Tokens.Count).All(at => reading.PeriodAt(at) is not null || (reading.IsPlain(at) ? !reading.Unexplained.Contains(at) : reading.Marks.Any(mark => mark.Covers(at) && (IsNamed(mark) || mark.Kind == MarkKind.Filler || Beside.Contains(mark.Id) || (Behind.Contains(mark.Id) && reading.Marks.Any(name => IsNamed(name) && name.End <= mark.Start))))));

    // In the place of what it named, or behind it all.
    private static string With(Reading question, (int Start, int End) place, string words) =>
        place.End == 0 ? question.Text.TrimEnd('?', ' ', '.', '!') + ", " + words + " ?"
            : string.Concat(question.Tokens[..place.Start].Select(token => token.Gap + token.Text)) + (place.Start == 0 ? "" : question.Tokens[place.Start].Gap) + words + string.Concat(question.Tokens[place.End..].Select(token => token.Gap + token.Text)) + "?";
}
