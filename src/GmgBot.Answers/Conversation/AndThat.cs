using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Reads a message that puts one thing more forward behind what was just judged: "is it true that X chaired? - And that Y is a member?", "et que l'OIM en a eu l'idée ?": it asks whether that is so, and not what.</summary>
internal static class AndThat
{
    /// <summary>What may stand behind it in such a message; behind a verb it asks: "et que fait le groupe ?"</summary>
    private static readonly string[] Behind = ["article", "pronoun", "owner", "it-was", "body", "determiner", "group-word", "this-one"];

    /// <summary>Reads it as a question of yes or no; any other message stays as it is.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="context">What was asked before.</param>
    public static Reading Read(Reading reading, ConversationContext context)
    {
        if (context.Ask != nameof(Ask.IsTrue) || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "and-that", Start: 0 }) is not { } opening
            || !reading.Marks.Any(mark => mark.Start == opening.End && (mark.Entity is not null || Behind.Contains(mark.Id))))
        {
            return reading;
        }

        return reading with
        {
            Marks = [.. reading.Marks.Where(mark => mark.Start > 0 || mark.Id is "and" or "and-that"), new Mark(0, opening.Length, MarkKind.Concept, "yes-no", reading.Language)],
            Head = reading.Head < opening.End ? -1 : reading.Head,
        };
    }
}
