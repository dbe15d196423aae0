using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Reads question words that nothing but their accents tells from another word: "où" beside "ou".</summary>
internal sealed class AsWritten(IEnumerable<LanguagePack> packs)
{
    private readonly Dictionary<Language, List<(string Word, string Concept)>> _words = packs.ToDictionary(pack => pack.Language, pack => pack.AsWritten.SelectMany(concept => concept.Value.Select(word => (word, concept.Key))).ToList());

    /// <summary>Marks such a word where it asks, in place of what its letters stand for otherwise: it opens the sentence or a part of it, stands behind "do you know", or ends it. "L'année où" asks nothing.</summary>
    public void Read(IReadOnlyList<Token> tokens, List<Mark> marks, Language language)
    {
        foreach (var (word, concept) in _words[language])
        {
            for (var at = 0; at < tokens.Count; at++)
            {
                if (!tokens[at].Text.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                if (!Asks(tokens, marks, at))
                {
                    marks.RemoveAll(mark => mark.Start == at && mark.Id == concept);
                }
                else if (!marks.Exists(mark => mark.Covers(at) && mark.Length > 1))
                {
                    marks.RemoveAll(mark => mark.Start == at);
                    var next = marks.FindIndex(mark => mark.Start > at);
                    marks.Insert(next < 0 ? marks.Count : next, new Mark(at, 1, MarkKind.Concept, concept, language));
                }
            }
        }
    }

    private static bool Asks(IReadOnlyList<Token> tokens, List<Mark> marks, int at) => at == 0 || at == tokens.Count - 1 || Parts(tokens[at + 1])
        || marks.Exists(mark => mark.End == at && (mark.Id == "and" || mark.Kind == MarkKind.Filler));

    private static bool Parts(Token token) => token.Gap.AsSpan().ContainsAny(",;:.?!");
}
