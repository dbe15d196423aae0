using System.Collections;

namespace GmgBot.Answers;

/// <summary>A list that is made when somebody first reads it, since hardly anybody does. Safe for many threads.</summary>
/// <param name="make">Makes it; the same each time.</param>
internal sealed class LateList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _made;

    public int Count => Made.Count;

    public T this[int index] => Made[index];

    private IReadOnlyList<T> Made => _made ??= make();

    public IEnumerator<T> GetEnumerator() => Made.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
