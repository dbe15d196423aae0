using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests.Facts;

/// <summary>A small invented fact base: the Ant, Bee, Cat and Dog agencies of a Meadow group.</summary>
internal static class Invented
{
    public static readonly EntityType Agency = new("agency");
    public static readonly EntityType Club = new("club");

    /// <summary>One at a time, terms with two ends, not all of them known.</summary>
    public static readonly Relation ChairedRelation = Relation("chaired", RelationShape.Span) with { Exclusive = true };

    /// <summary>All of them known, with the date of coming in.</summary>
    public static readonly Relation JoinedRelation = Relation("joined", RelationShape.Event) with { Complete = true };

    /// <summary>The same facts read as a state.</summary>
    public static readonly Relation MemberRelation = Relation("member", RelationShape.Since) with { Complete = true, FactsOf = "joined" };

    public static readonly Relation RunsRelation = Relation("runs", RelationShape.Timeless) with { ObjectType = Club };

    public static readonly Source Source = new()
    {
        Id = "book",
        Title = "The Book of the Meadow",
        Publisher = new Dictionary<Language, string> { [Language.English] = "The Meadow", [Language.French] = "Le Pré" },
        AsOf = Period.Months(2011, 7, 12),
        Language = Language.English,
    };

    private static readonly Dictionary<string, Entity> All = new[] { ("ant", Agency), ("bee", Agency), ("cat", Agency), ("dog", Agency), ("eel", EntityType.Outsider), ("chess", Club), ("choir", Club) }
        .ToDictionary(pair => pair.Item1, pair => new Entity(pair.Item1, pair.Item2, Names(pair.Item1)));

    public static readonly FactBase Facts = new(
        [ChairedRelation, JoinedRelation, MemberRelation, RunsRelation],
        [
            Chaired("ant", "2007-H1"), Chaired("bee", "2009-H2"), Chaired("cat", "2010-H1"), Chaired("bee", "2010-H2"), Chaired("ant", "2011-H2"),
            Joined("ant", "2003-04"), Joined("bee", "2003-04"), Joined("cat", "2006-early"), Joined("dog", "2010"),
            Runs("ant", "chess"), Runs("bee", "chess"), Runs("ant", "choir"),
        ]);

    public static IReadOnlyDictionary<string, Entity> Entities => All;

    public static Entity Entity(string id) => All[id];

    public static Fact Chaired(string subject, string period) => Make(ChairedRelation, subject, period);

    public static Fact Joined(string subject, string period) => Make(JoinedRelation, subject, period);

    public static Fact Runs(string subject, string club) => Make(RunsRelation, subject, null) with { Id = $"runs.{subject}.{club}", Object = Entity(club) };

    public static Relation Relation(string id, RelationShape shape) => new() { Id = id, Shape = shape, SubjectType = Agency, Default = Ask.List, Cues = [] };

    private static Fact Make(Relation relation, string subject, string? period) => new()
    {
        Id = $"{relation.Id}.{subject}.{period}",
        Relation = relation,
        Subject = Entity(subject),
        Period = period is null ? null : PeriodNotation.Parse(period),
        Evidence = new Evidence(Source, "quote", "book#p1"),
    };

    private static Dictionary<Language, EntityName> Names(string id) => new()
    {
        [Language.English] = new EntityName { Full = id + " agency", Acronym = id.ToUpperInvariant(), Article = "the" },
        [Language.French] = new EntityName { Full = "agence " + id, Acronym = id.ToUpperInvariant(), Article = "l'", AcronymArticle = "l'", Feminine = true },
    };
}
