using System.CommandLine;
using GmgBot.Answers;
using GmgBot.Answers.Knowledge;
using GmgBot.Import;

namespace GmgBot.Commands;

/// <summary>gmgbot import: brings files in as documents of the knowledge.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = $"Files to bring in ({string.Join(", ", Importer.Endings)}).", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string>("--language") { Description = "The language that they are written in: fr, en, es, ar, ru or zh.", HelpName = "code", DefaultValueFactory = _ => "en" };
        var force = new Option<bool>("--force") { Description = "Write over a document that is there already." };

        var command = new Command("import", "Brings files in as documents of the knowledge, word for word, with front matter to complete. Exit code 0: all; 2: not all.") { files, language, force };
        command.SetAction(arguments =>
        {
            var folder = KnowledgeOption.Folder(arguments.GetValue(KnowledgeOption.Option));
            var code = Language.FromLocale(arguments.GetRequiredValue(language))?.Code
                ?? throw new UsageException($"--language {arguments.GetValue(language)}: that is no language of the UN; use fr, en, es, ar, ru or zh.");
            foreach (var file in arguments.GetRequiredValue(files))
            {
                Import(file, folder, code, arguments.GetValue(force), arguments.InvocationConfiguration.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Import(string file, string folder, string language, bool force, TextWriter output)
    {
        var id = DocumentPassages.IdOf(Path.GetFileNameWithoutExtension(file)) is { Length: > 0 } made ? made : "document";
        var document = $"{id}.{language}.md";
        var target = Path.Combine(folder, "documents", document);
        if (File.Exists(target) && !force)
        {
            throw new UsageException($"{target}: the document is there already; give the file another name, or write over it with --force.");
        }

        ImportResult result;
        try
        {
            result = Importer.Import(file, id);
        }
        catch (ImportException unreadable)
        {
            throw new UsageException($"{file}: {unreadable.Message}");
        }

        File.WriteAllText(target, result.Markdown);
        output.WriteLine($"{target}: {result.Passages} {(result.Passages == 1 ? "passage" : "passages")}.");
        foreach (var unread in result.Unread)
        {
            output.WriteLine("  " + unread);
        }

        output.WriteLine("Say in its front matter whose it is (attribution), and add its source to sources.yaml:");
        output.WriteLine($"  - id: {id}\n    title: \"...\"\n    publisher: {{ fr: \"...\", en: \"...\" }}\n    as-of: ...\n    language: {language}\n    document: {document}");
    }
}
