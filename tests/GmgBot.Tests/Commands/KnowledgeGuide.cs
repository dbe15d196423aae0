using System.Text.RegularExpressions;

namespace GmgBot.Tests.Commands;

/// <summary>The guide of the knowledge folder, cut into what it tells its reader to do.</summary>
internal static partial class KnowledgeGuide
{
    public static IReadOnlyList<KnowledgeGuideStep> Read() =>
        [.. Step().Matches(File.ReadAllText(Path.Combine(Knowledge.Folder, "README.md")).ReplaceLineEndings("\n")).Select(match => new KnowledgeGuideStep(
            match.Groups["file"].Value,
            match.Groups["below"].Value,
            match.Groups["block"].Value,
            match.Groups["command"].Value,
            match.Groups["reply"].Value))];

    // "At the end of `file`:", "In the new file `file`:" or "In `file`, below the line `line`:" with a block behind it; or a command with the beginning of its reply.
    [GeneratedRegex("""
        ^(At\ the\ end\ of|In\ the\ new\ file|In)\ `(?<file>[^`]+)`(,\ below\ the\ line\ `(?<below>[^`]+)`)?:\n\n```\w+\n(?<block>(.*\n)*?)```$
        |^```sh\ndotnet\ run\ --project\ src/GmgBot\ --\ (?<command>.+)\n```(\n\n>\ (?<reply>.+))?$
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Step();
}
