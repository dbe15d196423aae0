using GmgBot.Answers;

namespace GmgBot.Replies;

/// <summary>The host's words in languages that the knowledge folder does not have but that its owner may add.</summary>
internal static class FurtherHostPhrases
{
    public static readonly IReadOnlyDictionary<Language, HostPhrases> All = new Dictionary<Language, HostPhrases>
    {
        [Language.Spanish] = new(
            Source: "Fuente:",
            Colon: ": ",
            InOurWords: "dicho con nuestras propias palabras",
            Understood: "Entendido:",
            ViewOn: "Ver en",
            Why: "¿Por qué esta respuesta?",
            Quotes: "Las palabras de la fuente",
            MentionMe: "En esta conversación, mencióneme con su pregunta.",
            NothingFound: "No se encontró nada en las fuentes. Pruebe otra palabra: una institución, un año, «grupo de trabajo».",
            Failed: "Lo siento, no pude responder a este mensaje. Inténtelo de nuevo; la conversación puede continuar.",
            Timeline: "Cronología: ",
            Growth: "Gráfico, total después de cada fecha: ",
            TooFast: "Escribe más rápido de lo que puedo responder. Espere un momento y vuelva a preguntar.",
            TooMany: "Demasiadas personas me escriben en este momento. Vuelva a preguntar dentro de un minuto.",
            ForgetMe: ["olvídame", "olvidame", "borra mis datos", "borre mis datos"],
            Forgotten: "Hecho: sus preguntas, sus valoraciones y el hilo de nuestras conversaciones se han borrado.",
            NotForgotten: "No puedo borrar nada en este momento: no se puede acceder a la base de datos. Inténtelo de nuevo más tarde."),
    };
}
