using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>All facts, by relation, in the order of time.</summary>
internal sealed class FactBase
{
    private readonly Dictionary<string, IReadOnlyList<Fact>> _byRelation;
    private readonly Dictionary<string, Fact> _byId;
    private readonly Dictionary<string, Relation> _relations;
    private readonly IReadOnlyList<Fact> _beside;
    private readonly Dictionary<string, IReadOnlyList<Fact>> _besideRelation;

    public FactBase(IReadOnlyList<Relation> relations, IReadOnlyList<Fact> facts)
    {
        Relations = relations;
        Topics = relations.Select(relation => relation.Topic).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _relations = relations.ToDictionary(relation => relation.Id, StringComparer.Ordinal);
        _byId = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        _beside = [.. facts.Where(fact => fact.Evidence.Source.Beside).OrderBy(fact => fact.Period?.Start ?? DateOnly.MinValue)];
        _byRelation = relations.ToDictionary(
            relation => relation.Id,
            relation => (IReadOnlyList<Fact>)[.. facts.Except(_beside).Where(fact => fact.Relation.Id == relation.FactsId).OrderBy(fact => fact.Period?.Start ?? DateOnly.MinValue)],
            StringComparer.Ordinal);
        _besideRelation = relations.ToDictionary(relation => relation.Id, OfOtherSources, StringComparer.Ordinal);
        Waves = [.. relations.Where(relation => relation.IsEntry).SelectMany(Of).Select(fact => fact.Period).OfType<Period>().Distinct().OrderBy(period => period.Start)];
        Growths = [.. Waves.Skip(1)];
        Runs = [.. relations.Where(run => run is { Topic: not null, SubjectType: not null, Shape: RelationShape.Timeless } && run.ObjectType?.Id == run.Topic)];
        Founding = relations.FirstOrDefault(relation => relation.IsFounding);
        Renaming = relations.FirstOrDefault(relation => relation is { SubjectType: null, Shape: RelationShape.Event, Ends: false } && relation.Cues.Any(cue => cue.All is [["rename"]]));
        Former = Founding is { } founding && Of(founding) is [{ Object: { } group }, ..] ? group : null;
        End = relations.Where(relation => relation.Ends).SelectMany(relation => Beside(relation).Concat(Of(relation))).FirstOrDefault(fact => fact.Period is not null);
    }

    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The type of entity that most relations are about, or null.</summary>
    public EntityType? MainType => Relations.Where(relation => relation.SubjectType is not null).GroupBy(relation => relation.SubjectType).MaxBy(type => type.Count())?.Key;

    /// <summary>The concepts of things that relations are about: "handbook".</summary>
    public IReadOnlySet<string> Topics { get; }

    public Relation? Find(string? relation) => relation is null ? null : _relations.GetValueOrDefault(relation);

