using System.Buffers;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>A question as it was understood word by word, before any rule is applied.</summary>
internal sealed record Reading
{
    /// <summary>How many articles and prepositions may stand between a word and the noun that belongs to it.</summary>
    public const int MostArticles = 2;

    /// <summary>The signs that end a sentence, or part it into two that could stand alone.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(".?!;:");

    /// <summary>All signs that stand between clauses.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(".?!;:,()");

    private readonly ConceptFilter _concepts;

    /// <summary>The cleaned question.</summary>
    public required string Text
    {
        get;
        init
        {
            field = value;
            HasAccents = value.Any(letter => letter > 'z' && char.IsLetter(letter));
        }
    }

    /// <summary>Whether it is written with accents, or in other letters than those of English.</summary>
    public bool HasAccents { get; private init; }

    public required Language Language { get; init; }

    /// <summary>The language that the reply is wanted in; null where nothing was said of it.</summary>
    public Language? Reply { get; init; }

    /// <summary>The language to answer in.</summary>
    public Language ReplyLanguage => Reply ?? Language;

    /// <summary>The same words as a part of a message, in whose languages it is read and answered.</summary>
    /// <param name="whole">The message.</param>
    public Reading AsPartOf(Reading whole) => this with { Language = whole.Language, Reply = whole.Reply };

    public required Row<Token> Tokens { get; init; }

    public required Row<Mark> Marks
    {
        get;
        init
        {
            field = value;
            AllEntities = Named(value);
            _concepts = new ConceptFilter(value);
        }
    }

    public required Row<PeriodMention> Periods { get; init; }

    /// <summary>The step in time that it takes, or null.</summary>
    public TimeStep? Step { get; init; }

    /// <summary>The numbers that count something, in their order.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>The index of the first question word, be it part of a longer phrase ("under which name"), or -1 where a yes or no is asked for first.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Indexes of the words that nothing explains and that are no function words.</summary>
    public required IReadOnlyList<int> Unexplained { get; init; }

    /// <summary>By what one knows in its language that something was done to somebody.</summary>
    public VerbForms Verbs { get; init; } = VerbForms.None;

    /// <summary>By what one knows in its language that something is said of how or where it was.</summary>
    public Adverbials Adverbials { get; init; } = Adverbials.None;

    /// <summary>Whether a reason was given for what it puts forward, which is left out of it.</summary>
    public bool GivesReason { get; init; }

    /// <summary>Words written like names (in capitals) that nothing explains.</summary>
    public required IReadOnlyList<string> StrangeNames { get; init; }

    /// <summary>The entities that are named, each once, in their order.</summary>
    public Row<Entity> AllEntities { get; private init; } = [];

    /// <summary>Whether it names no body, no thing and no date: what it is about was said before, or is not said.</summary>
    public bool NamesNothing => AllEntities.Count == 0 && Periods.Count == 0;

