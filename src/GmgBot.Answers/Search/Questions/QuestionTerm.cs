using GmgBot.Answers.Search.Indexing;

namespace GmgBot.Answers.Search.Questions;

/// <summary>A word of a question as the documents of one language know it. Numbers are those of the <see cref="Lexicon"/>.</summary>
internal sealed class QuestionTerm
{
    /// <param name="form">The word as it was asked, in lower case.</param>
    /// <param name="searched">The word that is searched: the same, or its correction.</param>
    /// <param name="lexicon">The words of the documents.</param>
    /// <param name="passages">How many passages there are.</param>
    /// <param name="isName">Whether it is written as a name or a number.</param>
    public QuestionTerm(string form, string searched, Lexicon lexicon, int passages, bool isName = false)
    {
        IsName = isName;
        var chain = lexicon.Chain;
        Form = form;
        Searched = searched;
        var folded = chain.Fold(searched);
        StemText = chain.Stem(searched);
        Folded = lexicon.Folded.Find(folded);
        Stem = lexicon.Stems.Find(StemText);
        Prefix = lexicon.Prefixes.Find(lexicon.PrefixOf(folded));
        Grams = Array.FindAll(WordGrams.Of(chain.Fold(form), lexicon.Grams.Find), gram => gram >= 0);
        Passages = lexicon.StemPassages[Stem];
        StemIdf = Bm25.Idf(passages, Passages);
        FoldedIdf = Bm25.Idf(passages, lexicon.FoldedPassages[Folded]);
        PrefixIdf = Bm25.Idf(passages, lexicon.PrefixPassages[Prefix]);
    }

    public string Form { get; }

    public string Searched { get; }

    /// <summary>Whether it is written as a name (a capital inside a sentence) or holds a digit.</summary>
    public bool IsName { get; }

    public bool IsCorrected => !ReferenceEquals(Form, Searched);

    public string StemText { get; }

    public int Folded { get; }

    public int Stem { get; }

    public int Prefix { get; }

    public int[] Grams { get; }

    /// <summary>How many passages hold the stem.</summary>
    public int Passages { get; }

    public double StemIdf { get; }

    public double FoldedIdf { get; }

    public double PrefixIdf { get; }
}
