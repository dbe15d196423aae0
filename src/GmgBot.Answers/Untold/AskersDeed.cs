using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks if one may do something with a thing, in a verb that nobody knows: "can I copy the handbook?", "peut-on emprunter le manuel ?"</summary>
internal static class AskersDeed
{
    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking is { IsSingle: true, Open.Frame.Relation.Topic: { } topic, Reading: var reading }
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "modal", Start: 0 }) is { } may && Who(reading, may.End) is > 0 and var done
        && done < reading.Tokens.Count - 1 && (PlainWord.Is(reading, done) || reading.Unexplained.Contains(done)) && !asking.IsInExample(done)
        && reading.AfterArticles(done + 1) is var thing && reading.Marks.Any(mark => mark.Start == thing && mark.Id == topic) && !reading.IsBroken(may.Start, thing);

    // "I", "one", "on", "we": but "can you" wishes.
    private static int Who(Reading reading, int at) => reading.HasAt(at, "asker") || reading.HasAt(at, "any") || reading.HasAt(at, "anybody") ? at + 1 : -1;
}
