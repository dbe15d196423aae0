namespace GmgBot.Answers.Questions;

/// <summary>Parts words that were typed without the blank between them: "lesgroupesde", "standfor", "ofthe", "in2010", "6months".</summary>
/// <param name="isKnown">Whether a language knows a word as it stands.</param>
/// <param name="isTarget">Whether it is a word of the subject.</param>
/// <param name="names">Acronyms.</param>
/// <param name="links">The little words that stand between others: articles and prepositions.</param>
internal sealed class RunTogether(Func<string, bool> isKnown, Func<string, bool> isTarget, IReadOnlySet<string> names, IReadOnlySet<string> links)
{
    private const int YearLength = 4;
    private const int MostParts = 4;

    /// <summary>The shortest word that is no little one; what is shorter is found in words of any kind.</summary>
    private const int ShortestWord = 5;

    /// <summary>The shortest word behind a number: "2nd" and "1er" are one.</summary>
    private const int ShortestCounted = 4;

    private const int ShortestName = 3;

    /// <summary>The words, parted by blanks; null where it is none of the kind.</summary>
    public string? Parted(string word) => char.IsDigit(word[0]) ? Counted(word) : char.IsDigit(word[^1]) ? Dated(word)
        : word.Length >= ShortestWord && Enumerable.Range(2, MostParts - 1).Select(parts => Find(word, parts, isBehindTarget: false)).FirstOrDefault(found => found is not null) is { } found && found != word ? found : null;

    // "in2010", "novembre2007".
    private string? Dated(string word)
    {
        var letters = word.Length - YearLength;
        return letters >= 2 && word[letters] is '1' or '2' && word.AsSpan(letters + 1).IndexOfAnyExceptInRange('0', '9') < 0 && word.AsSpan(0, letters).IndexOfAnyInRange('0', '9') < 0 && IsWord(word[..letters])
            ? word[..letters] + " " + word[letters..] : null;
    }

    // "6months", "2010gmg".
    private string? Counted(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= YearLength && word.AsSpan(digits).IndexOfAnyInRange('0', '9') < 0 && (word.Length - digits >= ShortestCounted || isTarget(word[digits..])) && IsWord(word[digits..])
            ? word[..digits] + " " + word[digits..] : null;
    }

    private bool IsWord(string word) => links.Contains(word) || isKnown(word);

    // Little words, and words of the subject of which no two stand side by side.
    private string? Find(string word, int parts, bool isBehindTarget)
    {
        if (links.Contains(word) || (!isBehindTarget && IsOfSubject(word)))
        {
            return word;
        }

        for (var at = word.Length - 2; at >= 2 && parts > 1; at--)
        {
            var first = word[..at];
            var isLink = links.Contains(first);
            if ((isLink || (!isBehindTarget && IsOfSubject(first))) && Find(word[at..], parts - 1, !isLink) is { } behind)
            {
                return first + " " + behind;
            }
        }

        return null;
    }

    private bool IsOfSubject(string word) => word.Length >= ShortestWord ? isTarget(word) : word.Length >= ShortestName && names.Contains(word);
}
