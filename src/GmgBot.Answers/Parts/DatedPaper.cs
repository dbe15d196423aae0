using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Reads a message that describes a dated paper, picture or meeting and asks which agency the chair of that day was: "we hold a press release of 22 October 2009, headed 'Statement by the Chair'. Which one would that be?"</summary>
internal sealed class DatedPaper(FrameBuilder builder, IReadOnlySet<string> topics)
{
    /// <summary>The most words in the clause that asks of which nothing is known: "Which one did we host?"</summary>
    private const int MostPlain = 2;

    /// <summary>What such a message speaks of, beside a thing that is a topic itself, and what would be taken for what is asked.</summary>
    private static readonly string[] Papers = ["unsaid", "caption", "credit", "launch", "found", "initiative", "outcomes", "kind"];

    private static readonly string[] Office = ["chair", "lead"];

    /// <summary>What asks in front of that clause; "dated" and "headed" only seem to.</summary>
    private static readonly string[] Elsewhere = [.. QuestionWords.Open.Except(["when", "what"])];

    private static readonly string[] Bodies = ["who", "to-whom", "which"];

    /// <summary>What the clause that asks may speak of, beside the office: nothing but which body it was, and that it is its paper.</summary>
    private static readonly string[] Beside = [.. Bodies, .. Office, "from-whom", "among-them", "body", "agencies", "pronoun", "one-pronoun", "it-was", "this-one", "that-time", "then", "conclusion", "yes-no", "past", "present", "passive", "perfect", "modal", "no-kind",
        "determiner", "open-determiner", "what", "article", "owner", "asker", "kind", "asks-for", "anybody", "to-link", "from-link", "on-link", "at-link", "for-link", "group-word", "this-group", "and", "name", "launch", "current", "title", "thanks", "goodbye"];

    /// <summary>Reads nothing but the office, the date and who is asked for; the message as it is where it asks anything else.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (!(reading.HasAny(Papers) || topics.Any(reading.Has)) || !reading.HasAny(Office) || Date(reading, reading.Marks.First(Office.Hold)) is not { } date || reading.AllEntities.Any(named => named.Type != EntityType.Group)
            || reading.Marks.LastOrDefault(Bodies.Hold) is not { Start: > 0 } who)
        {
            return reading;
        }

        var clause = who.Start;
        while (clause > 0 && !reading.IsBroken(clause - 1, clause) && !reading.HasAt(clause, "and"))
        {
            clause--;
        }

        var asked = reading.Part(clause, reading.Tokens.Count);
        // "Which of the two groups is close to the handbook of 2010, and who leads it?"
        if (reading.Marks.Any(mark => mark.Start < clause && Elsewhere.Hold(mark)) || date.Start >= clause || reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Start >= clause && !Beside.Hold(mark) && !(mark.Start >= who.Start && mark.End <= who.End)) || asked.Periods.Count > 0
            || Enumerable.Range(clause, reading.Tokens.Count - clause).Count(at => reading.IsPlain(at)) > MostPlain)
        {
            return reading;
        }

        var office = asked.Marks.FirstOrDefault(Office.Hold) ?? reading.Marks.First(Office.Hold);
        var rest = read($"{reading.Words(office.Start, office.End)} {reading.Words(date.Start, date.End)}, {reading.Words(who.Start, who.End)} ?");
        return builder.Build(rest) is { Score: >= QuestionAnswerer.Certain, Frame: { Relation.Exclusive: true, Subjects.Count: 0, Periods.Count: > 0, Ask: Ask.Who } } ? rest : reading;
    }

    // The only date that the message names, or that is said of the office.
    private static PeriodMention? Date(Reading reading, Mark office) => Only(reading.Periods) ?? Only([.. reading.Periods.Where(date => date.Start >= office.End && !reading.IsBroken(office.Start, date.Start))]);

    private static PeriodMention? Only(Row<PeriodMention> dates) => dates is [var date, ..] && date.In(null) is { } day && dates.All(other => other.In(null) == day) ? date : null;
}