    public Fact? FindFact(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The facts of a relation, earliest first.</summary>
    public IReadOnlyList<Fact> Of(Relation relation) => _byRelation[relation.Id];

    /// <summary>The first fact of the relation that tells what became of the group; null where no source tells it.</summary>
    public Fact? End { get; }

    /// <summary>What sources say of a relation that speak only where the others are silent, earliest first; of the relation too that stands in for it there.</summary>
    public IReadOnlyList<Fact> Beside(Relation relation) => _besideRelation[relation.Id];

    /// <summary>What such sources say of a relation otherwise than a fact does.</summary>
    public IReadOnlyList<Fact> Disputing(Fact fact) => [.. _beside.Where(other => other.Disputes == fact.Id)];

    /// <summary>All that such sources say of a period.</summary>
    public IReadOnlyList<Fact> BesideDuring(Period period) => [.. _beside.Where(fact => fact.Period is { } own && own.Overlaps(period))];

    /// <summary>All that such sources say of an entity.</summary>
    public IReadOnlyList<Fact> BesideAbout(Entity entity) => [.. _beside.Where(fact => entity.Equals(fact.Subject) || entity.Equals(fact.Object))];

    /// <summary>What such sources say in a period of the number of a relation's facts: the statements of those relations that give one.</summary>
    public IReadOnlyList<Fact> BesideCounts(Relation relation, Period period)
    {
        var counting = _beside.Where(fact => fact.Counts?.Relation == relation.FactsId).Select(fact => fact.Relation).ToHashSet();
        return [.. _beside.Where(fact => counting.Contains(fact.Relation) && fact.Period is { } own && own.Overlaps(period))];
    }

    /// <summary>What sources say of a period that speak only where the others are silent, earliest first.</summary>
    public IReadOnlyList<Fact> Beside(Relation relation, Period period) =>
        [.. _beside.Where(fact => fact.Relation.Id == relation.FactsId && fact.Period is { } own && own.Overlaps(period))];

    /// <summary>All facts, those of sources beside the main ones too.</summary>
    public IEnumerable<Fact> All => _byId.Values;

    /// <summary>All facts that fall into a period, whatever their relation.</summary>
    public IReadOnlyList<Fact> During(Period period) => [.. Relations.Where(relation => relation.FactsOf is null).SelectMany(Of).Where(fact => fact.Period is { } own && own.Overlaps(period))];

    /// <summary>All facts with that entity in them, as subject or object.</summary>
    public IReadOnlyList<Fact> About(Entity entity) => [.. Relations.Where(relation => relation.FactsOf is null).SelectMany(Of).Where(fact => entity.Equals(fact.Subject) || entity.Equals(fact.Object))];

    /// <summary>The times at which bodies came in, in their order; the first is that of the foundation.</summary>
    public IReadOnlyList<Period> Waves { get; }

    /// <summary>The times at which the group grew, in their order: those who were there from the start enlarged nothing.</summary>
    public IReadOnlyList<Period> Growths { get; }

    /// <summary>The relation that says who of a type belongs at a time, of which the sources name all; null where there is none.</summary>
    public Relation? StateOf(EntityType? type) => Relations.FirstOrDefault(state => state is { Shape: RelationShape.Since, Complete: true } && state.SubjectType == type);

    /// <summary>The office that a relation tells the length of a term of, or what follows from that; null where it tells of none.</summary>
    public Relation? OfficeOf(Relation about) => Relations.FirstOrDefault(office => office is { Exclusive: true, LengthRelation: { } length } && (length == about.Id
        || (about is { SubjectType: null, Topic: null, Shape: RelationShape.Timeless } && about.Cues.Count > 0 && about.Cues.All(cue => cue.All.Any(any => any.Contains(office.Cues[0].All[0][0]))))));

    /// <summary>The relations that tell which bodies run the things of a topic, working groups say.</summary>
    public IReadOnlyList<Relation> Runs { get; }

    /// <summary>The one of <see cref="Runs"/> for a topic; null where there is none, or no topic.</summary>
    public Relation? RunOf(string? topic) => Runs.FirstOrDefault(run => run.Topic == topic);

    /// <summary>The relation that tells when those of a type came in; null where there is none.</summary>
    public Relation? EntryOf(EntityType? type) => Relations.FirstOrDefault(entry => entry.IsEntry && entry.SubjectType == type);

    /// <summary>The relation that tells who founded the group; null where there is none.</summary>
    public Relation? Founding { get; }

    /// <summary>The relation that tells when the group got its name; null where there is none.</summary>
    public Relation? Renaming { get; }

    /// <summary>The group that was founded, which went by another name; null where nothing tells of it.</summary>
    public Entity? Former { get; }

    private IReadOnlyList<Fact> OfOtherSources(Relation relation)
    {
        var own = Find(relation.FactsOf) ?? relation;
        return [.. _beside.Where(fact => fact.Relation == own || fact.Relation.Id == own.Elsewhere)];
    }
}
