using System.Globalization;

namespace GmgBot.Answers.Knowledge;

/// <summary>Completes a language in the making: names, texts and lists that it does not have yet are those of the language that it is based on.</summary>
internal static class BasedLanguages
{
    public static IReadOnlyList<LanguagePack> Complete(IReadOnlyList<LanguagePack> packs, Inspection inspection) => [.. packs.Select(pack => Complete(pack, packs, inspection))];

    private static LanguagePack Complete(LanguagePack pack, IReadOnlyList<LanguagePack> packs, Inspection inspection)
    {
        if (pack.Phrases.BasedOn is not { } language)
        {
            return pack;
        }

        var file = $"language/{pack.Language}/phrases.yaml";
        if (packs.FirstOrDefault(other => other.Language == language) is not { Phrases.BasedOn: null } ground)
        {
            inspection.Add(new KnowledgeFault(file, 0, $"It is based on \"{language}\", which is no language here with all texts of its own; name another one."));
            return pack;
        }

        var names = ground.Names.Keys.Except(pack.Names.Keys).Count();
        var texts = ground.Phrases.Texts.Keys.Except(pack.Phrases.Texts.Keys).Count();
        if (names + texts > 0)
        {
            inspection.Add(new KnowledgeFault(file, 0, string.Create(CultureInfo.InvariantCulture, $"{texts} texts and {names} names are still those of \"{language}\"; add them in their own language, the most used first."), IsRemark: true));
        }

        return pack with
        {
            Names = Over(ground.Names, pack.Names),
            Concepts = Over(ground.Concepts.Keys.ToDictionary(key => key, _ => CuePhrases.None), pack.Concepts),
            Phrases = pack.Phrases with { Texts = Over(ground.Phrases.Texts, pack.Phrases.Texts), Lists = Over(ground.Phrases.Lists, pack.Phrases.Lists) },
        };
    }

    private static Dictionary<string, T> Over<T>(IReadOnlyDictionary<string, T> ground, IReadOnlyDictionary<string, T> own)
    {
        var all = new Dictionary<string, T>(ground, StringComparer.Ordinal);
        foreach (var (key, value) in own)
        {
            all[key] = value;
        }

        return all;
    }
}
