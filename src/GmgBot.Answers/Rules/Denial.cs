using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells a statement that something is not so, put forward to be confirmed, from a question that only sounds like one.</summary>
internal static class Denial
{
    /// <summary>Whether a question says of a body that it is not so: "X is not a member, right?", "X has never chaired?"; not "isn't X a member?", which expects a yes.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="subject">The body.</param>
    public static bool IsPutForward(Reading reading, Entity subject)
    {
        var named = reading.Marks.FirstOrDefault(mark => subject.Equals(mark.Entity));
        var denial = named is null ? null : reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "not" or "never" } && mark.Start >= named.End);
        if (denial is null || reading.Has("why") || reading.Has("or") || IsAsked(reading, named!, denial))
        {
            return false;
        }

        // "..., right?", or, of what never was, the plain sentence with a question mark.
        return reading.Marks.Any(tag => IsVerdict(tag) && tag.Start >= denial.End)
            || (denial.Id == "never" && reading.Text.EndsWith('?') && !reading.Marks.Any(mark => IsVerdict(mark) && mark.End <= named!.Start));
    }

    // "Is X not a member?", "X a-t-elle jamais présidé ?": the verb stands in front of the body, but for an article, or is turned round behind it.
    private static bool IsAsked(Reading reading, Mark named, Mark denial) => reading.Marks.Any(verb => IsVerdict(verb)
        && (verb.End <= named.Start ? verb.Length == 1 && reading.AfterArticles(verb.End) >= named.Start : verb.Length > 1 && verb.End <= denial.Start));

    private static bool IsVerdict(Mark mark) => mark is { Kind: MarkKind.Concept, Id: "yes-no" };
}
