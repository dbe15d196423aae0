using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Wording;

/// <summary>All facts as sentences of one language, to look through by the words of them.</summary>
internal sealed class FactSentences
{
    private readonly List<(IReadOnlyList<string> Words, Excerpt Excerpt)> _sentences;

    public FactSentences(KnowledgeBase knowledge, LanguagePack pack)
    {
        var teller = new Teller(pack);
        var citer = new Citer(knowledge, pack);
        _sentences = [.. from relation in knowledge.Facts.Relations
                         where relation.FactsOf is null
                         from line in knowledge.Facts.Of(relation).GroupBy(fact => (fact.Period, fact.Object))
                         let sentence = teller.Tell(relation, [.. line])
                         select (Words(sentence), new Excerpt(sentence, "", [], pack.Language, citer.Cite(line)) { Brief = teller.Brief(relation, [.. line]) })];
    }

    /// <summary>The sentences with all words of a text in them, each word begun at least: "groupe de trav".</summary>
    public IEnumerable<Excerpt> With(string text)
    {
        var words = Words(text);
        return words.Count == 0 ? [] : _sentences.Where(sentence => words.All(word => sentence.Words.Any(other => other.StartsWith(word, StringComparison.Ordinal)))).Select(sentence => sentence.Excerpt);
    }

    private static IReadOnlyList<string> Words(string text) => [.. Tokenizer.Cut(text).Select(token => token.Folded)];
}
