using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Compares a full name that a question claims with the true one: "does GMG stand for General Migration Guild?", "GMG, c'est le Groupe mondial des migrants ?"</summary>
internal static class ClaimedName
{
    /// <summary>The shortest word of a name that counts; "on" and "sur" do not.</summary>
    private const int ShortestWord = 4;

    /// <summary>The fewest words of what may be a full name.</summary>
    private const int FewestWords = 3;

    /// <summary>Whether the words that a question puts in the place of a name are all in the name; null where it puts none there.</summary>
    /// <param name="entity">Whose name it is.</param>
    /// <param name="reading">The question.</param>
    public static bool? IsSpelledOut(Entity entity, Reading reading)
    {
        var from = reading.Marks.Where(mark => entity.Equals(mark.Entity)).Select(mark => mark.End).DefaultIfEmpty(0).Max();
        var spelled = reading.Text.Contains('=', StringComparison.Ordinal);
        var words = Enumerable.Range(from, Math.Max(0, reading.Tokens.Count - from))
            .Where(i => reading.Tokens[i].Text is { Length: >= ShortestWord } text && (spelled || (char.IsUpper(text[0]) && !text.All(char.IsUpper)))
                && !reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "name" or "yes-no" or "same-as" or "what" } && mark.Covers(i)))
            .Select(i => reading.Tokens[i].Folded).ToList();
        var name = Words(entity);
        return words.Count < 2 ? null : words.TrueForAll(name.Contains);
    }

    /// <summary>Whether a full name of the group, which it is understood by, is none of its true ones: "Global Migrant Group".</summary>
    /// <param name="entity">Whose name it is said to be.</param>
    /// <param name="reading">The question.</param>
    public static bool IsAnother(Entity entity, Reading reading)
    {
        if (entity.Type != EntityType.Group)
        {
            return false;
        }

        var name = Words(entity).Select(Singular).ToHashSet(StringComparer.Ordinal);
        return reading.Marks.Any(mark => entity.Equals(mark.Entity) && mark.Length >= 2 && From(reading, mark) is var words && words.Count >= FewestWords
            && words.Exists(at => reading.Tokens[at].Folded is { Length: > ShortestWord } word && !name.Contains(Singular(word))));
    }

    // The words of the mark, and those behind it that end the question: "Groupe mondial | des migrants".
    private static List<int> From(Reading reading, Mark mark) => [.. Enumerable.Range(mark.Start, mark.Length),
        .. Enumerable.Range(mark.End, reading.Tokens.Count - mark.End).TakeWhile(at => !reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:.") && !reading.Marks.Any(known => known.Covers(at) && known.Id != "article"))];

    private static HashSet<string> Words(Entity entity) => entity.Names.SelectMany(name => Tokenizer.Cut(name.Value.Full)).Select(token => token.Folded).ToHashSet(StringComparer.Ordinal);

    private static string Singular(string word) => word.TrimEnd('s');
}
