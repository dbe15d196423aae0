using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells whether what a question of yes or no puts forward is a verb that nobody knows, so that yes would confirm it too: "did X volunteer for the chair in 2009?", "was the handbook peer reviewed before its launch?"</summary>
internal static class StrangeVerb
{
    private static readonly string[] Passed = ["article", "pronoun", "not", "past", "owner"];

    /// <summary>Whether the word behind the verb that opens the question and the body or thing it is about is unknown.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood.</param>
    public static bool IsPutForward(Reading reading, Understanding understood)
    {
        if (understood.Frame is not { Ask: Ask.IsTrue } frame || reading.Unexplained.Count == 0 || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }) is not { } verb || verb.Start > 1)
        {
            return false;
        }

        var at = verb.End;
        var named = false;
        while (at < reading.Tokens.Count && reading.Marks.FirstOrDefault(mark => mark.Start == at && (mark.Entity is not null || Passed.Contains(mark.Id) || mark.Id == frame.Relation.Topic)) is { } mark)
        {
            named |= mark.Entity is not null || mark.Id == frame.Relation.Topic;
            at = mark.End;
        }

        return named && reading.Unexplained.Contains(at);
    }
}
