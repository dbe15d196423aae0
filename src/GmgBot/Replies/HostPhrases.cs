using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>The few words that the host itself says; all others stand in the knowledge folder.</summary>
/// <param name="Source">Before a citation, with the colon as the language writes it.</param>
/// <param name="Colon">A colon with the spaces that the language puts around it.</param>
/// <param name="Understood">Before what the bot took a question for.</param>
/// <param name="ViewOn">On a button, before the name of the web site that it opens.</param>
/// <param name="Why">On a button that asks what the answer rests on; the bot must understand it.</param>
/// <param name="NothingFound">Said by the message extension when no fact and no passage fits.</param>
/// <param name="Failed">Said when a turn fails.</param>
internal sealed record HostPhrases(string Source, string Colon, string Understood, string ViewOn, string Why, string NothingFound, string Failed)
{
    public static readonly IReadOnlyDictionary<Language, HostPhrases> All = new Dictionary<Language, HostPhrases>
    {
        [Language.French] = new(
            Source: "Source :",
            Colon: " : ",
            Understood: "Compris :",
            ViewOn: "Voir sur",
            Why: "Pourquoi cette réponse ?",
            NothingFound: "Rien trouvé dans les sources. Essayez un autre mot : une institution, une année, « groupe de travail ».",
            Failed: "Désolé, je n'ai pas pu répondre à ce message. Veuillez réessayer ; la conversation peut continuer."),
        [Language.English] = new(
            Source: "Source:",
            Colon: ": ",
            Understood: "Understood:",
            ViewOn: "View on",
            Why: "Why this answer?",
            NothingFound: "Nothing found in the sources. Try another word: an institution, a year, “working group”.",
            Failed: "Sorry, I could not answer this message. Please try again; the conversation can go on."),
    };

    public static HostPhrases In(Language language) => All.GetValueOrDefault(language) ?? All[Language.English];
}
