namespace GmgBot.Answers.Search.Indexing;

/// <summary>The 4-grams of a word with its boundaries: "paix" gives "^pai", "paix", "aix$".</summary>
internal static class WordGrams
{
    private const int Length = 4;

    /// <summary>What is made of each gram of a word, in order; of the bounded word itself where it is shorter than a gram.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="numberOf">Makes it.</param>
    public static int[] Of(string word, Func<ReadOnlySpan<char>, int> numberOf)
    {
        var bounded = $"^{word}$";
        if (bounded.Length <= Length)
        {
            return [numberOf(bounded)];
        }

        var numbers = new int[bounded.Length - Length + 1];
        for (var start = 0; start < numbers.Length; start++)
        {
            numbers[start] = numberOf(bounded.AsSpan(start, Length));
        }

        return numbers;
    }
}
