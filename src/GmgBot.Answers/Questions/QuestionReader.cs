using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Reads a question: its language, and what each of its words stands for.</summary>
internal sealed class QuestionReader
{
    private const int MostTokens = 300;

    /// <summary>From this many plain words of another language on a question is in two.</summary>
    private const int FewestOfOther = 3;

    /// <summary>Fewer words beside the names tell no language; where one is spoken already, a single "et" does.</summary>
    private const int FewestPlain = 2;

    /// <summary>The most words that name who says something: "our catalogue entry says".</summary>
    private const int MostOfSpeaker = 2;

    private readonly HashSet<string> _inCapitals;
    private readonly Lexicon _lexicon;
    private readonly PassedOver _passed;
    private readonly LanguageGuess _guess;
    private readonly PeriodReader _periods;
    private readonly NumberReader _numbers;
    private readonly TimeStepReader _steps;
    private readonly Dictionary<Language, Shorthand> _shorthand;
    private readonly Dictionary<Language, Spelling> _spelling;
    private readonly WordLanguages _plainWords;
    private readonly Descriptions _descriptions;
    private readonly FieldSubjects _subjects;
    private readonly IReadOnlySet<string> _topics;
    private readonly FieldWords _fields;
    private readonly Dictionary<Language, HashSet<string>> _heads;

    /// <summary>The concept of the pronouns that turn a sentence into a question.</summary>
    private const string Inversion = "inversion";

    /// <summary>The concept of the verbs of those who say or ask something.</summary>
    private const string Reports = "reports";

    /// <summary>The concept of such verbs with what they say behind them: "says that".</summary>
    private const string Claims = "claims";

    /// <summary>The concept of the words in front of those who do: "my", "one of our".</summary>
    private const string Owner = "owner";

    /// <summary>The concepts of question words.</summary>
    private static readonly string[] Heads = ["who", "what", "which", "when", "why", "how", "how-many", "how-long", "where"];

    /// <summary>What a question phrase uses up: "which agency" asks who, "head count" how many.</summary>
    private static readonly string[] Spent = ["agencies", "body", "yes-no", "lead", "unsaid", "clause-when"];

