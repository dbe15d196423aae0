using System.Collections;
using System.Runtime.CompilerServices;

namespace GmgBot.Answers.Questions;

/// <summary>Things in a fixed order, such as the words of a question. Rules go over them some hundred times for each question, so no interface stands between.</summary>
/// <param name="items">The things, which nobody changes any more.</param>
[CollectionBuilder(typeof(Row), nameof(Row.Of))]
internal sealed class Row<T>(T[] items) : IReadOnlyList<T>
{
    public static readonly Row<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>Some of them, as a range asks for them.</summary>
    public Row<T> Slice(int start, int length) => new(items.AsSpan(start, length).ToArray());

    public bool Any(Func<T, bool> wanted)
    {
        foreach (var item in items)
        {
            if (wanted(item))
            {
                return true;
            }
        }

        return false;
    }

    public T? FirstOrDefault(Func<T, bool> wanted)
    {
        foreach (var item in items)
        {
            if (wanted(item))
            {
                return item;
            }
        }

        return default;
    }

    public IEnumerable<T> Where(Func<T, bool> wanted) => items.Where(wanted);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes rows.</summary>
internal static class Row
{
    public static Row<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Row<T>.Empty : new(items.ToArray());
}
