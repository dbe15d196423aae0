using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message that only names another body, by its field alone: "when did the member for health join? - And with drugs?"</summary>
internal static class FieldFollowUp
{
    /// <summary>The longest such message, in words.</summary>
    private const int LongestField = 6;

    /// <summary>Puts the body in the place of its field.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="fields">The fields of bodies.</param>
    /// <returns>The reading with the body in it; null where the message says more, or where no single body was spoken of.</returns>
    public static Reading? Read(Reading reading, Frame last, FieldWords fields)
    {
        if (reading.Tokens.Count > LongestField || last is not { Subjects.Count: 1, Relation: { SubjectType: { } type, Names: false } } || fields.Complete(reading, type) is not { } read || read.AllEntities is not [var meant] || reading.AllEntities.Count > 0)
        {
            return null;
        }

        return Enumerable.Range(0, read.Tokens.Count).All(at => fields.IsOf(meant, read.Tokens[at].Word) || read.Marks.Any(mark => mark.Covers(at) && (mark.Entity is not null || mark.Kind == MarkKind.Filler || mark.Id is "and" or "article" or "together" or "about" or "both" or "to-link")))
            ? read with { Marks = [.. read.Marks.Where(mark => mark.Id != "together")] }
            : null;
    }
}
