using System.Collections.Concurrent;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Cites the evidence of what an answer asserts.</summary>
internal sealed class Citer(KnowledgeBase knowledge, LanguagePack pack)
{
    /// <summary>More would bury the answer; a list of sixteen members is proved by five sentences.</summary>
    private const int Most = 6;

    private readonly PeriodWriter _periods = new(pack.Phrases);

    // By the things themselves, of which the knowledge holds one each: to compare what they hold takes longer.
    private readonly ConcurrentDictionary<Evidence, Place> _places = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Entity, IReadOnlyList<Citation>> _names = [];
    private readonly ConcurrentDictionary<Source, string> _dates = new(ReferenceEqualityComparer.Instance);

    /// <summary>One citation for each sentence: the stretch of it that holds the quotes of all facts taken from there.</summary>
    public IReadOnlyList<Citation> Cite(IEnumerable<Fact> facts)
    {
        var evidence = new List<Evidence>();
        foreach (var fact in facts)
        {
            if (!evidence.Contains(fact.Evidence))
            {
                evidence.Add(fact.Evidence);
            }
        }

        return evidence is [var only]
            ? [Cite(only)]
            : [.. Short([.. evidence.GroupBy(item => (item.Source.Id, item.PassageId, PlaceOf(item).Sentence)).Select(group => Together([.. group]))]).Select(Cite)];
    }

    // What other sources say is told by their names, each of which needs its citation.
    private static IEnumerable<Evidence> Short(IReadOnlyList<Evidence> evidence) => evidence.Where(item => !item.Source.Beside).Take(Most).Concat(evidence.Where(item => item.Source.Beside));

    private Evidence Together(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count < 2 || PlaceOf(evidence[0]).Passage is not { } passage)
        {
            return evidence[0];
        }

        var start = evidence.Min(item => PlaceOf(item).Start);
        var end = evidence.Max(item => PlaceOf(item).Start + item.Quote!.Length);
        return evidence[0] with { Quote = passage.Text[start..end] };
    }

    // Looked for once: there are as many as there are facts.
    private Place PlaceOf(Evidence evidence) => _places.GetOrAdd(evidence, Find);

    private Place Find(Evidence evidence)
    {
        if (evidence.Quote is null || knowledge.Documents.SelectMany(document => document.Passages)
            .FirstOrDefault(passage => passage.Id == evidence.PassageId && passage.Text.Contains(evidence.Quote, StringComparison.Ordinal)) is not { } passage)
        {
            return new Place(null, 0, 0);
        }

        var start = passage.Text.IndexOf(evidence.Quote, StringComparison.Ordinal);
        return new Place(passage, start, Enumerable.Range(0, Math.Max(0, start - 1)).Count(i => passage.Text[i] is '.' or '!' or '?' && passage.Text[i + 1] == ' '));
    }

    /// <summary>Cites a passage that search found.</summary>
    public Citation Cite(Passage passage, string quote) => Cite(new Evidence(knowledge.Sources.First(source => source.Id == passage.DocumentId), quote, passage.Id));

    /// <summary>Cites where a name stands: in a document, or else in the source that gives official names.</summary>
    public IReadOnlyList<Citation> CiteName(Entity entity) => knowledge.Entities.ContainsKey(entity.Id) ? _names.GetOrAdd(entity, FindName) : FindName(entity);

    private IReadOnlyList<Citation> FindName(Entity entity)
    {
        var citations = new List<Citation>();
        foreach (var (language, name) in entity.Names)
        {
            var words = name.Acronym is { } acronym ? $"{name.Full} ({acronym})" : name.Full;
            var evidence = knowledge.Documents.Where(document => document.Source.Language == language)
                .SelectMany(document => new[] { words, name.Full, name.Acronym }.OfType<string>().Where(text => document.Find(text) is not null).Take(1).Select(text => new Evidence(document.Source, text, document.Find(text)!.Id)))
                .FirstOrDefault()
                ?? knowledge.Sources.Where(source => source.NamesOf == entity.Type && source.Language == language).Select(source => new Evidence(source, null, null)).FirstOrDefault();
            if (evidence is not null)
            {
                citations.Add(Cite(evidence));
            }
        }

        return citations;
    }

    private Citation Cite(Evidence evidence) => new(
        evidence.Source.Id,
        evidence.Source.Title,
        evidence.Source.Publisher.TryGetValue(pack.Language, out var publisher) ? publisher : evidence.Source.Publisher.Values.First(),
        _dates.GetOrAdd(evidence.Source, source => _periods.Write(source.AsOf, "bare")),
        evidence.Quote,
        evidence.Source.Language,
        evidence.PassageId,
        evidence.Source.Address)
    {
        InOurWords = evidence.Quote is null && evidence.Source.Beside,
    };

    /// <summary>Where a quote stands.</summary>
    /// <param name="Passage">The passage; null where no document is kept.</param>
    /// <param name="Start">Its first letter there.</param>
    /// <param name="Sentence">The sentence that it begins in, counted from 0.</param>
    private readonly record struct Place(Passage? Passage, int Start, int Sentence);
}