    public QuestionReader(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities, IReadOnlySet<string> topics)
    {
        _topics = topics;
        _fields = new FieldWords(packs, entities);
        _heads = packs.ToDictionary(pack => pack.Language, pack => Heads.Where(pack.Concepts.ContainsKey).SelectMany(head => pack.Concepts[head]).Where(word => !word.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        var entries = LexiconBuilder.Entries(packs, entities);
        _inCapitals = entries.Where(entry => entry.InCapitals && entry.Words.Count == 1).Select(entry => entry.Words[0]).ToHashSet(StringComparer.Ordinal);
        _passed = new PassedOver(packs.SelectMany(pack => pack.PassedOver).ToHashSet(StringComparer.Ordinal), packs.SelectMany(pack => pack.Concepts.GetValueOrDefault(Inversion) ?? []).Append("t").ToHashSet(StringComparer.Ordinal));
        _lexicon = new Lexicon(entries, _passed);
        _guess = new LanguageGuess(packs);
        _periods = new PeriodReader([.. packs.Select(pack => pack.Periods)]);
        _numbers = new NumberReader([.. packs.Select(pack => pack.Periods)]);
        _steps = new TimeStepReader([.. packs.Select(pack => pack.Periods)]);
        _descriptions = new Descriptions(packs, entities);
        _subjects = new FieldSubjects(packs, entities);
        _plainWords = new WordLanguages(packs.Select(pack => (pack.Language, (IEnumerable<string>)pack.CommonWords)));
        _shorthand = packs.ToDictionary(pack => pack.Language, pack => pack.Shorthand);
        _spelling = packs.ToDictionary(pack => pack.Language, pack => LexiconBuilder.Spelling(entries, pack, packs));
    }

    /// <summary>Reads a cleaned question.</summary>
    /// <param name="text">One question.</param>
    /// <param name="otherwise">Its language where the words do not decide.</param>
    /// <param name="settled">Whether that language is the one that the person is known to speak.</param>
    public Reading Read(string text, Language otherwise, bool settled = true)
    {
        using var stage = Stage.Reading.Begin();
        var tokens = Tokenizer.Cut(text);
        if (tokens.Count > MostTokens)
        {
            tokens = [.. tokens.Take(MostTokens)];
        }

        var found = _lexicon.Find(tokens);
        var names = found.FindAll(match => match.Entry.Kind == MarkKind.Entity);
        var language = _guess.Of(Plain(tokens, names, settled ? 1 : FewestPlain), settled ? otherwise : OfNames(names) ?? otherwise);
        var meant = Correct(_shorthand[language].WriteOut(tokens), _spelling[language]);
        found = meant == tokens ? found : _lexicon.Find(meant);
        tokens = meant;
        var periods = _periods.Find(tokens);
        var marks = Marks(tokens, found, language, periods);
        marks = _subjects.Read(tokens, _descriptions.Read(tokens, marks));
        marks.RemoveAll(mark => IsRelative(mark, marks, tokens) || IsSpeaker(mark, marks));
        Invert(tokens, marks, language);
        var step = _steps.Find(tokens);
        marks.RemoveAll(mark => step is not null && IsOfStep(mark, step, tokens));
        var end = EndOfQuestion(tokens);
        marks.RemoveAll(mark => mark.Id == "unsaid" && mark.Start >= end);
        var unexplained = Unexplained(tokens, end, marks, periods, language);
        unexplained.RemoveAll(at => step?.Covers(at) == true);
        var reading = new Reading
        {
            Text = text,
            Language = language,
            Tokens = tokens,
            Marks = marks,
            Periods = periods,
            Step = step,
            Numbers = _numbers.Find(tokens, marks, periods, step),
            Head = Head(tokens, marks, language),
            Unexplained = unexplained,
            StrangeNames = StrangeNames(tokens, unexplained, marks),
        };

        return _fields.Complete(reading);
    }

    // A name of several words may be of another language than the question about it.
    private static IReadOnlyList<Token> Plain(IReadOnlyList<Token> tokens, List<LexiconMatch> names, int fewest)
    {
        if (!names.Exists(match => match.Entry.Words.Count > 1))
        {
            return tokens;
        }

        var plain = tokens.Where((_, at) => !names.Exists(match => match.Entry.Words.Count > 1 && match.Start <= at && at < match.Start + match.Entry.Words.Count)).ToList();
        return plain.Count >= fewest ? plain : tokens;
    }

    // "CNUCED = ?": the language that all the names are of.
    private static Language? OfNames(List<LexiconMatch> names)
    {
        var common = names.GroupBy(match => match.Start, match => match.Entry.Language).Aggregate<IEnumerable<Language>, IEnumerable<Language>?>(null, (shared, languages) => shared is null ? languages : shared.Intersect(languages));
        return common?.Distinct().ToList() is [var only] ? only : null;
    }

    // The same list where nothing is to correct.
    private static IReadOnlyList<Token> Correct(IReadOnlyList<Token> tokens, Spelling spelling)
    {
        List<Token>? corrected = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (spelling.Correct(token.Folded) is not { } meant)
            {
                corrected?.Add(token);
                continue;
            }

            corrected ??= [.. tokens.Take(at)];
            if (meant.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank)
            {
                corrected.Add(token with { Text = meant[..blank], Folded = meant[..blank] });
                corrected.Add(new Token(meant[(blank + 1)..], meant[(blank + 1)..], " "));
            }
            else
            {
                corrected.Add(token with { Corrected = meant });
            }
        }

        return corrected ?? tokens;
    }

    private List<Mark> Marks(IReadOnlyList<Token> tokens, List<LexiconMatch> candidates, Language language, IReadOnlyList<PeriodMention> periods)
    {
        var shouted = tokens.Count(token => token.IsUpper) * 2 > tokens.Count(token => token.Text.Length > 1 && char.IsLetter(token.Text[0]));
        candidates.Sort();

        var taken = new Mark?[tokens.Count];
        foreach (var period in periods)
        {
            for (var i = period.Start; i < period.End; i++)
            {
                taken[i] = new Mark(period.Start, period.End - period.Start, MarkKind.Filler, "@period", language);
            }
        }

        var marks = new List<Mark>();
        foreach (var (start, end, _, entry) in candidates)
        {
            if (!Counts(entry, tokens, start, language, shouted))
            {
                continue;
            }

            var mark = new Mark(start, end - start, entry.Kind, entry.Id, entry.Language, entry.Entity);
            var whole = mark.Length == entry.Words.Count;

            // Two readings of the very same words may stand side by side; otherwise the more specific one wins. What is passed over stays free.
            var free = true;
            for (var i = mark.Start; i < mark.End && free; i++)
            {
                free = IsPassed(i) || taken[i] is not { } other || (other.Start == mark.Start && other.End == mark.End && other.Id != "@period") || IsNested(mark, other, marks);
            }

            if (free && !marks.Contains(mark))
            {
                marks.Add(mark);
                for (var i = mark.Start; i < mark.End; i++)
                {
                    taken[i] ??= IsPassed(i) ? null : mark;
                }
            }

            bool IsPassed(int at) => !whole && at > mark.Start && _passed.Has(tokens[at]);
        }

        return [.. marks.OrderBy(mark => mark.Start)];
    }

    // "which founders": the noun in a question phrase still says what it says, where the phrase itself says nothing more.
    private static bool IsNested(Mark mark, Mark other, List<Mark> marks) =>
        (IsHead(other) || other is { Kind: MarkKind.Concept, Id: "topic-link" }) && mark.Kind == MarkKind.Concept && mark.Length < other.Length && mark.Start >= other.Start && mark.End <= other.End && !IsHead(mark) && !Spent.Contains(mark.Id)
        && marks.TrueForAll(same => same.Start != other.Start || same.End != other.End || IsHead(same) || same.Id == "topic-link");

    private static bool IsHead(Mark mark) => mark.Kind == MarkKind.Concept && (mark.Id is "list" or "to-whom" || Array.IndexOf(Heads, mark.Id) >= 0);

    private bool Counts(LexiconEntry entry, IReadOnlyList<Token> tokens, int at, Language language, bool shouted)
    {
        if (entry.Kind == MarkKind.Entity)
        {
            // "WHO" is an agency, "who" is not; where all is in capitals, or nothing is, the word in front tells.
            return !entry.InCapitals || !_plainWords.HasAny(tokens[at].Folded) || (!shouted && tokens[at].IsUpper)
                || (at > 0 && (shouted || !tokens[at].IsUpper) && BeforeName(tokens[at - 1]));
        }

        // "X and WHO were", "is X like WHO": the agency in capitals opens no phrase and ends none.
        if (at > 0 && !shouted && entry.Words.Count > 1 && ((tokens[at].IsUpper && _inCapitals.Contains(entry.Words[0])) || (at + entry.Words.Count - 1 is var end && end < tokens.Count && tokens[end].IsUpper && tokens[end].Text.Length > 1 && _inCapitals.Contains(entry.Words[^1]))))
        {
            return false;
        }

        // A cue of the other language that is a plain word in this one ("or", "on", "as") is that plain word.
        return entry.Language == language || entry.Words.Count > 1 || !_plainWords.Has(language, tokens[at].Word);
    }

    // "the agency who chaired", "l'image qui illustre": a pronoun behind its noun asks nothing.
    private bool IsRelative(Mark mark, List<Mark> marks, IReadOnlyList<Token> tokens) =>
        // "WHO" the agency is not "who" as well.
        (mark.Kind == MarkKind.Concept && mark.Length == 1 && marks.Exists(other => other.Kind == MarkKind.Entity && other.Start == mark.Start && other.End == mark.End)) ||
        // "c'est toujours X ou ça a changé ?": with words behind it "ou ça" is no place.
        (mark is { Id: "where", Length: 2 } && tokens[mark.Start].Text is "ou" && mark.End < tokens.Count && tokens[mark.End].Gap == " ") ||
        // "c'était quoi ?", "quand est-ce que": a question word beside it asks, not the verb.
        (mark is { Id: "yes-no", Start: var at, End: var behind } && IsThis(tokens, at, behind) && marks.Exists(head => head.Kind == MarkKind.Concept && head.Id is "who" or "what" or "when" or "how-many" or "which" && (head.Start == behind || head.End == at))) ||
        // "mon journal écrit que", "on me dit que": behind a verb it asks nothing.
        (mark is { Kind: MarkKind.Concept, Id: "what", Length: 1, Start: > 0 } && tokens[mark.Start].Word is "que" && tokens[mark.Start].Gap is " " && tokens[mark.Start - 1].Word is not ("ce" or "est") && !marks.Exists(other => other.End == mark.Start && other is { Kind: MarkKind.Filler } or { Kind: MarkKind.Concept, Id: "and" })) ||
        // "X, qui nous aide beaucoup, a-t-il présidé ?": what stands between two commas asks nothing where a verb behind them does.
        (mark is { Kind: MarkKind.Concept, Id: "who" or "which", Length: 1, Start: > 0 } && tokens[mark.Start].Gap.AsSpan().Contains(',') && marks.Exists(body => body.Entity is not null && body.End == mark.Start)
        && marks.Exists(verb => verb is { Kind: MarkKind.Concept, Id: "yes-no" } && verb.Start > mark.Start + 1 && tokens[verb.Start].Gap.AsSpan().Contains(','))) ||
        (mark is { Kind: MarkKind.Concept, Id: "who", Length: 1, Start: > 0 } && (tokens[mark.Start].Word is "qui" or "who" or "ki") && tokens[mark.Start].Gap.Trim().Length == 0
        && marks.Exists(other => IsNounBefore(other, mark, marks, tokens) && (other.Kind == MarkKind.Entity || other.Id is "body" or "agencies" or "member" or "name" or "state" or "person" or "subgroup" or "single" || _topics.Contains(other.Id))));

    // "Our minister believes that ...", "mon éditeur jure que ...": who says it is not what it is about.
    private static bool IsSpeaker(Mark mark, List<Mark> marks) => mark.Kind == MarkKind.Concept && (!IsHead(mark) || mark.Id == "list") && mark.Id is not ("yes-no" or Reports or Claims)
        && marks.Exists(owner => owner.Kind == MarkKind.Concept && owner.Id == Owner && owner.End <= mark.Start
            && marks.Exists(verb => verb.Kind == MarkKind.Concept && verb.Id is (Reports or Claims) && verb.Start >= mark.End && verb.Start - owner.End <= MostOfSpeaker));

    // Right in front, or with one plain word between: "l'organisme onusien qui".
    private static bool IsNounBefore(Mark noun, Mark pronoun, List<Mark> marks, IReadOnlyList<Token> tokens) =>
        noun.End == pronoun.Start
        || (noun.End == pronoun.Start - 1 && tokens[noun.End].Gap == " " && !marks.Exists(between => between.Start <= noun.End && noun.End < between.End));

    // "est-ce", "c'était": a verb with "ce" and nothing else.
    private static bool IsThis(IReadOnlyList<Token> tokens, int start, int end) => end - start is 2 or 3 && (tokens[start].Word is "c" || tokens[start + 1].Word is "ce");

    private int Head(IReadOnlyList<Token> tokens, List<Mark> marks, Language language)
    {
        var verdict = marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "yes-no" }).Select(mark => mark.Start).DefaultIfEmpty(int.MaxValue).Min();
        var head = -1;
        for (var i = 0; i < tokens.Count && head < 0; i++)
        {
            head = (_heads[language].Contains(tokens[i].Word) && !IsName(marks, i)) || Opens(marks, i) ? i : -1;
        }

