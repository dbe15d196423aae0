using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Finds agencies that are described instead of named: "the refugee agency", "l'agence pour les enfants", "the health one".</summary>
internal sealed class Descriptions
{
    /// <summary>The concept of the words that a description is built on: "agency", "organisme", "one".</summary>
    public const string Body = "body";

    private const string Member = "member";

    /// <summary>The concept of the verbs that say nothing but that: "fights", "se soucie de".</summary>
    private const string DealsWith = "deals-with";

    // "agence des Nations Unies pour les enfants", "organisation in charge of the health"
    private const int Reach = 9;

    /// <summary>Up to so many words behind the body anything may stand between the two.</summary>
    private const int Near = 4;

    /// <summary>The longest word, in letters, that may stand between a link and the second of two fields: "and for the".</summary>
    private const int LongestLittle = 4;

    private static readonly string[] Between = [Body, "agencies", "lead", "objective", "subject", "to-link", "what", "who", "which", "pronoun", "present", "past", "cooperation", "about", "after", "article", "owner", "promote", "working-group-kin", "and", "no-kind", "by-link", "group-word", "other-nature", "for-link", "rights-of", "true-subject", DealsWith];

    /// <summary>What says of a member that it deals with something: "which members work on health?"</summary>
    private static readonly string[] Dealing = ["objective", "subject", "working-group-kin", "theme", "promote", DealsWith];

    private readonly HashSet<string> _bodies;
    private readonly (string Field, Entity Entity, Language Language)[] _fields;

    public Descriptions(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        _bodies = packs.SelectMany(pack => pack.Concepts.GetValueOrDefault(Body) ?? CuePhrases.None).ToHashSet(StringComparer.Ordinal);
        _fields = [.. packs.SelectMany(pack => entities.SelectMany(entity => entity.In(pack.Language).Fields.Select(field => (LanguageReader.Fold(field), entity, pack.Language))))];
    }

    /// <summary>Reads into the marks the bodies that are described: a field word near a word for a body, where neither belongs to a name.</summary>
    public List<Mark> Read(Row<Token> tokens, List<Mark> marks)
    {
        var described = new List<Mark>();
        var used = new List<Mark>();
        foreach (var body in marks)
        {
            if (IsBody(body, tokens, marks))
            {
                Describe(body, tokens, marks, described, used);
            }
        }

        return described.Count == 0 ? marks : [.. marks.Except(used).Concat(described).OrderBy(mark => mark.Start)];
    }

    private void Describe(Mark body, Row<Token> tokens, List<Mark> marks, List<Mark> described, List<Mark> used)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (body.Id != Member && At(tokens, marks, body.Start - distance, distance, before: true) is { } before && !described.Exists(told => told.Covers(before.Start)))
            {
                described.AddRange(Earlier(tokens, marks, before));
                described.Add(before);
                break;
            }

