namespace GmgBot.Answers.Knowledge;

/// <summary>Writes out the alternatives of a phrase: "{took|held} the {reins|helm}" stands for four phrases.</summary>
internal static class Alternatives
{
    /// <summary>Whether a brace of a phrase has no other half, or stands inside another one.</summary>
    public static bool IsBroken(string phrase)
    {
        var open = false;
        foreach (var sign in phrase)
        {
            if (sign is '{' or '}')
            {
                if (open == (sign == '{'))
                {
                    return true;
                }

                open = !open;
            }
        }

        return open;
    }

    /// <summary>The phrases that one stands for, in their order; the phrase itself where it has no alternatives.</summary>
    /// <param name="phrase">A phrase that is not broken.</param>
    public static IEnumerable<string> Of(string phrase) =>
        phrase.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && phrase.IndexOf('}', open) is var close
            ? phrase[(open + 1)..close].Split('|').SelectMany(one => Of(phrase[..open] + one.Trim() + phrase[(close + 1)..]))
            : [phrase];
}
