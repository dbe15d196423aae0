using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Finds agencies that are described instead of named: "the refugee agency", "l'agence pour les enfants", "the health one".</summary>
internal sealed class Descriptions
{
    /// <summary>The concept of the words that a description is built on: "agency", "organisme", "one".</summary>
    public const string Body = "body";

    private const int Reach = 4;
    private readonly (string Field, Entity Entity, Language Language)[] _fields;

    public Descriptions(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities) =>
        _fields = [.. packs.SelectMany(pack => entities.SelectMany(entity => entity.In(pack.Language).Fields.Select(field => (LanguageReader.Fold(field), entity, pack.Language))))];

    /// <summary>Finds a field word near a word for a body, where neither belongs to a name.</summary>
    public IEnumerable<Mark> Find(IReadOnlyList<Token> tokens, IReadOnlyList<Mark> marks)
    {
        foreach (var body in marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id == Body).ToList())
        {
            for (var distance = 1; distance <= Reach; distance++)
            {
                if (At(tokens, marks, body.Start - distance, distance, before: true) is { } before)
                {
                    yield return before;
                    break;
                }

                if (At(tokens, marks, body.End - 1 + distance, distance, before: false) is { } after)
                {
                    yield return after;
                    break;
                }
            }
        }
    }

    private Mark? At(IReadOnlyList<Token> tokens, IReadOnlyList<Mark> marks, int at, int distance, bool before)
    {
        // In front of it a field stands next to the word ("refugee agency"), behind it after prepositions ("agence pour les réfugiés").
        if (at < 0 || at >= tokens.Count || (before && distance > 2) || marks.Any(mark => mark.Kind == MarkKind.Entity && mark.Start <= at && at < mark.End))
        {
            return null;
        }

        foreach (var (field, entity, language) in _fields)
        {
            if (field.EndsWith('*') ? tokens[at].Word.AsSpan().StartsWith(field.AsSpan(..^1), StringComparison.Ordinal) : tokens[at].Word == field)
            {
                return IsInProperName(tokens, marks, at) ? null : new Mark(at, 1, MarkKind.Entity, entity.Id, language, entity);
            }
        }

        return null;
    }

    // "the Asian Development Bank": capitals in a row with a word among them that nothing explains are the name of somebody else.
    private static bool IsInProperName(IReadOnlyList<Token> tokens, IReadOnlyList<Mark> marks, int at)
    {
        var (from, to) = (at, at);
        while (from > 1 && IsCapitalised(tokens[from]) && IsCapitalised(tokens[from - 1]))
        {
            from--;
        }

        while (to + 1 < tokens.Count && IsCapitalised(tokens[to]) && IsCapitalised(tokens[to + 1]))
        {
            to++;
        }

        return Enumerable.Range(from, to - from + 1).Any(i => i != at && !marks.Any(mark => mark.Start <= i && i < mark.End));
    }

    private static bool IsCapitalised(Token token) => char.IsUpper(token.Text[0]) && !token.IsUpper;
}
