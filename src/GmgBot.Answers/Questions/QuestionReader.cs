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

    // The numbers of the words that count only when written in capitals.
    private readonly HashSet<int> _inCapitals;
    private readonly Lexicon _lexicon;
    private readonly HashSet<string> _beforeName;
    private readonly PassedOver _passed;
    private readonly Dictionary<Language, VerbForms> _verbs;
    private readonly Dictionary<Language, Adverbials> _adverbials;
    private readonly AsWritten _asWritten;
    private readonly LanguageGuess _guess;
    private readonly PeriodReader _periods;
    private readonly NumberReader _numbers;
    private readonly TimeStepReader _steps;
    private readonly Dictionary<Language, Shorthand> _shorthand;
    private readonly Dictionary<Language, Spelling> _spelling;
    private readonly WordLanguages _plainWords;
    private readonly Descriptions _descriptions;
    private readonly FieldSubjects _subjects;
    private readonly IdleMarks _idle;
    private readonly FieldWords _fields;
    private readonly Dictionary<Language, HashSet<string>> _heads;
    private readonly HashSet<string> _types;

    /// <summary>The concepts of the words that open a question; "to-whom" is a "who" that something else opens.</summary>
    private static readonly string[] Heads = [.. QuestionWords.Open.Except(["to-whom"])];

    /// <summary>What a question phrase uses up: "which agency" asks who, "head count" how many.</summary>
    private static readonly string[] Spent = ["agencies", "body", "yes-no", "lead", "unsaid", "clause-when"];

    public QuestionReader(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities, IReadOnlySet<string> topics)
    {
        _idle = new IdleMarks(topics);
        _types = entities.Select(entity => entity.Type.Id).ToHashSet(StringComparer.Ordinal);
        _fields = new FieldWords(packs, entities);
        _heads = packs.ToDictionary(pack => pack.Language, pack => Heads.Where(pack.Concepts.ContainsKey).SelectMany(head => pack.Concepts[head]).Where(word => !word.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        var phrases = LexiconBuilder.Phrases(packs, entities);
        var words = PhraseWords.Of(phrases, packs);
        var spelling = Task.Run(() => LexiconBuilder.Spelling(phrases, words, packs, entities));
        _inCapitals = phrases.Entries.Where(entry => entry is { InCapitals: true, Count: 1 }).Select(entry => entry.First).ToHashSet();
        _beforeName = packs.SelectMany(pack => pack.BeforeName).ToHashSet(StringComparer.Ordinal);
        _verbs = packs.ToDictionary(pack => pack.Language, pack => pack.Verbs);
        _adverbials = packs.ToDictionary(pack => pack.Language, pack => pack.Adverbials);
        _passed = new PassedOver(packs.SelectMany(pack => pack.PassedOver).ToHashSet(StringComparer.Ordinal), packs.SelectMany(pack => pack.Concepts.GetValueOrDefault(TurnedVerb.Inverts) ?? CuePhrases.None).Append("t").ToHashSet(StringComparer.Ordinal));
        _lexicon = new Lexicon(phrases, _passed);
        _asWritten = new AsWritten(packs);
        _guess = new LanguageGuess(packs, words);
        _periods = new PeriodReader([.. packs.Select(pack => pack.Periods)]);
        _numbers = new NumberReader([.. packs.Select(pack => pack.Periods)]);
        _steps = new TimeStepReader([.. packs.Select(pack => pack.Periods)]);
        _descriptions = new Descriptions(packs, entities);
        _subjects = new FieldSubjects(packs, entities);
        _plainWords = new WordLanguages(packs.Select(pack => (pack.Language, (IEnumerable<string>)pack.CommonWords)));
        _shorthand = packs.ToDictionary(pack => pack.Language, pack => pack.Shorthand);
        _spelling = spelling.GetAwaiter().GetResult();
    }

    /// <summary>Reads a cleaned question.</summary>
    /// <param name="text">One question.</param>
    /// <param name="otherwise">Its language where the words do not decide.</param>
    /// <param name="settled">Whether that language is the one that the person is known to speak.</param>
    public Reading Read(string text, Language otherwise, bool settled = true)
    {
        using var stage = Stage.Reading.Begin();
        var tokens = Tokenizer.Cut(text);
        tokens = tokens.Count > MostTokens ? [.. tokens.Take(MostTokens)] : tokens;
        var found = _lexicon.Find(tokens);
        var names = found.FindAll(match => match.Entry.Kind == MarkKind.Entity);
        var language = _guess.Of(Plain(tokens, names, settled ? 1 : FewestPlain), settled ? otherwise : LanguageOfNames.Of(names) ?? (LanguageOfNames.IsAll(tokens, names) && OwnLetters.OfSpacing(text) is { } spaced && _shorthand.ContainsKey(spaced) ? spaced : otherwise));
        var meant = Mended.Of(_shorthand[language].WriteOut(tokens), _spelling[language]);
        found = meant == tokens ? found : _lexicon.Find(meant);
        tokens = meant;
        var periods = _periods.Find(tokens);
        var marks = Marks(tokens, found, language, periods);
        var links = Stranded.Take(marks);
        marks = _subjects.Read(tokens, _descriptions.Read(tokens, marks));
        _asWritten.Read(tokens, marks, language);
        EndingWho.Read(tokens, marks);
        EndingBy.Read(tokens, marks, language);
        CountedAmong.Read(marks);
        Gloss.Read(tokens, marks);
        Blank.Read(tokens, marks, _types, language);
        marks.RemoveAll(mark => _idle.Has(mark, marks, tokens));
        TurnedVerb.Read(tokens, marks, _passed, language);
        PlaceAsked.Read(tokens, marks);
        var step = _steps.Find(tokens);
        if (step is not null)
        {
            marks.RemoveAll(mark => IsOfStep(mark, step, tokens));
        }

        var end = QuestionEnd.Of(tokens);
        Stranded.Read(links, marks, periods, end);
        marks.RemoveAll(mark => mark.Id == "unsaid" && mark.Start >= end);
        var unexplained = Unexplained(tokens, end, marks, periods, language);
        PlainName.AddTo(unexplained, tokens, marks);
        if (step is not null)
        {
            unexplained.RemoveAll(step.Covers);
        }

        Row<Mark> all = [.. marks];
        var reading = new Reading
        {
            Text = text,
            Language = language,
            Tokens = tokens,
            Marks = all,
            Periods = periods,
            Step = step,
            Numbers = _numbers.Find(tokens, all, periods, step),
            Head = Head(tokens, marks, language),
            Unexplained = unexplained,
            Verbs = _verbs[language],
            Adverbials = _adverbials[language],
            StrangeNames = unexplained.Count == 0 ? [] : StrangeNames(tokens, unexplained, marks),
        };

        return _fields.Complete(reading);
    }

    // A name of several words may be of another language than the question about it.
    private static Row<Token> Plain(Row<Token> tokens, List<LexiconMatch> names, int fewest)
    {
        if (!names.Exists(match => match.Entry.Count > 1))
        {
            return tokens;
        }

        var plain = tokens.Where((_, at) => !names.Exists(match => match.Entry.Count > 1 && match.Start <= at && at < match.Start + match.Entry.Count)).ToList();
        return plain.Count >= fewest ? [.. plain] : tokens;
    }

    private List<Mark> Marks(Row<Token> tokens, List<LexiconMatch> candidates, Language language, Row<PeriodMention> periods)
    {
        var shouted = IsShouted(tokens);
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
        var rests = new List<Mark>();
        foreach (var (start, end, _, entry) in candidates)
        {
            if (!Counts(entry, tokens, start, language, shouted))
            {
                continue;
            }

            // Two readings of the very same words may stand side by side; otherwise the more specific one wins. What is passed over stays free.
            var whole = end - start == entry.Count;
            var free = true;
            for (var i = start; i < end && free; i++)
            {
                free = taken[i] is not { } other || (other.Start == start && other.End == end && other.Id != "@period") || IsNested(entry, start, end, other, marks) || IsPassed(i);
            }

            if (free && !IsThere(start, end, entry, marks))
            {
                var mark = new Mark(start, end - start, entry.Kind, entry.Id, entry.Language, entry.Entity);
                Insert(mark, marks);
                for (var i = start; i < end; i++)
                {
                    taken[i] ??= IsPassed(i) ? null : mark;
                }
            }

            else if (whole && !free && OverlappedPhrase.Rest(start, end, entry, taken) is { } rest)
            {
                rests.Add(rest);
            }

            bool IsPassed(int at) => !whole && at > start && _passed.Has(tokens[at]);
        }

        rests.RemoveAll(rest => taken[rest.Start] is not null);
        rests.ForEach(rest => Insert(rest, marks));
        return marks;
    }

    private static bool IsThere(int start, int end, LexiconEntry entry, List<Mark> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.Start == start && mark.End == end && mark.Kind == entry.Kind && mark.Id == entry.Id && mark.Language == entry.Language)
            {
                return true;
            }
        }

        return false;
    }

    // In the order of the words; of those that begin alike the first one found.
    private static void Insert(Mark mark, List<Mark> marks)
    {
        var at = marks.Count;
        while (at > 0 && marks[at - 1].Start > mark.Start)
        {
            at--;
        }

        marks.Insert(at, mark);
    }

    private static bool IsShouted(Row<Token> tokens)
    {
        var (upper, words) = (0, 0);
        foreach (var token in tokens)
        {
            upper += token.IsUpper ? 1 : 0;
            words += token.Text.Length > 1 && char.IsLetter(token.Text[0]) ? 1 : 0;
        }

        // "WHO = OMS ?" are names.
        return upper * 2 > words && !(words == 2 && tokens[^1].Gap.Contains('=', StringComparison.Ordinal));
    }

    // "which founders": the noun in a question phrase still says what it says, where the phrase itself says nothing more.
    private static bool IsNested(LexiconEntry entry, int start, int end, Mark other, List<Mark> marks) =>
        entry.Kind == MarkKind.Concept && end - start < other.Length && start >= other.Start && end <= other.End && IsHeading(other) && !(entry.Id == "launch" && other.Id == "when" && end == other.End) && !IsHead(entry.Kind, entry.Id) && !Spent.Contains(entry.Id) && IsOnlyHeading(other, marks);

    private static bool IsHeading(Mark mark) => IsHead(mark) || mark is { Kind: MarkKind.Concept, Id: "topic-link" };
    private static bool IsOnlyHeading(Mark mark, List<Mark> marks) => marks.TrueForAll(same => same.Start != mark.Start || same.End != mark.End || IsHead(same) || same.Id == "topic-link");

    internal static bool IsHead(Mark mark) => IsHead(mark.Kind, mark.Id);

    private static bool IsHead(MarkKind kind, string id) => kind == MarkKind.Concept && (id is "list" || Array.IndexOf(QuestionWords.Open, id) >= 0);

    private bool Counts(LexiconEntry entry, Row<Token> tokens, int at, Language language, bool shouted)
    {
        if (entry.Kind == MarkKind.Entity)
        {
            // "WHO" is an agency, "who" is not; where all is in capitals, or nothing is, the word in front tells.
            return !entry.InCapitals || !_plainWords.HasAny(tokens[at].Folded) || (!shouted && tokens[at].IsUpper)
                || (at > 0 && (shouted || !tokens[at].IsUpper) && _beforeName.Contains(tokens[at - 1].Folded));
        }

        // "X and WHO were", "who is WHO": the agency in capitals opens no phrase and ends none.
        if (!shouted && entry.Count > 1 && ((tokens[at].IsUpper && tokens[at].Text.Length > 1 && _inCapitals.Contains(entry.First)) || (at + entry.Count - 1 is var end && end < tokens.Count && tokens[end].IsUpper && tokens[end].Text.Length > 1 && _inCapitals.Contains(entry.Last))))
        {
            return false;
        }

        // "X is in it, isn't it?": the tag denies nothing of "it".
        if (entry.Id == "is-not" && tokens[at + 1].Gap.Contains(',', StringComparison.Ordinal))
        {
            return false;
        }

        // A cue of the other language that is a plain word in this one ("or", "on", "as") is that plain word.
        return entry.Language == language || entry.Count > 1 || !_plainWords.Has(language, tokens[at].Word);
    }

    private int Head(Row<Token> tokens, List<Mark> marks, Language language)
    {
        var verdict = int.MaxValue;
        foreach (var mark in marks)
        {
            verdict = mark is { Kind: MarkKind.Concept, Id: "yes-no" } ? Math.Min(verdict, mark.Start) : verdict;
        }

        var head = -1;
        var heads = _heads[language];
        for (var i = 0; i < tokens.Count && head < 0; i++)
        {
            head = (heads.Contains(tokens[i].Word) && !IsTied(tokens, i) && !IsName(marks, i) && !Descriptions.IsRelative(marks, i)) || Opens(marks, i) ? i : -1;
        }

        return head < verdict || ClauseInFront.IsOf(head, marks, tokens) ? head : -1;
    }

    // "The how-to volume": half a word asks nothing.
    private static bool IsTied(Row<Token> tokens, int at) => at + 1 < tokens.Count && tokens[at + 1] is { Gap: "-", Word: "to" or "if" or "is" };

    // "The WHO chaired", "for what it's worth": the agency asks nothing, nor does a phrase that is passed over, nor the verb of "it dates from 2003".
    private static bool IsName(List<Mark> marks, int at) => marks.Exists(mark => mark.Id == "dates-back" && mark.Covers(at))
        || (marks.Exists(mark => (mark.Entity is not null || mark.Kind == MarkKind.Filler) && mark.Covers(at)) && !marks.Exists(mark => mark.Kind == MarkKind.Concept && mark.Covers(at)));

    private static bool Opens(List<Mark> marks, int at)
    {
        foreach (var mark in marks)
        {
            // "A year in the chair, right?" names a length and asks for none.
            if (mark.Start == at && mark.Kind == MarkKind.Concept && Array.IndexOf(Heads, mark.Id) >= 0 && !(mark.Id == "how-long" && IsLength(marks, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLength(List<Mark> marks, int at) => marks.Exists(length => length.Start == at && length.Id is "true-length" or "other-length");

    // "six months later" tells no length of time; and the "after" of "two years after?" is after what was spoken of.
    private static bool IsOfStep(Mark mark, TimeStep step, Row<Token> tokens) => mark.Kind == MarkKind.Concept && mark.Start >= step.Start && mark.End <= step.End
        && (mark.Start < step.End - 1 || step.End == tokens.Count || tokens[step.End].Gap.AsSpan().ContainsAny(",;:.?!"));

    private List<int> Unexplained(Row<Token> tokens, int end, List<Mark> marks, Row<PeriodMention> periods, Language language)
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

        bool? mixed = null;
        var unexplained = new List<int>();
        for (var i = 0; i < end; i++)
        {
            var word = tokens[i].Word;
            if (!explained[i] && word.Length > 2 && !_plainWords.Has(language, word) && !(_plainWords.HasAny(word) && (mixed ??= IsMixed(tokens, language))))
            {
                unexplained.Add(i);
            }
        }

        return unexplained;
    }

    // "My professor asked me qui dirigeait le groupe": plain words of another language are plain where there are several.
    private bool IsMixed(Row<Token> tokens, Language language)
    {
        var others = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            others += word.Length > 2 && _plainWords.HasAny(word) && !_plainWords.Has(language, word) ? 1 : 0;
        }

        return others >= FewestOfOther;
    }

    // Capitals inside a sentence that is not in capitals all through, but of nobody who only says what is asked: "my colleague Zoltan claims that ..."
    private static List<string> StrangeNames(Row<Token> tokens, List<int> unexplained, List<Mark> marks)
    {
        var names = unexplained.FindAll(i => char.IsUpper(tokens[i].Text[0]) && (i > 0 || tokens[i].IsUpper || IsBeforeVerb(tokens, marks)) && !marks.Exists(says => says is { Kind: MarkKind.Concept, Id: "claims" } && says.Start == i + 1));
        return names.Count > 0 && tokens.Any(token => token.Text.Length > 1 && char.IsLower(token.Text[0])) ? names.ConvertAll(i => tokens[i].Text) : [];
    }

    // "Zorbax est membre ?", "Zorbax was in it?", "Zorbax, ils en sont ?": what opens a sentence is a name where its verb comes next, or a pronoun stands for it.
    private static bool IsBeforeVerb(Row<Token> tokens, List<Mark> marks) => marks.Exists(verb => verb is { Kind: MarkKind.Concept, Start: 1, Id: "present" or "past" or "yes-no" or "part-of" or "member" })
        || (tokens.Count > 1 && tokens[1].Gap.Contains(',', StringComparison.Ordinal) && marks.Exists(mark => mark is { Kind: MarkKind.Concept, Id: "pronoun" or "one-pronoun" or "member" }));
}
