using GmgBot.Answers.Search.Analysis;
using GmgBot.Answers.Search.Indexing;

namespace GmgBot.Answers.Search.Ranking;

/// <summary>Marks the words of a sentence that the question asked for.</summary>
internal static class SentenceMarker
{
    /// <summary>The ranges of the words with the stem or the first letters of a term, in the sentence; neighbours that overlap become one.</summary>
    public static List<TextRange> Marks(string sentence, QuestionMatcher matcher, Lexicon lexicon)
    {
        var marks = new List<TextRange>();
        foreach (var word in lexicon.Chain.Split(sentence))
        {
            if (lexicon.Chain.IsStopWord(word.Form) || !IsAsked(word, matcher, lexicon))
            {
                continue;
            }

            if (marks.Count > 0 && marks[^1].End > word.Start)
            {
                marks[^1] = new TextRange(marks[^1].Start, word.End - marks[^1].Start);
            }
            else
            {
                marks.Add(new TextRange(word.Start, word.End - word.Start));
            }
        }

        return marks;
    }

    private static bool IsAsked(Word word, QuestionMatcher matcher, Lexicon lexicon)
    {
        var number = lexicon.Find(word.Form);
        if (number < 0)
        {
            return false;
        }

        var match = matcher.Match(number);
        return (match.Stems | match.Words) != 0 || (match.Prefixes != 0 && lexicon.Chain.PrefixLength > 1);
    }
}
