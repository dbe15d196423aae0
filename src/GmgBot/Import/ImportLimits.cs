namespace GmgBot.Import;

/// <summary>How much is read at most, so that no file, made to harm or not, can hold the machine up.</summary>
internal static class ImportLimits
{
    public const long LargestFile = 50_000_000;

    /// <summary>All parts of a packed file, unpacked.</summary>
    public const long LargestUnpacked = 200_000_000;

    /// <summary>The parts of a packed file.</summary>
    public const int MostParts = 5_000;

    /// <summary>The letters of one part of a Word document.</summary>
    public const long LongestPart = 50_000_000;

    public const int MostPages = 2_000;

    public const int MostBlocks = 200_000;

    /// <summary>How deep parts may stand in one another.</summary>
    public const int Deepest = 200;

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
}
