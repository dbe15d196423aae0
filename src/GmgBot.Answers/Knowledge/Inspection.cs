namespace GmgBot.Answers.Knowledge;

/// <summary>What reading a knowledge folder brings to light: its faults, and where each thing stands.</summary>
/// <remarks>One fault does not end the reading; what follows from a fault that is known is not told again.</remarks>
internal sealed class Inspection
{
    private readonly List<KnowledgeFault> _faults = [];
    private readonly HashSet<(Kind Kind, string? Id)> _broken = [];
    private readonly Dictionary<(Kind Kind, string Id), Place> _places = [];

    /// <summary>The kinds of things that others refer to by their id.</summary>
    public enum Kind
    {
        Source,
        Document,
        Entity,
        Relation,
        Fact,
        Names,
        Concepts,
        Phrases,
    }

    public IReadOnlyList<KnowledgeFault> Faults => _faults;

    public void Add(KnowledgeFault fault)
    {
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Adds a fault of something that was read whole.</summary>
    public void Add(Kind kind, string id, string problem, bool isRemark = false)
    {
        var place = PlaceOf(kind, id);
        Add(new KnowledgeFault(place.File, place.Line, problem, isRemark));
    }

    /// <summary>Adds all that came to light where something was read apart.</summary>
    public void Add(Inspection other)
    {
        other._faults.ForEach(Add);
        _broken.UnionWith(other._broken);
        foreach (var ((kind, id), place) in other._places)
        {
            Stands(kind, id, place);
        }
    }

    /// <summary>Reads something; a fault in it is noted, and nothing comes back.</summary>
    public T? Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (KnowledgeException fault)
        {
            Add(new KnowledgeFault(fault.File, fault.Line, fault.Problem));
            return default;
        }
    }

    /// <summary>Reads something that others refer to; where it is faulty, references to it are no fault of theirs.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id, or null where all of that kind stand in what is read.</param>
    /// <param name="read">Reads it.</param>
    public T? Try<T>(Kind kind, string? id, Func<T> read)
    {
        var result = Try(read);
        if (result is null)
        {
            _broken.Add((kind, id));
        }

        return result;
    }

    /// <summary>Whether that thing, or what holds it, is known to be faulty.</summary>
    public bool IsBroken(Kind kind, string id) => _broken.Contains((kind, id)) || _broken.Contains((kind, null));

    /// <summary>Notes that things of that kind are missing from what was read.</summary>
    public void Break(Kind kind, string? id) => _broken.Add((kind, id));

    public void Stands(Kind kind, string id, Place place) => _places.TryAdd((kind, id), place);

    public Place PlaceOf(Kind kind, string id) => _places.GetValueOrDefault((kind, id), new Place(id, 0));

    /// <exception cref="KnowledgeException">There is a fault; the first is told.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Find(fault => !fault.IsRemark) is { } first)
        {
            throw new KnowledgeException(first.File, first.Line, first.Problem);
        }
    }
}
