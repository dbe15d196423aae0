using System.Collections.Frozen;
using System.Text;
using GmgBot.Answers;
using GmgBot.Replies;

namespace GmgBot.Bot;

/// <summary>The wish to be forgotten. It is taken by the letter: nothing that is only like it may delete anything.</summary>
internal static class ForgetRequest
{
    private static readonly FrozenDictionary<string, Language> Wishes = HostPhrases.All.Concat(FurtherHostPhrases.All)
        .SelectMany(phrases => phrases.Value.ForgetMe.Select(wish => (Wish: Plain(wish), Language: phrases.Key)))
        .DistinctBy(wish => wish.Wish)
        .ToFrozenDictionary(wish => wish.Wish, wish => wish.Language, StringComparer.Ordinal);

    /// <returns>The language that it was made in; null where the text is something else.</returns>
    public static Language? In(string text) => Wishes.GetValueOrDefault(Plain(text));

    /// <summary>Letters only, in lower case, parted by single spaces.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
