using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Denies a name that the group is said to have had, and that is none of its own: "was it once called the World Migration Board?", "s'est-il appelé Conseil des migrations ?"</summary>
internal sealed class PutName(FactBase facts, IEnumerable<Entity> entities)
{
    /// <summary>The shortest word of a name that counts; "on" and "sur" do not.</summary>
    private const int Shortest = 4;

    /// <summary>How many first letters say that two words belong together: "migration" and "migrants".</summary>
    private const int Stem = 5;

    private static readonly string[] Called = ["name", "title", "rename", "former-name", "current-name", "original-name", "was-once"];

    private static readonly string[] Else = [.. QuestionWords.Open.Except(["who"]), "or", "list", "chair", "lead", "join", "unsaid", "wording", "to-english", "to-french", "spelled-out", "acronym"];

    /// <summary>What ends a name that is written with one capital.</summary>
    private static readonly string[] Ends = ["before", "after", "since", "until", "yes-no", "past", "already", "clause-when", "conclusion", "is-right"];

    private readonly List<HashSet<string>> _names = [.. entities.Where(entity => entity.Type == EntityType.Group).Select(group => Words(group))];

    /// <summary>Denies it, with what its names were.</summary>
    /// <returns>One finding; null where no name is put forward, or a true one.</returns>
    public IReadOnlyList<Finding>? Read(Reading reading)
    {
        if (facts.Renaming is not { } renaming || !reading.HasAny(Called) || reading.HasAny(Else) || !AskChooser.PutsForward(reading) || IsOfAcronym(reading) || reading.AllEntities.Any(entity => entity.Type != EntityType.Group)
            || reading.Marks.Any(mark => facts.Topics.Contains(mark.Id)) || Name(reading) is not { Count: > 1 } name || _names.Exists(own => name.TrueForAll(own.Contains)))
        {
            return null;
        }

        var denied = Denial.IsOfStatement(reading) || reading.Has("never");
        return [new Finding(new Frame { Relation = renaming, Ask = Ask.IsTrue, Claim = denied, IsOfAnother = true }, denied ? FindingKind.Yes : FindingKind.No, facts.Of(renaming))];
    }

    // "GMG is short for General Migration Guild?": what its acronym means is another matter.
    private static bool IsOfAcronym(Reading reading) => !reading.HasAny("rename", "former-name", "original-name", "was-once") && reading.Marks.Any(mark => mark is { Entity.Type: var type, Length: 1 } && type == EntityType.Group);

    // What stands between quotation marks; or in capitals, with some word of the true names in it.
    private List<string>? Name(Reading reading)
    {
        var quotes = Enumerable.Range(0, reading.Tokens.Count).Where(at => reading.Tokens[at].Gap.Contains('"', StringComparison.Ordinal)).ToList();
        if (quotes.Count > 0)
        {
            return Content(reading, quotes[0], quotes.Count > 1 ? quotes[1] : reading.Tokens.Count);
        }

        for (var at = 1; at < reading.Tokens.Count; at++)
        {
            if (IsCapital(reading.Tokens[at]) && Run(reading, at) is var (end, isSpelled) && (isSpelled || IsCalled(reading, at)) && Content(reading, at, end) is var name && name.Exists(word => _names.TrueForAll(own => own.Any(other => IsAkin(word, other)))))
            {
                return name;
            }
        }

        return null;
    }

    // To the last capital; of "Conseil des migrations", which has one, to the end of the clause.
    private static (int End, bool IsSpelled) Run(Reading reading, int start)
    {
        var end = Enumerable.Range(start, reading.Tokens.Count - start).TakeWhile(at => at == start || IsInside(reading, at)).Last() + 1;
        var capitals = Enumerable.Range(start, end - start).TakeWhile(at => IsCapital(reading.Tokens[at]) || reading.Tokens[at].Text.Length < Shortest).Last(at => IsCapital(reading.Tokens[at]));
        return capitals > start ? (capitals + 1, true) : (end, false);
    }

    // "Named Council of migrants": right behind the verb.
    private static bool IsCalled(Reading reading, int start) => reading.Marks.Any(mark => Called.Contains(mark.Id) && mark.End <= start && reading.AfterArticles(mark.End) == start);

    private static bool IsInside(Reading reading, int at) => !reading.Tokens[at].Gap.AsSpan().ContainsAny(",;:.?!") && reading.PeriodAt(at) is null && !reading.Marks.Any(mark => mark.Start == at && Ends.Contains(mark.Id));

    private static bool IsCapital(Token token) => token.Text.Length >= Shortest && char.IsUpper(token.Text[0]);

    private static bool IsAkin(string word, string other) => word.Length >= Stem && other.Length >= Stem && word.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem));

    private static List<string> Content(Reading reading, int from, int to) => [.. Enumerable.Range(from, to - from).Select(at => reading.Tokens[at].Folded).Where(word => word.Length >= Shortest && char.IsLetter(word[0])).Select(Singular)];

    private static HashSet<string> Words(Entity entity) => entity.Names.SelectMany(name => Tokenizer.Cut(name.Value.Full)).Select(token => Singular(token.Folded)).ToHashSet(StringComparer.Ordinal);

    private static string Singular(string word) => word.TrimEnd('s');
}