    public bool Has(string concept)
    {
        if (!_concepts.MayHold(concept))
        {
            return false;
        }

        foreach (var mark in Marks)
        {
            if (mark.Kind == MarkKind.Concept && mark.Id == concept)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAny(params ReadOnlySpan<string> concepts)
    {
        foreach (var concept in concepts)
        {
            if (Has(concept))
            {
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<Entity> Entities(EntityType type)
    {
        List<Entity>? some = null;
        foreach (var entity in AllEntities)
        {
            if (entity.Type == type)
            {
                (some ??= []).Add(entity);
            }
        }

        return some ?? (IReadOnlyList<Entity>)[];
    }

    /// <summary>Whether every word is one of some concepts, a filler or a plain word: the message says nothing but those.</summary>
    public bool IsNothingBut(string[] concepts) => IsNothingBut(concepts, Tokens.Count);

    /// <summary>Whether its words in front of one of them say nothing but some concepts.</summary>
    public bool IsNothingBut(string[] concepts, int to) => Enumerable.Range(0, to).All(at => (IsPlain(at) && !Unexplained.Contains(at)) || Marks.Any(mark => mark.Covers(at) && (mark.Kind == MarkKind.Filler || concepts.Contains(mark.Id))));

    /// <summary>Whether nothing was recognised in the token of an index.</summary>
    public bool IsPlain(int token)
    {
        foreach (var mark in Marks)
        {
            if (mark.Covers(token))
            {
                return false;
            }
        }

        return PeriodAt(token) is null;
    }

    /// <summary>The index of the first word from a place on that is no article or "of"; at most <see cref="MostArticles"/> are passed over.</summary>
    public int AfterArticles(int from)
    {
        var at = from;
        while (at < Tokens.Count && at - from < MostArticles && HasAt(at, "article"))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether two words stand in two sentences: a sign that ends one stands between them.</summary>
    /// <param name="from">The index of the first word.</param>
    /// <param name="to">The index of the other one, not before it.</param>
    public bool IsParted(int from, int to) => HasSign(from, to, Ends);

    /// <summary>Whether two words stand in two clauses: a comma, a bracket or the end of a sentence stands between them.</summary>
    /// <param name="from">The index of the first word.</param>
    /// <param name="to">The index of the other one, not before it.</param>
    public bool IsBroken(int from, int to) => HasSign(from, to, Signs);

    /// <summary>The index of the first word from a place on that stands in another clause than the word in front of it; behind the last word where all stand in one.</summary>
    /// <param name="from">The index of a word that is not the first one.</param>
    public int ClauseEnd(int from)
    {
        var at = from;
        while (at < Tokens.Count && !IsBroken(at - 1, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>The index of the first word of the clause that a word stands in.</summary>
    /// <param name="at">The index of the word.</param>
    public int ClauseStart(int at)
    {
        while (at > 0 && !IsBroken(at - 1, at))
        {
            at--;
        }

        return at;
    }

    /// <summary>The index of the first word of the sentence that a word stands in.</summary>
    /// <param name="at">The index of the word.</param>
    public int SentenceStart(int at)
    {
        while (at > 0 && !IsParted(at - 1, at))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a concept begins at a token.</summary>
    public bool HasAt(int token, string concept)
    {
        if (!_concepts.MayHold(concept))
        {
            return false;
        }

        foreach (var mark in Marks)
        {
            if (mark.Start == token && mark.Kind == MarkKind.Concept && mark.Id == concept)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the first token of a concept, or -1.</summary>
    public int IndexOf(string concept)
    {
        var first = -1;
        if (!_concepts.MayHold(concept))
        {
            return first;
        }

        foreach (var mark in Marks)
        {
            if (mark.Kind == MarkKind.Concept && mark.Id == concept && (first < 0 || mark.Start < first))
            {
                first = mark.Start;
            }
        }

        return first;
    }

    /// <summary>The period that a token belongs to, or null.</summary>
    public PeriodMention? PeriodAt(int token)
    {
        for (var i = 0; i < Periods.Count; i++)
        {
            if (Periods[i].Covers(token))
            {
                return Periods[i];
            }
        }

        return null;
    }

    /// <summary>The first mark of an entity that begins at a token, or null.</summary>
    public Mark? EntityFrom(int token)
    {
        foreach (var mark in Marks)
        {
            if (mark.Kind == MarkKind.Entity && mark.Start == token)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Whether a token belongs to a name.</summary>
    public bool IsNamed(int token)
    {
        foreach (var mark in Marks)
        {
            if (mark.Kind == MarkKind.Entity && mark.Covers(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token belongs to words that say nothing of the matter.</summary>
    public bool IsFiller(int token)
    {
        foreach (var mark in Marks)
        {
            if (mark.Kind == MarkKind.Filler && mark.Covers(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a mark as they were written, with the article in front of them.</summary>
    public string Written(Mark mark)
    {
        var start = mark.Start > 0 && Tokens[mark.Start - 1].IsDefiniteArticle ? mark.Start - 1 : mark.Start;
        // "Des villes" and "Private firms" have their capital from the sentence that they open.
        var opens = start == 0 && (start < mark.Start || (mark.Length > 1 && char.IsLower(Tokens[1].Text[0]))) && !Tokens[0].IsUpper;
        return string.Concat(Tokens[start..mark.End].Select((token, i) => i > 0 ? token.Gap + token.Text : opens || start < mark.Start ? token.Text.ToLowerInvariant() : token.Text));
    }

    /// <summary>Some of the words as they were written, with what stands between them.</summary>
    /// <param name="start">The index of the first token.</param>
    /// <param name="end">The index behind the last one.</param>
    public string Words(int start, int end) => string.Concat(Tokens[start..end].Select((token, i) => i == 0 ? token.Text : token.Gap + token.Text));

    /// <summary>The same reading of some of its tokens only.</summary>
    public Reading Part(int start, int end) => this with
    {
        Text = string.Join(' ', Tokens[start..end].Select(token => token.Text)),
        Marks = [.. Marks.Where(mark => mark.Start >= start && mark.End <= end)],
        Periods = [.. Periods.Where(period => period.Start >= start && period.End <= end)],
        Unexplained = [.. Unexplained.Where(index => index >= start && index < end)],
        Head = Head >= start && Head < end ? Head : -1,
    };

    /// <summary>The same reading as if nothing were known of some of its tokens.</summary>
    public Reading Without(int start, int end) => this with
    {
        Marks = [.. Marks.Where(mark => mark.End <= start || mark.Start >= end)],
        Periods = [.. Periods.Where(period => period.End <= start || period.Start >= end)],
        Unexplained = [.. Unexplained.Where(index => index < start || index >= end)],
    };

    private bool HasSign(int from, int to, SearchValues<char> signs)
    {
        for (var at = from + 1; at <= to && at < Tokens.Count; at++)
        {
            if (Tokens[at].Gap.AsSpan().ContainsAny(signs))
            {
                return true;
            }
        }

        return false;
    }

    private static Row<Entity> Named(Row<Mark> marks)
    {
        List<Entity>? named = null;
        foreach (var mark in marks)
        {
            if (mark.Entity is { } entity && named?.Contains(entity) != true)
            {
                (named ??= []).Add(entity);
            }
        }

        return named is null ? Row<Entity>.Empty : [.. named];
    }
}
