using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Facts;

/// <summary>A kind of fact: "chaired", "joined". Everything that the engine knows of it stands in the knowledge.</summary>
internal sealed record Relation
{
    // What its cues know.
    private readonly HashSet<string> _concepts = [];

    public required string Id { get; init; }

    public required RelationShape Shape { get; init; }

    /// <summary>What its subjects are, or null for statements about one thing.</summary>
    public EntityType? SubjectType { get; init; }

    /// <summary>What its objects are, where people may ask for them.</summary>
    public EntityType? ObjectType { get; init; }

    /// <summary>Whether it tells when bodies came in: an event of theirs, at one date or another, of which the sources name all.</summary>
    public bool IsEntry => this is { Shape: RelationShape.Event, SubjectType: not null, ObjectType: null, Complete: true };

    /// <summary>Whether it tells who founded something: an event of bodies, with what came of it.</summary>
    public bool IsFounding => this is { Shape: RelationShape.Event, SubjectType: not null, ObjectType: not null };

    /// <summary>Whether the sources name all facts of this relation, so that "not named" means "is not".</summary>
    public bool Complete { get; init; }

    /// <summary>The question that a bare mention of the relation stands for.</summary>
    public required Ask Default { get; init; }

    /// <summary>What questions of yes or no may put forward about it; the first that matches decides.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The concepts that a question may ask for beside this relation and that it does not tell: "why", "where", "future". What asks for one of them gets no answer from it.</summary>
    public IReadOnlySet<string> Untold { get; init; } = new HashSet<string>();

    /// <summary>What points to the relation.</summary>
    public required IReadOnlyList<RelationCue> Cues
    {
        get;
        init
        {
            field = value;
            _concepts = value.SelectMany(cue => cue.All).SelectMany(any => any).ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>Whether it is about what things are called, which the names answer instead of facts.</summary>
    public bool Names { get; init; }

    /// <summary>Whether it stands for everything that happened in a period, whatever the relation.</summary>
    public bool Everything { get; init; }

    /// <summary>Whether only one subject at a time can stand in it.</summary>
    public bool Exclusive { get; init; }

    /// <summary>The most months that one fact may last; null where there is no limit.</summary>
    public int? LongestMonths { get; init; }

    /// <summary>The relation in which a subject must stand before it can in this one: who has not joined cannot have left.</summary>
    public string? After { get; init; }

    /// <summary>The relation whose facts this one reads in another way; null where it has its own.</summary>
    public string? FactsOf { get; init; }

    /// <summary>The id of the relation whose facts it reads: its own, or that of another one.</summary>
    public string FactsId => FactsOf ?? Id;

    /// <summary>The relation whose objects are counted when this one is asked "how many".</summary>
    public string? CountOf { get; init; }

    /// <summary>The relation of which other sources tell where the main ones tell nothing of this one; null where there is none.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Whether it tells what became of the group, which is told too where somebody asks of a later time.</summary>
    public bool Ends { get; init; }

    /// <summary>Questions to go on with after an answer, as keys of the language's "next" texts.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>The concept of the thing that it is about, which a follow-up leaves out: "handbook".</summary>
    public string? Topic { get; init; }

    /// <summary>The relation that tells how long a term lasts, where this one's facts are terms.</summary>
    public string? LengthRelation { get; init; }

    /// <summary>Whether two relations read the same facts.</summary>
    public bool SharesFacts(Relation other) => FactsId == other.FactsId;

    /// <summary>Whether a concept asks for the relation by itself: a bare mention of it claims nothing.</summary>
    public bool IsAskedBy(string concept) => Cues.Any(cue => cue.All is [var any] && any.Contains(concept));

    /// <summary>Whether one of its cues knows a concept.</summary>
    public bool Has(string concept) => _concepts.Contains(concept);

    public bool Equals(Relation? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Id;
}
