using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>A sentence that denies something, in front of one that asks the same of another body or of another time: "X is not in it, I think. And Y, is it a member?"</summary>
internal static class Remark
{
    private static readonly string[] Denials = ["not", "never", "not-yet", "none-such", "no-longer"];

    /// <summary>Whether what is denied is nothing that is asked.</summary>
    public static bool IsAside(Reading beside, Reading asked) => beside.HasAny(Denials) && !asked.HasAny(Denials) && !asked.HasAny("falsehood", "or", "why", "who") && AskChooser.PutsForward(asked)
        && (Bodies(asked).Count > 0 ? Bodies(beside).Count > 0 && !Bodies(beside).Exists(Bodies(asked).Contains) : asked.Periods.Count > 0 && beside.Periods.Count > 0 && Bodies(beside).Count == 1);

    /// <summary>The sentence that asks, with the body that the other one lends it.</summary>
    public static string Question(string sentence, Reading beside, Reading asked) => Bodies(asked).Count > 0 ? sentence : sentence.TrimEnd('?', ' ') + Setting.Lent(beside, asked) + " ?";

    private static List<Entity> Bodies(Reading reading) => [.. reading.AllEntities.Where(body => body.Type != EntityType.Group)];
}
