using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Finds what a message comes back to, and what it then asks of it: "back to the chair: who was it before?", "pour en revenir aux membres, combien en 2008 ?"</summary>
internal sealed class ReturnFollowUp(FactBase facts, FrameBuilder builder, Func<string, Language, Reading> read)
{
    /// <summary>The most words in front of what says so: "ok, let us go back to"</summary>
    private const int LatestStart = 3;

    /// <summary>The signs that part what is asked from what the message comes back to.</summary>
    private const string Parting = ",:;.-–—?!";

    /// <summary>Parts the message.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="context">What was asked and answered before.</param>
    /// <returns>What was spoken of then, and what is asked of it now, null where nothing is; null where the message comes back to nothing that was spoken of.</returns>
    public (ConversationContext Then, Reading? Asked)? Read(Reading reading, ConversationContext context)
    {
        if (context.Earlier.Count == 0 || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "return-to", Start: <= LatestStart }) is not { } back)
        {
            return null;
        }

        var from = Enumerable.Range(back.End, reading.Tokens.Count - back.End).FirstOrDefault(at => at > back.End && reading.Tokens[at].Gap.AsSpan().ContainsAny(Parting), reading.Tokens.Count);
        // "Back to X": of a body all that is known.
        if (from == back.End || reading.HasAny("list", "all-of") || reading.Marks.Any(mark => mark.Entity is { } entity && entity.Type != EntityType.Group && mark.Start >= back.End && mark.End <= from) || builder.Build(read(reading.Words(back.End, from), reading.Language))?.Frame.Relation is not { } meant || context.Earlier.Prepend(context).FirstOrDefault(earlier => IsOf(facts.Find(earlier.Relation), meant)) is not { } then)
        {
            return null;
        }

        return (then with { Age = 0 }, from == reading.Tokens.Count ? null : read(reading.Words(from, reading.Tokens.Count) + (reading.Text.EndsWith('?') ? " ?" : ""), reading.Language));
    }

    private static bool IsOf(Relation? told, Relation meant) => told is not null
        && (told.SharesFacts(meant) || (told.Topic is { } topic && topic == meant.Topic) || (told.LengthRelation == meant.Id));
}
