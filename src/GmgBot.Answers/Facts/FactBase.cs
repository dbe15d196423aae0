using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>All facts, by relation, in the order of time.</summary>
internal sealed class FactBase
{
    private readonly Dictionary<string, IReadOnlyList<Fact>> _byRelation;
    private readonly Dictionary<string, Fact> _byId;
    private readonly IReadOnlyList<Fact> _beside;

    public FactBase(IReadOnlyList<Relation> relations, IReadOnlyList<Fact> facts)
    {
        Relations = relations;
        _byId = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        _beside = [.. facts.Where(fact => fact.Evidence.Source.Beside).OrderBy(fact => fact.Period?.Start ?? DateOnly.MinValue)];
        _byRelation = relations.ToDictionary(
            relation => relation.Id,
            relation => (IReadOnlyList<Fact>)[.. facts.Except(_beside).Where(fact => fact.Relation.Id == (relation.FactsOf ?? relation.Id)).OrderBy(fact => fact.Period?.Start ?? DateOnly.MinValue)],
            StringComparer.Ordinal);
    }

    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The type of entity that most relations are about, or null.</summary>
    public EntityType? MainType => Relations.Where(relation => relation.SubjectType is not null).GroupBy(relation => relation.SubjectType).MaxBy(type => type.Count())?.Key;

    /// <summary>The concepts of things that relations are about: "handbook".</summary>
    public IReadOnlySet<string> Topics => Relations.Select(relation => relation.Topic).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public Relation? Find(string? relation) => Relations.FirstOrDefault(known => known.Id == relation);

    public Fact? FindFact(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The facts of a relation, earliest first.</summary>
    public IReadOnlyList<Fact> Of(Relation relation) => _byRelation[relation.Id];

    /// <summary>What sources say of a period that speak only where the others are silent, earliest first.</summary>
    public IReadOnlyList<Fact> Beside(Relation relation, Period period) =>
        [.. _beside.Where(fact => fact.Relation.Id == (relation.FactsOf ?? relation.Id) && fact.Period is { } own && own.Overlaps(period))];

    /// <summary>All facts, those of sources beside the main ones too.</summary>
    public IEnumerable<Fact> All => _byId.Values;

    /// <summary>All facts that fall into a period, whatever their relation.</summary>
    public IReadOnlyList<Fact> During(Period period) => [.. Relations.Where(relation => relation.FactsOf is null).SelectMany(Of).Where(fact => fact.Period is { } own && own.Overlaps(period))];

    /// <summary>All facts with that entity in them, as subject or object.</summary>
    public IReadOnlyList<Fact> About(Entity entity) => [.. Relations.Where(relation => relation.FactsOf is null).SelectMany(Of).Where(fact => entity.Equals(fact.Subject) || entity.Equals(fact.Object))];
}
