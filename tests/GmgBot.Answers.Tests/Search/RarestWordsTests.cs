using CsCheck;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

/// <summary>Every passage can be found: a question made of its rarest words leads to it.</summary>
public sealed class RarestWordsTests
{
    private const int AskedWords = 4;

    // Words of a made-up language, so that no list of French or English words takes one for another.
    private static readonly Gen<string> Word = Gen.Select(Gen.Int[0, 399], number => $"{"bdfgklmnprstvz"[number % 14]}{"aeiou"[number % 5]}{"bdfgklmnprstvz"[number / 14 % 14]}{"aeiou"[number / 7 % 5]}{"klmnprstvz"[number % 10]}{number:D3}");

    [Fact]
    public void In_the_documents_of_the_repository()
    {
        var passages = RealKnowledge.Base.Documents.SelectMany(document => document.Passages).ToList();
        passages.Count.ShouldBeGreaterThan(10);

        Lost(passages, RealKnowledge.Base.Vocabulary).ShouldBeEmpty();
    }

    [Fact]
    public void In_generated_documents() => Word.Array[8, 30].Array[2, 25].Sample(
        texts => Lost(Passages.Of(Language.English, [.. texts.Select((words, number) => $"{string.Join(' ', words)} own{number:D3}.").Distinct()]), SearchVocabulary.Empty).ShouldBeEmpty(),
        iter: 50);

    private static IReadOnlyList<string> Lost(IReadOnlyList<Passage> passages, SearchVocabulary vocabulary)
    {
        using var index = PassageIndex.Build([.. passages], vocabulary);
        var counts = passages.SelectMany(passage => Words(passage).Distinct()).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. from passage in passages
               let question = string.Join(' ', Words(passage).Distinct().OrderBy(word => counts[word]).ThenByDescending(word => word.Length).Take(AskedWords))
               where index.Search(question, passage.Language, 3).Hits.All(hit => hit.Passage.Id != passage.Id)
               select $"{passage.Id}: {question}",
        ];
    }

    private static IEnumerable<string> Words(Passage passage) => Tokenizer.Cut(passage.Text).Select(token => token.Folded).Where(word => word.Length > 3);
}