        return head < verdict ? head : -1;
    }

    // "The WHO chaired": the agency asks nothing.
    private static bool IsName(List<Mark> marks, int at) => marks.Exists(mark => mark.Entity is not null && mark.Covers(at)) && !marks.Exists(mark => mark.Kind == MarkKind.Concept && mark.Covers(at));

    private static bool Opens(List<Mark> marks, int at)
    {
        foreach (var mark in marks)
        {
            if (mark.Start == at && mark.Kind == MarkKind.Concept && Array.IndexOf(Heads, mark.Id) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "six months later" tells no length of time; and the "after" of "two years after?" is after what was spoken of.
    private static bool IsOfStep(Mark mark, TimeStep step, IReadOnlyList<Token> tokens) => mark.Kind == MarkKind.Concept && mark.Start >= step.Start && mark.End <= step.End
        && (mark.Start < step.End - 1 || step.End == tokens.Count || tokens[step.End].Gap.AsSpan().ContainsAny(",;:.?!"));

    // "se réunit-il": a pronoun that a hyphen ties to its verb makes a question of yes or no; without the hyphen it says nothing of the kind. Inside a longer phrase, "compte-t-elle parmi", it still does.
    private void Invert(IReadOnlyList<Token> tokens, List<Mark> marks, Language language)
    {
        marks.RemoveAll(mark => mark.Id == Inversion);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Gap == "-" && tokens[i].Word != "t" && _passed.Has(tokens[i]) && !marks.Exists(mark => mark.Covers(i) && (mark.Id == "yes-no" || IsHead(mark))))
            {
                var at = marks.FindIndex(mark => mark.Start > i);
                marks.Insert(at < 0 ? marks.Count : at, new Mark(i, 1, MarkKind.Concept, "yes-no", language));
            }
        }

        if (marks.Find(mark => mark is { Kind: MarkKind.Concept, Id: "who", Length: 1 }) is { } who && IsObject(who, marks, tokens))
        {
            marks.Insert(marks.IndexOf(who), who with { Id = "to-whom" });
        }
    }

    // "Qui le PNUD remplaçait-il ?": the body behind "qui" did it, and the verb is turned round behind the body.
    private static bool IsObject(Mark who, List<Mark> marks, IReadOnlyList<Token> tokens) => tokens[who.Start].Word is "qui"
        && marks.Exists(body => body.Entity is not null && body.Start >= who.End && marks.Count(article => article.Id == "article" && article.Start >= who.End && article.End <= body.Start) >= body.Start - who.End
            && marks.Exists(verb => verb.Id == "yes-no" && verb.Start >= body.End && tokens[verb.End - 1] is { Gap: "-", Word: "il" or "elle" or "ils" or "elles" }));

    private static bool BeforeName(Token token) => token.Folded is "did" or "does" or "is" or "was" or "has" or "had" or "after" or "before" or "than" or "if" or "can" or "s" or "le" or "la" or "l" or "du" or "au";

    // Thanks and a name behind the question mark are no part of the question.
    private static int EndOfQuestion(IReadOnlyList<Token> tokens)
    {
        for (var i = tokens.Count - 1; i > 0; i--)
        {
            if (tokens[i].Gap.Contains('?', StringComparison.Ordinal))
            {
                return i;
            }
        }

        return tokens.Count;
    }

    private List<int> Unexplained(IReadOnlyList<Token> tokens, int end, List<Mark> marks, IReadOnlyList<PeriodMention> periods, Language language)
    {
        var explained = new bool[tokens.Count];
        foreach (var mark in marks)
        {
            explained.AsSpan(mark.Start, mark.Length).Fill(true);
        }

        foreach (var period in periods)
        {
            explained.AsSpan(period.Start, period.End - period.Start).Fill(true);
        }

        var mixed = IsMixed(tokens, language);
        var unexplained = new List<int>();
        for (var i = 0; i < end; i++)
        {
            var word = tokens[i].Word;
            if (!explained[i] && word.Length > 2 && !_plainWords.Has(language, word) && !(mixed && _plainWords.HasAny(word)))
            {
                unexplained.Add(i);
            }
        }

        return unexplained;
    }

    // "My professor asked me qui dirigeait le groupe": plain words of another language are plain where there are several.
    private bool IsMixed(IReadOnlyList<Token> tokens, Language language)
    {
        var others = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            others += word.Length > 2 && _plainWords.HasAny(word) && !_plainWords.Has(language, word) ? 1 : 0;
        }

        return others >= FewestOfOther;
    }

    // Capitals inside a sentence that is not in capitals all through.
    private static List<string> StrangeNames(IReadOnlyList<Token> tokens, List<int> unexplained, List<Mark> marks)
    {
        var names = unexplained.FindAll(i => char.IsUpper(tokens[i].Text[0]) && (i > 0 || tokens[i].IsUpper || IsBeforeVerb(marks)));
        return names.Count > 0 && tokens.Any(token => token.Text.Length > 1 && char.IsLower(token.Text[0])) ? names.ConvertAll(i => tokens[i].Text) : [];
    }

    // "Zorbax est membre ?", "Zorbax was in it?": what opens a sentence is a name where its verb comes next.
    private static bool IsBeforeVerb(List<Mark> marks) => marks.Exists(verb => verb is { Kind: MarkKind.Concept, Start: 1, Id: "present" or "past" or "yes-no" or "part-of" });
}
