using System.Buffers;

namespace GmgBot.Answers.Questions;

/// <summary>What each word may do in a date, in whatever language: one look-up for all that it may do.</summary>
internal sealed class PeriodWordKinds
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789");

    private readonly Dictionary<string, PeriodWordKind> _kinds = new(StringComparer.Ordinal);

    public PeriodWordKinds(IReadOnlyList<PeriodWords> languages)
    {
        foreach (var words in languages)
        {
            Add(words.Half, PeriodWordKind.Half | PeriodWordKind.Opening);
            Add(words.Quarter, PeriodWordKind.Quarter | PeriodWordKind.Opening);
            Add(words.Early, PeriodWordKind.Early | PeriodWordKind.Opening);
            Add(words.Mid, PeriodWordKind.Mid | PeriodWordKind.Opening);
            Add(words.Late, PeriodWordKind.Late | PeriodWordKind.Opening);
            Add(words.Glue, PeriodWordKind.Glue);
            Add(words.To, PeriodWordKind.To);
            Add(words.And, PeriodWordKind.And);
            Add(words.Between, PeriodWordKind.Between);
            Add(words.Ambiguous, PeriodWordKind.Ambiguous);
            Add(words.BeforeAmbiguous, PeriodWordKind.BeforeAmbiguous);
            Add(words.DayEndings, PeriodWordKind.DayEndings);
            Add(words.Months.Keys.Concat(words.Ordinals.Keys).Concat(words.Numbers.Keys.Select(number => number.Split('-')[0])), PeriodWordKind.Opening);
            Add(words.Parts.Keys.Concat(words.Years.Keys).Concat(words.Decades.Keys).Concat(words.Edges.Keys).Select(phrase => phrase.Split(' ')[0]), PeriodWordKind.Opening);
        }

        Add(NumericDate.Halves, PeriodWordKind.Opening);
    }

    public bool Has(string word, PeriodWordKind kind) => (_kinds.GetValueOrDefault(word) & kind) != 0;

    /// <summary>Whether a period may begin with a word: most begin none, but any with a figure in it may ("2010", "15th", "s1").</summary>
    public bool MayOpen(string word) => Has(word, PeriodWordKind.Opening) || word.AsSpan().ContainsAny(Figures);

    private void Add(IEnumerable<string> words, PeriodWordKind kind)
    {
        foreach (var word in words)
        {
            _kinds[word] = _kinds.GetValueOrDefault(word) | kind;
        }
    }
}
