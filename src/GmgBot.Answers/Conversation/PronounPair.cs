using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Puts the body spoken of in the place of a pronoun that is linked to another body: "it or UNFPA, which came first?", "elle et le PNUD, entrés ensemble ?"</summary>
internal sealed class PronounPair(FrameBuilder builder)
{
    private static readonly string[] Links = ["or", "and", "with-all"];

    /// <summary>Completes the message, or returns null where no such pair is in it.</summary>
    public Frame? Complete(Continuation message)
    {
        if (message is not { SpokenOf: { } spoken, Reading: { AllEntities: [var beside] } reading } || beside.Equals(spoken) || beside.Type != spoken.Type
            || reading.Marks.FirstOrDefault(mark => beside.Equals(mark.Entity)) is not { } named
            || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "pronoun" } && (mark.Length == 1 ? AreLinked(reading, mark, named) : AreEnds(reading, mark, message.Last))) is not { } pronoun)
        {
            return null;
        }

        var both = reading with { Marks = [.. reading.Marks.Where(mark => !(mark.Start == pronoun.Start && mark.Kind == MarkKind.Concept)), new Mark(pronoun.Start, pronoun.Length, MarkKind.Entity, spoken.Id, pronoun.Language, spoken)] };
        return builder.Build(both) is { Score: >= FollowUp.Meant } own && (own.Frame.Subjects.Count > 1 || reading.Has("between")) ? own.Frame : null;
    }

    // "And between that one and X, who was there?"
    private static bool AreEnds(Reading reading, Mark pronoun, Frame last) => last.Relation.Exclusive && reading.IndexOf("between") is >= 0 and var between && between < pronoun.Start;

    // Nothing but the link and articles stands between the two.
    private static bool AreLinked(Reading reading, Mark pronoun, Mark named)
    {
        var (from, to) = pronoun.Start < named.Start ? (pronoun.End, named.Start) : (named.End, pronoun.Start);
        return reading.Marks.Any(link => link.Kind == MarkKind.Concept && Links.Contains(link.Id) && link.Start == from && link.End <= to && Enumerable.Range(link.End, to - link.End).All(at => reading.HasAt(at, "article")));
    }
}
