using System.Numerics;
using GmgBot.Answers.Search.Analysis;
using GmgBot.Answers.Search.Indexing;

namespace GmgBot.Answers.Search.Questions;

/// <summary>Reads a question for the documents of one language: its words through their chain, corrected, with what the vocabulary adds.</summary>
internal sealed class QuestionReader(Language documents, Lexicon lexicon, SpellingCorrector spelling, PhraseFinder phrases, int passages)
{
    /// <summary>Reads a bounded question.</summary>
    /// <param name="question">The question, see <see cref="QuestionText.Bound"/>.</param>
    /// <param name="language">The language that it is asked in.</param>
    public IndexQuestion Read(string question, Language language)
    {
        var ownLanguage = language == documents;
        var asked = LanguageChain.For(language);
        var all = lexicon.Chain.Split(question);
        var own = ownLanguage ? all : asked.Split(question);
        var words = all
            .FindAll(word => !lexicon.Chain.IsStopWord(word.Form) && (ownLanguage || !asked.IsStopWord(word.Form)));
        if (words.Count > QuestionText.MostTerms)
        {
            words.RemoveRange(QuestionText.MostTerms, words.Count - QuestionText.MostTerms);
        }

        var matches = phrases.Find(question, own, language);
        var names = new NameMarks(question);
        var terms = words.ConvertAll(word => Term(word, correct: ownLanguage && !matches.Exists(match => Covers(match, word)), names.Mark(word)));
        var concepts = new List<Concept>();
        foreach (var match in matches)
        {
            AddConcept(match, words, terms, concepts);
        }

        return new IndexQuestion(terms, words.Count, concepts, AnswerCues.In(question, own, language));
    }

    private static bool Covers(PhraseMatch match, Word word) => word.Start >= match.Start && word.End <= match.End;

    private QuestionTerm Term(Word word, bool correct, bool isName) =>
        new(word.Form, (correct ? spelling.Correct(word.Form) : null) ?? word.Form, lexicon, passages, isName);

    private void AddConcept(PhraseMatch match, List<Word> words, List<QuestionTerm> terms, List<Concept> concepts)
    {
        var replaced = 0UL;
        for (var word = 0; word < words.Count; word++)
        {
            replaced |= Covers(match, words[word]) ? 1UL << word : 0;
        }

        var alternatives = new List<int[]>();
        var texts = new List<string>();
        foreach (var phrase in match.Phrase.Group.Phrases.GetValueOrDefault(documents) ?? [])
        {
            var alternative = lexicon.Chain.Split(phrase)
                .FindAll(word => !lexicon.Chain.IsStopWord(word.Form))
                .ConvertAll(word => new QuestionTerm(word.Form, word.Form, lexicon, passages));
            if (alternative.Count == 0 || terms.Count + alternative.Count > QuestionText.MostTerms || alternative.Exists(term => term.Passages == 0)
                || IsWhatWasAsked(alternative, replaced, terms))
            {
                continue;
            }

            alternatives.Add([.. Enumerable.Range(terms.Count, alternative.Count)]);
            texts.Add(phrase);
            terms.AddRange(alternative);
        }

        if (alternatives.Count > 0)
        {
            concepts.Add(new Concept(replaced, alternatives, texts));
        }
    }

    private static bool IsWhatWasAsked(List<QuestionTerm> alternative, ulong replaced, List<QuestionTerm> terms) =>
        BitOperations.PopCount(replaced) == alternative.Count
        && alternative.Select(term => term.StemText).SequenceEqual(
            terms.Where((_, position) => position < 64 && (replaced >> position & 1) == 1).Select(term => term.StemText));
}
