using System.Buffers;
using Newtonsoft.Json;

namespace Compact.Bot.Schema;

/// <summary>Lends JSON readers and writers the buffers that they would else make for each text.</summary>
internal sealed class CharPool : IArrayPool<char>
{
    internal static readonly CharPool Shared = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
