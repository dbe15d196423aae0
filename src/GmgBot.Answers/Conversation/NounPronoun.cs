using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Puts the body meant in the place of words that point to it by a noun of its name: "who shares the group on data? - When did that department join?", "ce fonds", "and the fund?"</summary>
internal sealed class NounPronoun(IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>A noun that more names than these have, "organization", says no more than "body".</summary>
    private const int MostNames = 3;

    /// <summary>The longest message, in words, in which an article before the noun is enough.</summary>
    private const int Longest = 8;

    /// <summary>Shorter words are no nouns: the "s" of "it's", and of "Children's Fund".</summary>
    private const int Shortest = 4;

    /// <summary>Reads a message with the body in it; null where it names one itself, or where of those spoken of not just one is called so.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="among">The bodies that are on the table, by their ids.</param>
    public Reading? Read(Reading reading, Frame last, List<Fact> told, IReadOnlyList<string> among)
    {
        if (reading.AllEntities.Any(entity => entity.Type != EntityType.Group) || Words(reading) is not { } words)
        {
            return null;
        }

        var noun = reading.Tokens[words.End - 1].Word;
        var spoken = told.Subjects().Concat(last.Subjects).Concat(among.Where(entities.ContainsKey).Select(id => entities[id])).Distinct().ToList();
        return spoken.Count < 2 || noun.Length < Shortest || entities.Values.Count(entity => entity.Type == spoken[0].Type && IsCalled(entity, noun)) is 0 or > MostNames || spoken.FindAll(entity => IsCalled(entity, noun)) is not [var meant] ? null
            : reading with { Marks = [.. reading.Marks.Where(mark => mark.End <= words.Start || mark.Start >= words.End), words with { Id = meant.Id, Kind = MarkKind.Entity, Entity = meant }] };
    }

    // "That fund"; in a short message "the fund" too.
    private static Mark? Words(Reading reading)
    {
        foreach (var mark in reading.Marks)
        {
            if (mark is { Kind: MarkKind.Concept, Id: "pronoun", Length: > 1 })
            {
                return mark;
            }

            if (reading.Tokens.Count <= Longest && mark is { Kind: MarkKind.Concept, Id: "article", Length: 1 } && reading.Tokens[mark.Start].IsDefiniteArticle && mark.End < reading.Tokens.Count && reading.Tokens[mark.End].Word.Length >= Shortest)
            {
                return mark with { Length = 2 };
            }
        }

        return null;
    }

    // The noun of a name is the last word in front of the first small one: "United Nations Institute for ...", "Fonds des ...", "World Bank".
    private static bool IsCalled(Entity entity, string noun) => entity.Names.Values.Any(name =>
    {
        var words = name.Full.Split(' ', '-', '\'', '’');
        var small = Array.FindIndex(words, 1, word => word.Length > 0 && char.IsLower(word[0]));
        return Folding.Fold(words[small > 0 ? small - 1 : ^1]) == noun;
    });
}
