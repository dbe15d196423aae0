using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>A name in a question that the knowledge does not have.</summary>
internal static class Stranger
{
    public static Entity Named(string name)
    {
        var names = Language.All.ToDictionary(language => language, _ => new EntityName { Full = name });
        return new Entity("stranger", EntityType.Outsider, names);
    }

    /// <summary>Whether the only strange name is of whom the message speaks to: "are there co-chairs, Anna?"; but "is it a member, Interpol?"</summary>
    public static bool IsSpokenTo(Reading reading) => reading is { Unexplained: [var name], Tokens: { Count: > 1 } tokens } && name == tokens.Count - 1 && tokens[name].Gap.Contains(',', StringComparison.Ordinal) && !reading.Has("pronoun");
}
