using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Finds bodies that go by what they deal with, without a word for a body: "when did health come in?", "la santé et les femmes sont entrées quand ?", "did drugs join before culture?"</summary>
internal sealed class FieldSubjects
{
    /// <summary>What such a body does, or is said to be.</summary>
    private static readonly string[] Verbs = ["join", "member", "chair", "lead", "exist", "headcount", "found"];

    /// <summary>What may stand between the body and its verb: "has not yet".</summary>
    private static readonly string[] Auxiliaries = ["past", "present", "yes-no", "not", "never", "already", "both", "no-kind", "headcount", "pronoun", "current"];

    /// <summary>What may stand in front of the body; anything else makes it a part of something: "the minister for health".</summary>
    private static readonly string[] Openers = ["and", "or", "yes-no", "when", "clause-when", "before", "after", "since", "once", "past", "between", "together", "except", "first", "already", "until-when"];

    /// <summary>What makes a question one about the time or the order of bodies.</summary>
    private static readonly string[] Timed = ["when", "clause-when", "before", "after", "together", "first", "last", "since", "once", "until-when", "already", "how-many"];

    /// <summary>What a body may stand behind where its verb is elsewhere: "who came in before health?"</summary>
    private static readonly string[] Sides = ["before", "after", "together"];

    /// <summary>The longest word that may be an auxiliary: "sont", "have".</summary>
    private const int LongestAuxiliary = 4;

    private readonly (string Field, Entity Entity, Language Language)[] _fields;

    public FieldSubjects(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities) =>
        _fields = [.. packs.SelectMany(pack => entities.SelectMany(entity => entity.In(pack.Language).Fields.Select(field => (LanguageReader.Fold(field), entity, pack.Language))))];

    /// <summary>Reads such bodies into the marks.</summary>
    public List<Mark> Read(Row<Token> tokens, List<Mark> marks)
    {
        var verbs = marks.FindAll(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Verbs, mark.Id) >= 0);
        // "Are children members?", "women chaired in 2010?" mean people: only what is told in time, of one beside another or of its date, is said of bodies by such a word.
        if (verbs.Count == 0 || !marks.Exists(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Timed, mark.Id) >= 0))
        {
            return marks;
        }

        var found = new List<Mark>();
        foreach (var verb in verbs)
        {
            var at = verb.Start - 1;
            while (at >= 0 && (IsOf(marks, at, Auxiliaries) || (tokens[at].Word.Length <= LongestAuxiliary && !tokens[at].IsDefiniteArticle && !marks.Exists(mark => mark.Covers(at)))))
            {
                at--;
            }

            // "La santé et les femmes", "health and drugs": the ones linked to it too.
            while (at >= 0 && At(tokens, marks, at) is { } subject && Front(tokens, at) is var front && (front < 0 || tokens[front + 1].Gap.AsSpan().ContainsAny(",;:.?!") || IsOf(marks, front, Openers)))
            {
                found.Add(subject);
                at = front >= 0 && IsOf(marks, front, ["and", "or"]) ? front - 1 : -1;
            }
        }

        // "Women or children: who joined first?", "who came first, women or children?": two that stand by themselves.
        foreach (var link in marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "and" or "or", Length: 1 }))
        {
            var right = link.End;
            while (right < tokens.Count && tokens[right].IsDefiniteArticle)
            {
                right++;
            }

            if (At(tokens, marks, link.Start - 1) is { } one && At(tokens, marks, right) is { } other && Front(tokens, one.Start) is var opening && (opening < 0 || tokens[opening + 1].Gap.AsSpan().ContainsAny(",;:.?!")) && (right + 1 == tokens.Count || tokens[right + 1].Gap.AsSpan().ContainsAny(",;:.?!")))
            {
                found.AddRange([one, other]);
            }
        }

        foreach (var side in marks.Where(mark => mark.Kind == MarkKind.Concept && Array.IndexOf(Sides, mark.Id) >= 0 && !verbs.Exists(verb => verb.Start >= mark.Start && verb.Start < mark.End)))
        {
            var at = side.End;
            while (at < tokens.Count && tokens[at].IsDefiniteArticle)
            {
                at++;
            }

            if (At(tokens, marks, at) is { } beside && (at + 1 == tokens.Count || tokens[at + 1].Gap.AsSpan().ContainsAny(",;:.?!") || IsOf(marks, at + 1, ["and", "or", "when", "clause-when"])))
            {
                found.Add(beside);
            }
        }

        return found.Count == 0 ? marks : [.. marks.Concat(found.DistinctBy(mark => mark.Start)).OrderBy(mark => mark.Start)];
    }

    // The field that a plain word stands for.
    private Mark? At(Row<Token> tokens, List<Mark> marks, int at)
    {
        if (at < 0 || at >= tokens.Count || marks.Exists(mark => mark.Covers(at) && mark.Id != "group-word"))
        {
            return null;
        }

        foreach (var (field, entity, language) in _fields)
        {
            if (FieldWords.Fits(field, tokens[at].Word))
            {
                return new Mark(at, 1, MarkKind.Entity, entity.Id, language, entity);
            }
        }

        return null;
    }

    // The place in front of the articles of a noun.
    private static int Front(Row<Token> tokens, int noun)
    {
        var at = noun - 1;
        while (at >= 0 && tokens[at].IsDefiniteArticle)
        {
            at--;
        }

        return at;
    }

    private static bool IsOf(List<Mark> marks, int at, string[] concepts) => marks.Exists(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || Array.IndexOf(concepts, mark.Id) >= 0));
}
