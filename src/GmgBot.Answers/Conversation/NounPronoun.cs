using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>Puts the body meant in the place of words that point to it by a noun of its name: "who shares the group on data? - When did that department join?", "ce fonds", "cette banque".</summary>
internal sealed class NounPronoun(IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>A noun that more names than these have, "organization", says no more than "body".</summary>
    private const int MostNames = 3;

    /// <summary>Shorter words are no nouns: the "s" of "it's", and of "Children's Fund".</summary>
    private const int Shortest = 4;

    /// <summary>Reads a message with the body in it; null where it names one itself, or where of those spoken of not just one is called so.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told last.</param>
    /// <param name="among">The bodies that are on the table, by their ids.</param>
    public Reading? Read(Reading reading, Frame last, List<Fact> told, IReadOnlyList<string> among)
    {
        if (reading.AllEntities.Any(entity => entity.Type != EntityType.Group) || reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "pronoun", Length: > 1 }) is not { } pronoun)
        {
            return null;
        }

        var noun = reading.Tokens[pronoun.End - 1].Word;
        var spoken = told.Subjects().Concat(last.Subjects).Concat(among.Where(entities.ContainsKey).Select(id => entities[id])).Distinct().ToList();
        return spoken.Count < 2 || noun.Length < Shortest || entities.Values.Count(entity => entity.Type == spoken[0].Type && IsCalled(entity, noun)) is 0 or > MostNames || spoken.FindAll(entity => IsCalled(entity, noun)) is not [var meant] ? null
            : reading with { Marks = [.. reading.Marks.Where(mark => mark.End <= pronoun.Start || mark.Start >= pronoun.End), new Mark(pronoun.Start, pronoun.Length, MarkKind.Entity, meant.Id, pronoun.Language, meant)] };
    }

    private static bool IsCalled(Entity entity, string noun) => entity.Names.Values.Any(name => name.Full.Split(' ', '-', '\'', '’').Any(word => Folding.Fold(word) == noun));
}