            if (At(tokens, marks, body.End - 1 + distance, distance, before: false) is { } after && !described.Exists(told => told.Covers(after.Start)) && (distance <= Near || IsOneDescription(tokens, marks, body.End, after.Start)))
            {
                // "the agency that deals with culture": "deals with" tells of no objective here.
                described.Add(after);
                described.AddRange(Further(tokens, marks, after));
                used.AddRange(marks.Where(mark => mark.Kind == MarkKind.Concept && mark.Id != DealsWith && mark.Start >= body.End && mark.End <= after.Start && Between.Contains(mark.Id)));
                break;
            }
        }
    }

    /// <summary>Whether a word only leads on to what a body deals with, and asks nothing: "ceux qui luttent contre la drogue".</summary>
    public static bool IsRelative(List<Mark> marks, int at) => marks.Exists(body => body is { Kind: MarkKind.Concept, Id: Body } && body.Start < at
        && (body.End > at || (body.End == at && marks.Exists(field => field.Entity is not null && field.Start > at && field.Start - at <= Near))));

    // "the agencies for trade and for population": what the second one deals with stands behind a link.
    private IEnumerable<Mark> Further(Row<Token> tokens, List<Mark> marks, Mark first)
    {
        var link = first.End;
        for (var at = link + 1; Links(marks, link) && at < tokens.Count && at - link <= Near && tokens[at].Gap.AsSpan().IndexOfAny(",;:?") < 0; at++)
        {
            if (At(tokens, marks, at, at - link, before: false) is { } second)
            {
                return IsAnother(second, first) ? [second] : [];
            }

            if (tokens[at].Word.Length > LongestLittle)
            {
                break;
            }
        }

        return [];
    }

    // "the women's and the children's agencies"
    private IEnumerable<Mark> Earlier(Row<Token> tokens, List<Mark> marks, Mark last)
    {
        var link = last.Start - 1;
        while (link > 0 && marks.Exists(mark => mark.Covers(link) && mark.Id == "article"))
        {
            link--;
        }

        return link > 0 && Links(marks, link) && (At(tokens, marks, link - 1, 1, before: true) ?? At(tokens, marks, link - 2, 1, before: true)) is { } first && IsAnother(first, last) ? [first] : [];
    }

    private static bool IsAnother(Mark one, Mark other) => one.Entity!.Type == other.Entity!.Type && !one.Entity.Equals(other.Entity);

    private static bool Links(List<Mark> marks, int at) => marks.Exists(mark => mark is { Kind: MarkKind.Concept, Id: "and" or "or" } && mark.Start == at && mark.Length == 1);

    // "the agency" is a pronoun too, and "an agency" what the group is not; a member is a body where it deals with something, and so is "which body".
    private bool IsBody(Mark mark, Row<Token> tokens, List<Mark> marks) => mark.Kind == MarkKind.Concept
        && (mark.Id == Body || (mark.Id is Member or "the-two" && Deals(mark, marks)) || (mark is { Id: "pronoun" or "other-nature", Length: 2 } && _bodies.Contains(tokens[mark.End - 1].Word)) || (mark is { Id: "who", Length: 1 } && marks.Exists(deals => deals.Id == DealsWith && deals.Start == mark.End)) || (mark is { Id: "who", Length: > 1 } && (mark.Length > 2 || Deals(mark, marks)) && Enumerable.Range(mark.Start + 1, mark.Length - 1).Any(at => _bodies.Contains(tokens[at].Word))));

    private static bool Deals(Mark member, List<Mark> marks) => marks.Exists(deals => deals.Start >= member.End && deals.Start - member.End <= 2 && Array.IndexOf(Dealing, deals.Id) >= 0);

    private static bool IsOneDescription(Row<Token> tokens, List<Mark> marks, int from, int to) =>
        Enumerable.Range(from, to - from).All(i => tokens[i].Gap.AsSpan().IndexOfAny(",;:?") < 0)
        && marks.TrueForAll(mark => mark.End <= from || mark.Start >= to || (mark.Kind != MarkKind.Entity && (mark.Kind == MarkKind.Filler || Between.Contains(mark.Id))));

    private Mark? At(Row<Token> tokens, List<Mark> marks, int at, int distance, bool before)
    {
        // In front of it a field stands next to the word ("refugee agency"), behind it after prepositions ("agence pour les réfugiés").
        if (at < 0 || at >= tokens.Count || (before && distance > 2) || marks.Any(mark => mark.Kind == MarkKind.Entity && mark.Covers(at)))
        {
            return null;
        }

        foreach (var (field, entity, language) in _fields)
        {
            if (field.EndsWith('*') ? tokens[at].Word.AsSpan().StartsWith(field.AsSpan(..^1), StringComparison.Ordinal) : tokens[at].Word == field)
            {
                return IsInProperName(tokens, marks, at) ? null : Whose(tokens, marks, at) ?? new Mark(at, 1, MarkKind.Entity, entity.Id, language, entity);
            }
        }

        return null;
    }

    // "the body for women's rights", "l'agence des droits de l'enfant": whose rights says which body is meant.
    private Mark? Whose(Row<Token> tokens, List<Mark> marks, int rights)
    {
        if (!marks.Exists(mark => mark is { Kind: MarkKind.Concept, Id: "rights-of" } && mark.Covers(rights)))
        {
            return null;
        }

        var (behind, front) = (rights + 1, rights - 1);
        while (behind < tokens.Count && behind - rights <= Reading.MostArticles && marks.Exists(mark => mark.Covers(behind) && mark.Id == "article"))
        {
            behind++;
        }

        front -= front > 0 && tokens[front] is { Word.Length: 1, Gap: "'" } ? 1 : 0;
        return At(tokens, marks, behind, 1, before: false) ?? At(tokens, marks, front, 1, before: true);
    }

    // "the Asian Development Bank": capitals in a row with a word among them that nothing explains are the name of somebody else.
    private static bool IsInProperName(Row<Token> tokens, List<Mark> marks, int at)
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

        return Enumerable.Range(from, to - from + 1).Any(i => i != at && !marks.Any(mark => mark.Covers(i)));
    }

    private static bool IsCapitalised(Token token) => char.IsUpper(token.Text[0]) && !token.IsUpper;
}
