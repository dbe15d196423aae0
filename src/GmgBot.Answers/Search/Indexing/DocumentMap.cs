using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Search.Indexing;

/// <summary>Which passages make a document. Documents are numbered in the order of their first passages.</summary>
internal sealed class DocumentMap
{
    private readonly int[] _documentOf;
    private readonly List<int> _openings = [];
    private readonly List<int> _sizes = [];
    private readonly bool _isOrdered;

    public DocumentMap(IReadOnlyList<Passage> passages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _documentOf = new int[passages.Count];
        for (var passage = 0; passage < passages.Count; passage++)
        {
            if (numbers.TryAdd(passages[passage].DocumentId, _openings.Count))
            {
                _openings.Add(passage);
                _sizes.Add(0);
            }

            _documentOf[passage] = numbers[passages[passage].DocumentId];
            _sizes[_documentOf[passage]]++;
        }

        // Only headings show that documents came whole and in order; without them the first passage may be any.
        _isOrdered = passages.Any(passage => passage.Headings.Count > 0);
    }

    /// <summary>How many documents there are.</summary>
    public int Count => _openings.Count;

    /// <summary>Whether any document has more than one passage; if none has, documents tell no more than passages do.</summary>
    public bool HasStructure => Count < _documentOf.Length;

    /// <summary>The document of a passage.</summary>
    public int Of(int passage) => _documentOf[passage];

    /// <summary>Whether a passage opens a document that goes on after it.</summary>
    public bool Opens(int passage) => _isOrdered && _openings[Of(passage)] == passage && _sizes[Of(passage)] > 1;
}
