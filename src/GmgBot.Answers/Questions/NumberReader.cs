using System.Globalization;

namespace GmgBot.Answers.Questions;

/// <summary>Finds the numbers that count something: "twenty members", "les 16", not years, dates or lengths of time.</summary>
internal sealed class NumberReader(IReadOnlyList<PeriodWords> languages)
{
    private const int MostDigits = 3;

    private readonly PeriodWords[] _languages = [.. languages];

    // The words of all languages: the first one that counts something with a word counts.
    private readonly Dictionary<string, int> _numbers = languages.SelectMany(words => words.Numbers).Where(number => number.Value > 0).DistinctBy(number => number.Key).ToDictionary(StringComparer.Ordinal);

    // Most words begin no number of two words, and then none need be put together.
    private readonly HashSet<string> _openings = [.. languages.SelectMany(words => words.Numbers.Keys).Where(number => number.Contains('-', StringComparison.Ordinal)).Select(number => number.Split('-')[0])];

    /// <summary>The numbers in their order.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="marks">What was recognised in it; numbers inside names and lengths of time count nothing.</param>
    /// <param name="periods">The dates in it.</param>
    /// <param name="step">The step in time that it takes, whose number counts nothing either.</param>
    public IReadOnlyList<int> Find(Row<Token> tokens, Row<Mark> marks, Row<PeriodMention> periods, TimeStep? step = null)
    {
        List<int>? numbers = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Number(tokens, i) is { } number
                && !periods.Any(period => period.Covers(i))
                && step?.Covers(i) != true
                && !(i + 1 < tokens.Count && Array.Exists(_languages, words => words.Units.ContainsKey(tokens[i + 1].Word)) && !IsOffice(marks, i + 1))
                && !marks.Any(mark => mark.Covers(i) && (mark.Kind == MarkKind.Entity || mark.Id is "how-long" or "other-length" or "true-length" or "times" or "half-after" or "half-before")))
            {
                (numbers ??= []).Add(number);
                i += tokens[i].Folded.All(char.IsAsciiDigit) || Spelled(tokens[i].Word) == number ? 0 : 1;
            }
        }

        return numbers ?? (IReadOnlyList<int>)[];
    }

    // "Two presidencies in 2010" are counted, though a presidency is a length of time too.
    private static bool IsOffice(Row<Mark> marks, int at) => marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "chair" } && mark.Start == at);

    private int? Number(Row<Token> tokens, int i) => (i + 1 < tokens.Count && _openings.Contains(tokens[i].Word) ? Spelled(tokens[i].Word + "-" + tokens[i + 1].Word) : null) ?? Number(tokens[i]);

    private int? Number(Token token) =>
        token.Folded.Length <= MostDigits && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure
        : Spelled(token.Word);

    private int? Spelled(string word) => _numbers.TryGetValue(word, out var number) ? number : null;
}
