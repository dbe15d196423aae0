using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Writes the names of entities in one language.</summary>
internal sealed class NameWriter(Phrasebook phrases, Language language)
{
    /// <summary>Above this many, names in a row are shortened to their acronyms.</summary>
    private const int MostInFull = 3;

    /// <summary>"le Programme des Nations Unies pour le développement (PNUD)"</summary>
    public string Full(Entity entity) => With(entity.In(language).Article, Plain(entity));

    /// <summary>"le PNUD"</summary>
    public string Short(Entity entity)
    {
        var name = entity.In(language);
        return name.Acronym is null ? With(name.Article, name.Full) : With(name.AcronymArticle, name.Acronym);
    }

    /// <summary>"Programme des Nations Unies pour le développement (PNUD)"</summary>
    public string Plain(Entity entity)
    {
        var name = entity.In(language);
        return name.Acronym is null ? name.Full : $"{name.Full} ({name.Acronym})";
    }

    /// <summary>Several names in a row: "A, B et C".</summary>
    public string Row(IReadOnlyList<Entity> entities) => Join([.. entities.Select(entity => entities.Count > MostInFull ? Short(entity) : Full(entity))]);

    /// <summary>Texts in a row: "a, b et c".</summary>
    public string Join(IReadOnlyList<string> texts) => texts.Count < 2
        ? string.Concat(texts)
        : string.Join(", ", texts.Take(texts.Count - 1)) + " " + phrases["and"].Source + " " + texts[^1];

    private static string With(string article, string name) => article.Length == 0 ? name : article.EndsWith('\'') ? article + name : article + " " + name;
}
