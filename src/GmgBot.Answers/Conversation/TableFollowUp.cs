using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands what compares the last two of the bodies that were asked about one after the other, without naming them: "when did X chair? - And Y? - So they followed each other?", "when did X join? - And Y? - The same year as the one before?"</summary>
internal sealed class TableFollowUp(OfficeFollowUp office, IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>The longest message, in words, that only asks whether they came together.</summary>
    private const int Longest = 9;

    private static readonly string[] Asking = [.. QuestionWords.Open, "list", "which-ones", "other"];

    /// <summary>Completes the message, or returns null.</summary>
    public Frame? Complete(Continuation message)
    {
        var table = message.Context.Among.Where(entities.ContainsKey).Select(id => entities[id]).TakeLast(2).ToList();
        var (last, reading) = (message.Last, message.Reading);
        if (table.Count < 2 || last.Relation.Names || last.Subjects is not [var spoken] || !table.Contains(spoken) || !reading.NamesNothing || reading.HasAny(Asking))
        {
            return null;
        }

        // "And right before it?" asks who that was.
        if (TimeSteps.Step(reading, dated: false) is not null && reading.Has("pronoun") && !reading.Has("both"))
        {
            return null;
        }

        if (office.OfTwo(reading, last with { Subjects = table }) is { } inTurn && message.Alone is null or { Frame.Subjects.Count: 0 })
        {
            return inTurn;
        }

        // Of an office that they held one after the other only the year can be the same.
        return last.Relation is { SubjectType: not null, Shape: RelationShape.Event or RelationShape.Since or RelationShape.Span } && (last.Relation.Exclusive ? reading.Has("same-year") : reading.HasAny("same-year", "together")) && reading.Tokens.Count <= Longest && AskChooser.PutsForward(reading)
            && (message.Alone is null or { Score: < FollowUp.Meant } || message.Alone.Frame is { Subjects.Count: 0, Relation: var own } && own.SharesFacts(last.Relation))
                ? last with { Ask = Ask.WhichFirst, Subjects = table, Compares = last.Relation.Exclusive ? TimeOrder.SameYear : TimeOrder.Same, Periods = [] }
                : null;
    }
}
