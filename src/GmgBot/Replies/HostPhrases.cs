using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>The few words that the host itself says; all others stand in the knowledge folder.</summary>
/// <param name="Source">Before a citation, with the colon as the language writes it.</param>
/// <param name="Colon">A colon with the spaces that the language puts around it.</param>
/// <param name="InOurWords">Behind a citation without a quote: the answer tells in its own words what the source says.</param>
/// <param name="Understood">Before what the bot took a question for.</param>
/// <param name="ViewOn">On a button, before the name of the web site that it opens.</param>
/// <param name="Why">On a button that asks what the answer rests on; the bot must understand it.</param>
/// <param name="Quotes">On a button that folds out the words of the sources.</param>
/// <param name="MentionMe">Said as the bot comes to a group, where it hears only those who mention it.</param>
/// <param name="NothingFound">Said by the message extension when no fact and no passage fits.</param>
/// <param name="Failed">Said when a turn fails.</param>
/// <param name="Timeline">Before what a picture of terms shows, for those who do not see it.</param>
/// <param name="Growth">Before what a picture of a growing number shows.</param>
/// <param name="TooFast">Said to somebody who sends more messages than are answered to one person.</param>
/// <param name="TooMany">Said when all people together send more than are answered.</param>
/// <param name="ForgetMe">What somebody says who wants everything deleted that is stored about them; case and punctuation aside.</param>
/// <param name="Forgotten">Said when that was done.</param>
/// <param name="NotForgotten">Said when it could not be done.</param>
internal sealed record HostPhrases(string Source, string Colon, string InOurWords, string Understood, string ViewOn, string Why, string Quotes, string MentionMe, string NothingFound, string Failed, string Timeline, string Growth, string TooFast, string TooMany, IReadOnlyList<string> ForgetMe, string Forgotten, string NotForgotten)
{
    public static readonly IReadOnlyDictionary<Language, HostPhrases> All = new Dictionary<Language, HostPhrases>
    {
        [Language.French] = new(
            Source: "Source :",
            Colon: " : ",
            InOurWords: "dit avec nos propres mots",
            Understood: "Compris :",
            ViewOn: "Voir sur",
            Why: "Pourquoi cette réponse ?",
            Quotes: "Les mots de la source",
            MentionMe: "Dans cette conversation, mentionnez-moi avec votre question.",
            NothingFound: "Rien trouvé dans les sources. Essayez un autre mot : une institution, une année, « groupe de travail ».",
            Failed: "Désolé, je n'ai pas pu répondre à ce message. Veuillez réessayer ; la conversation peut continuer.",
            Timeline: "Frise chronologique : ",
            Growth: "Graphique, total après chaque date : ",
            TooFast: "Vous écrivez plus vite que je ne peux répondre. Veuillez attendre un instant, puis reposer votre question.",
            TooMany: "Trop de personnes m'écrivent en ce moment. Veuillez reposer votre question dans une minute.",
            ForgetMe: ["oublie-moi", "oublie-moi s'il te plaît", "oublie-moi s'il te plait", "oubliez-moi", "oubliez-moi s'il vous plaît", "oubliez-moi s'il vous plait", "efface mes données", "efface mes donnees", "effacez mes données", "effacez mes donnees", "supprime mes données", "supprime mes donnees", "supprimez mes données", "supprimez mes donnees"],
            Forgotten: "C'est fait : vos questions, vos avis et le fil de nos conversations sont effacés.",
            NotForgotten: "Je ne peux rien effacer en ce moment : la base de données est injoignable. Veuillez réessayer un peu plus tard."),
        [Language.English] = new(
            Source: "Source:",
            Colon: ": ",
            InOurWords: "told in our own words",
            Understood: "Understood:",
            ViewOn: "View on",
            Why: "Why this answer?",
            Quotes: "The words of the source",
            MentionMe: "In this conversation, mention me with your question.",
            NothingFound: "Nothing found in the sources. Try another word: an institution, a year, “working group”.",
            Failed: "Sorry, I could not answer this message. Please try again; the conversation can go on.",
            Timeline: "Timeline: ",
            Growth: "Chart, total after each date: ",
            TooFast: "You are writing faster than I can answer. Please wait a moment, then ask again.",
            TooMany: "Too many people are writing to me right now. Please ask again in a minute.",
            ForgetMe: ["forget me", "please forget me", "forget me please", "forget everything about me", "delete my data", "please delete my data", "erase my data"],
            Forgotten: "Done: your questions, your ratings and the thread of our conversations are deleted.",
            NotForgotten: "I cannot delete anything right now: the database cannot be reached. Please try again a little later."),
    };

    /// <summary>The words in a language; in that of an added one for which there are none yet, those of English.</summary>
    public static HostPhrases In(Language language) => All.GetValueOrDefault(language) ?? FurtherHostPhrases.All.GetValueOrDefault(language) ?? All[Language.English];
}
