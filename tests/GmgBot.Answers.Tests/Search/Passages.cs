using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Tests.Search;

/// <summary>Passages for tests, each text a document of its own.</summary>
internal static class Passages
{
    public static readonly Passage[] French = Of(
        Language.French,
        "Le Groupe mondial sur la migration a été créé en 2006. Sa présidence change tous les six mois.",
        "L'UNICEF a présidé le groupe de janvier à juin 2011. L'UNESCO lui a succédé en juillet.",
        "Un manuel sur l'intégration des migrations dans la planification du développement a été publié à l'initiative de l'OIM.",
        "Les droits des travailleurs migrants sont protégés par des conventions de l'Organisation internationale du travail.");

    public static Passage[] Of(Language language, params string[] texts) =>
        [.. texts.Select((text, number) => new Passage($"{language}#p{number + 1}", $"{language}-{number + 1}", language, [], text))];
}
