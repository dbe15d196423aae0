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
    public static IReadOnlyList<string> Of(string phrase)
    {
        if (!phrase.Contains('{', StringComparison.Ordinal))
        {
            return [phrase];
        }

        var stretches = Stretches(phrase);
        var phrases = new string[stretches.Aggregate(1, (count, stretch) => count * stretch.Length)];
        var chosen = new string[stretches.Count];
        for (var number = 0; number < phrases.Length; number++)
        {
            // The choices of the last stretch change with every phrase, those of the first the least often.
            var rest = number;
            for (var at = stretches.Count - 1; at >= 0; at--)
            {
                (rest, var choice) = Math.DivRem(rest, stretches[at].Length);
                chosen[at] = stretches[at][choice];
            }

            phrases[number] = string.Concat(chosen);
        }

        return phrases;
    }

    /// <summary>What may stand at each place, in turn the one text that stands there and the alternatives.</summary>
    /// <param name="phrase">A phrase that is not broken.</param>
    public static List<string[]> Stretches(string phrase)
    {
        var stretches = new List<string[]>();
        var from = 0;
        for (var open = phrase.IndexOf('{', StringComparison.Ordinal); open >= 0; open = phrase.IndexOf('{', from))
        {
            var close = phrase.IndexOf('}', open);
            stretches.Add([phrase[from..open]]);
            stretches.Add(phrase[(open + 1)..close].Split('|', StringSplitOptions.TrimEntries));
            from = close + 1;
        }

        stretches.Add([phrase[from..]]);
        return stretches;
    }
}
