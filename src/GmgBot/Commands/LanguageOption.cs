using System.CommandLine;
using GmgBot.Answers;

namespace GmgBot.Commands;

/// <summary>The option --language: which language to take a message for that could be of either.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--language") { Description = "The language to begin in; a question in another language is answered in its own." };
        option.AcceptOnlyFromAmong([.. Language.All.Select(language => language.Code)]);
        return option;
    }
}
