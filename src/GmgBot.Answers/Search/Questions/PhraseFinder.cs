using GmgBot.Answers.Search.Analysis;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Finds the phrases of the vocabulary in a question, in the question's own language.</summary>
internal sealed class PhraseFinder(VocabularyIndex vocabulary)
{
    /// <summary>The phrases in the order of the question, the longest where several begin at a word; none overlaps another.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">Its words, as the chain of its language splits it.</param>
    /// <param name="language">Its language.</param>
    public List<PhraseMatch> Find(string question, List<Word> words, Language language)
    {
        if (!vocabulary.Knows(language))
        {
            return [];
        }

        var chain = LanguageChain.For(language);
        var stems = words.ConvertAll(word => chain.Stem(word.Form));
        var matches = new List<PhraseMatch>();
        var next = 0;
        while (next < words.Count)
        {
            var after = next + 1;
            foreach (var phrase in vocabulary.StartingWith(language, stems[next]))
            {
                if (EndOf(phrase, next) is { } end)
                {
                    matches.Add(new PhraseMatch(phrase, words[next].Start, words[end].End));
                    after = end + 1;
                    break;
                }
            }

            next = after;
        }

        return matches;

        // The last word of the phrase when it starts at a word of the question; stop words between its words do not matter.
        int? EndOf(VocabularyPhrase phrase, int start)
        {
            var word = start;
            for (var part = 0; part < phrase.Stems.Length; part++, word++)
            {
                while (part > 0 && word < words.Count && stems[word] != phrase.Stems[part] && chain.IsStopWord(words[word].Form))
                {
                    word++;
                }

                if (word == words.Count || stems[word] != phrase.Stems[part])
                {
                    return null;
                }
            }

            var end = word - 1;
            var written = question.AsSpan(words[start].Start, words[end].End - words[start].Start);
            return phrase.OnlyStopWords && !written.Equals(phrase.Text, StringComparison.Ordinal) ? null : end;
        }
    }
}
