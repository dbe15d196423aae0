using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>Hands terms that are already analysed to Lucene.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IEnumerator<string> _terms;
    private readonly ICharTermAttribute _term;

    public TermStream(IEnumerable<string> terms)
    {
        _terms = terms.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_terms.MoveNext())
        {
            return false;
        }

        _term.SetEmpty().Append(_terms.Current);
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _terms.Dispose();
        }

        base.Dispose(disposing);
    }
}
