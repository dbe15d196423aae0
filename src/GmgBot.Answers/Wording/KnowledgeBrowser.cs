using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search;

namespace GmgBot.Answers.Wording;

/// <summary>Looks through the knowledge for what somebody is typing: an answer, facts, passages.</summary>
internal sealed class KnowledgeBrowser(KnowledgeBase knowledge, PassageIndex index)
{
    private const int MostPassages = 5;

    /// <summary>Nobody types more into a search box, and a pasted page need not be read to the end.</summary>
    private const int LongestText = 200;

    private readonly Lazy<Dictionary<Language, FactSentences>> _facts = new(() => knowledge.Languages.ToDictionary(pack => pack.Language, pack => new FactSentences(knowledge, pack)));

    /// <summary>Facts with all the words of a text, and the passages nearest to it.</summary>
    /// <param name="text">What was typed so far.</param>
    /// <param name="language">The language of the facts; another one where only that knows the words.</param>
    public IReadOnlyList<Excerpt> Find(string text, Language language)
    {
        var typed = text.Length > LongestText ? text[..LongestText] : text;
        var pack = knowledge.In(language);
        var facts = knowledge.Languages.OrderBy(other => other.Language == pack.Language ? 0 : 1)
            .Select(other => _facts.Value[other.Language].With(typed).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
        return [.. facts, .. Passages(typed, pack)];
    }

    private IEnumerable<Excerpt> Passages(string text, LanguagePack pack)
    {
        var citer = new Citer(knowledge, pack);
        return from hit in index.Search(text, pack.Language, MostPassages).Hits
               let citation = citer.Cite(hit.Passage, hit.Sentence.Text)
               select new Excerpt(hit.Sentence.Text, "", [], citation.QuoteLanguage, [citation]);
    }
}
