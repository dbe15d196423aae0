namespace GmgBot.Commands;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>It ran, and the result is a no: the sources do not say, a check found something.</summary>
    public const int No = 1;

    /// <summary>It could not run: bad usage, or knowledge that does not load.</summary>
    public const int Unusable = 2;

    /// <summary>The settings cannot be used (EX_CONFIG of sysexits.h).</summary>
    public const int Misconfigured = 78;
}
