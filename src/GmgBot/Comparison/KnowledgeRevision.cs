using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using GmgBot.Commands;

namespace GmgBot.Comparison;

/// <summary>A state of the knowledge that somebody names: a folder, or a revision of the git repository that the knowledge stands in.</summary>
internal sealed class KnowledgeRevision : IDisposable
{
    private readonly string? _extracted;

    private KnowledgeRevision(string folder, string? extracted)
    {
        Folder = folder;
        _extracted = extracted;
    }

    public string Folder { get; }

    /// <summary>Finds a state.</summary>
    /// <param name="named">A folder, or else a revision such as HEAD~1 or a tag.</param>
    /// <param name="knowledge">The knowledge folder whose history is meant.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static KnowledgeRevision Open(string named, string knowledge)
    {
        if (Directory.Exists(named))
        {
            return new KnowledgeRevision(named, null);
        }

        // A name that begins with a dash would be an option to git.
        if (named.StartsWith('-') || !Git(knowledge, out _, "rev-parse", "--verify", "--quiet", named + "^{commit}"))
        {
            throw new UsageException($"{named}: that is neither a folder nor a revision of the git repository of {knowledge}; name one, such as HEAD~1.");
        }

        var target = Directory.CreateTempSubdirectory("gmgbot-revision-").FullName;
        if (!Git(knowledge, out var archive, "archive", "--format=tar", named, "."))
        {
            Directory.Delete(target);
            throw new UsageException($"{named}: that revision has no folder {knowledge}; name a later one.");
        }

        using (archive)
        {
            TarFile.ExtractToDirectory(archive, target, overwriteFiles: false);
        }

        return new KnowledgeRevision(target, target);
    }

    public void Dispose()
    {
        if (_extracted is not null)
        {
            Directory.Delete(_extracted, recursive: true);
        }
    }

    private static bool Git(string folder, out MemoryStream output, params string[] arguments)
    {
        output = new MemoryStream();
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            output.Position = 0;
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            throw new UsageException("git was not found, so that revisions cannot be compared; install it, or name two folders.");
        }
    }
}
