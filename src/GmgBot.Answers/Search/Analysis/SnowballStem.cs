using Lucene.Net.Tartarus.Snowball;

namespace GmgBot.Answers.Search.Analysis;

/// <summary>A Snowball stemmer for many threads: the stemmer itself keeps the word that it works on.</summary>
internal sealed class SnowballStem(Func<SnowballProgram> create)
{
    private readonly ThreadLocal<SnowballProgram> _stemmer = new(create);

    /// <summary>The stem of a word in lower case.</summary>
    public string Of(string form)
    {
        var stemmer = _stemmer.Value!;
        stemmer.SetCurrent(form);
        stemmer.Stem();
        return stemmer.Current;
    }
}
