using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Says in plain words what the last answer rested on: the rule, the facts, the passage.</summary>
internal sealed class Justifier(KnowledgeBase knowledge, LanguagePack pack)
{
    private readonly Teller _teller = new(pack);
    private readonly Citer _citer = new(knowledge, pack);
    private readonly NextQuestions _next = new(pack, knowledge.Facts);

    /// <summary>The answer to "why this answer?".</summary>
    public Answer Justify(ConversationContext context)
    {
        var bases = context.Bases;
        return new Answer
        {
            Outcome = Outcome.SmallTalk,
            Language = pack.Language,
            Text = bases.Count == 0 ? pack.Phrases["why-nothing"].Source : string.Join("\n\n", bases.Select(Paragraph)),
            Items = [.. bases.SelectMany(Told).Distinct(StringComparer.Ordinal)],
            Citations = [.. bases.SelectMany(Cited).Distinct()],
            Facts = [.. bases.SelectMany(basis => basis.Facts).Distinct(StringComparer.Ordinal)],
            NextQuestions = _next.For(bases.Count == 0 ? null : knowledge.Facts.Find(bases[^1].Relation), null),
            Explanation = new Explanation("why-answer", [.. bases.Select(basis => $"question: {basis.Question}")]),
            Context = context with { Language = pack.Language.Code, Age = context.Age + 1 },
        };
    }

    /// <summary>The answer to "are you sure?": what was told last once more, with its source; null where nothing was told.</summary>
    public Answer? Confirm(ConversationContext context) => Again("sure", context) is { } sure ? sure with { Verdict = true } : null;

    /// <summary>The answer to "your source?": what was told last once more, and where it stands; null where nothing was told.</summary>
    public Answer? Source(ConversationContext context) => Again("source-is", context) is { } told
        ? told with { Text = Say("source-is", string.Join(" ; ", told.Citations.Select(citation => $"{Say("quoted", citation.Title)} ({citation.Publisher}, {citation.AsOf})").Distinct(StringComparer.Ordinal))) }
        : null;

    /// <summary>The answer to "word for word, please": the words of the sources that prove what was told last; null where no copy of any is kept.</summary>
    public Answer? Quote(ConversationContext context) => Again("word-for-word", context) is { } told && told.Citations.Where(citation => citation.Quote is not null).ToList() is { Count: > 0 } citations
        ? told with { Items = [.. citations.Select(citation => Say("quoted", citation.Quote!)).Distinct(StringComparer.Ordinal)], Citations = citations }
        : null;

    private Answer? Again(string key, ConversationContext context) => !context.Bases.Any(basis => Told(basis).Any()) ? null : new Answer
    {
        Outcome = Outcome.Answered,
        Language = pack.Language,
        Text = pack.Phrases[key].Source,
        Items = [.. context.Bases.SelectMany(Told).Distinct(StringComparer.Ordinal)],
        Citations = [.. context.Bases.SelectMany(Cited).Distinct()],
        Facts = [.. context.Bases.SelectMany(basis => basis.Facts).Distinct(StringComparer.Ordinal)],
        NextQuestions = _next.For(knowledge.Facts.Find(context.Bases[^1].Relation), null),
        Explanation = new Explanation(key, [.. context.Bases.Select(basis => $"question: {basis.Question}")]),
        Context = context with { Language = pack.Language.Code },
    };

    private string Paragraph(Basis basis) => string.Join(' ', new[]
    {
        Say("why-question", basis.Question),
        basis.Words.Count > 0 ? Say("why-words", string.Join(", ", basis.Words.Select(word => Say("quoted", word)))) : null,
        basis.FromContext ? pack.Phrases["why-context"].Source : null,
        Rule(basis),
        basis.Passage is not null ? pack.Phrases["why-passage"].Source
            : basis.Facts.Count > 0 ? pack.Phrases["why-facts"].Source
            : basis.Named.Count > 0 ? pack.Phrases["why-names"].Source
            : pack.Phrases["why-none"].Source,
    }.OfType<string>());

    private string? Rule(Basis basis) => knowledge.Facts.Find(basis.Relation) is { } relation
        ? pack.Phrases["why-rule"].Fill((name, _) => name == "topic" ? _teller.Say(relation, "topic") is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : "" : pack.Phrases["ask-" + basis.Ask].Source)
        : basis.Passage is null ? null : pack.Phrases["why-no-rule"].Source;

    private string Say(string key, string words) => pack.Phrases[key].Fill((_, _) => words);

    private IEnumerable<string> Told(Basis basis) => Facts(basis).GroupBy(fact => (fact.Relation, fact.Period, fact.Object)).Select(line => _teller.Tell(line.Key.Relation, [.. line]))
        .Concat(Named(basis).Select(_teller.Names.Plain).Select(_teller.Finish))
        .Concat(basis.Quote is null ? [] : [Say("quoted", basis.Quote)]);

    private IEnumerable<Citation> Cited(Basis basis) => _citer.Cite(Facts(basis)).Concat(Named(basis).SelectMany(_citer.CiteName))
        .Concat(Passage(basis) is { } passage && basis.Quote is { } quote ? [_citer.Cite(passage, quote)] : []);

    // The knowledge may have changed since: what is no longer there is left out.
    private IEnumerable<Fact> Facts(Basis basis) => basis.Facts.Select(knowledge.Facts.FindFact).OfType<Fact>();

    private IEnumerable<Entity> Named(Basis basis) => basis.Named.Select(id => knowledge.Entities.GetValueOrDefault(id)).OfType<Entity>();

    private Passage? Passage(Basis basis) => knowledge.Documents.SelectMany(document => document.Passages).FirstOrDefault(passage => passage.Id == basis.Passage);
}
