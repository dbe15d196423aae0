using GmgBot.Answers;
using GmgBot.Replies;

namespace GmgBot.Bot;

/// <summary>The wish to be forgotten. It is taken by the letter: nothing that is only like it may delete anything.</summary>
internal static class ForgetRequest
{
    /// <returns>The language that it was made in; null where the text is something else.</returns>
    public static Language? In(string text)
    {
        var plain = Plain(text);
        foreach (var (language, phrases) in HostPhrases.All)
        {
            if (phrases.ForgetMe.Any(wish => Plain(wish) == plain))
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>Letters only, in lower case, parted by single spaces.</summary>
    private static string Plain(string text)
    {
        var letters = string.Concat(text.Select(letter => char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' '));
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
