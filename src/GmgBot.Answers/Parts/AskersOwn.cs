using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Parts;

/// <summary>Tells whether a sentence beside a question is about the asker, not about the group: "I'm writing a caption for a picture", "my father worked for one of these agencies", "on m'a refilé un tableau à compléter".</summary>
internal static class AskersOwn
{
    /// <summary>The concept of the words for who asks: "I", "my", "on me".</summary>
    private const string Asker = "asker";

    /// <summary>Within how many words of its beginning it speaks of the asker: "the printer is waiting and I ...".</summary>
    private const int Reach = 6;

    /// <summary>Whether it is.</summary>
    public static bool IsTold(Reading beside) => beside.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: Asker } && mark.Start < Reach) && beside.Head < 0;
}
