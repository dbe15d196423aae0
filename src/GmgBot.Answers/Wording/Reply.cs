using GmgBot.Answers.Conversation;
using GmgBot.Answers.Examples;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Search;

namespace GmgBot.Answers.Wording;

/// <summary>Makes the answer to one question out of what was found.</summary>
internal sealed class Reply
{
    /// <summary>The most subjects that a conversation may come back to.</summary>
    private const int MostEarlier = 3;

    /// <summary>How much below <see cref="QuestionAnswerer.Certain"/> a question still speaks of the relation that was silent about it.</summary>
    private const int Unsure = 7;

    private readonly IReadOnlyList<Translation> _translations;
    private readonly Reading _reading;
    private readonly ConversationContext _context;
    private readonly LanguagePack _pack;
    private readonly FactBase _facts;
    private readonly OtherSources _others;
    private readonly Composer _composer;
    private readonly Citer _citer;
    private readonly NextQuestions _next;
    private ExampleMatch? _example;
    private string? _reason;

    public Reply(Writers writers, Reading reading, ConversationContext context)
    {
        _translations = writers.Translations;
        _reading = reading;
        _context = context;
        _pack = writers.Pack;
        _facts = writers.Facts;
        _others = writers.Others;
        _composer = writers.Composer;
        _citer = writers.Citer;
        _next = writers.Next;
    }

    /// <summary>Remembers the nearest example, for the explanation.</summary>
    public Reply Beside(ExampleMatch? example)
    {
        _example = example;
        return this;
    }

    /// <summary>Remembers why the sources are silent, for the explanation.</summary>
    public Reply Because(string reason)
    {
        _reason = reason;
        return this;
    }

    /// <summary>A text that stands in the phrases.</summary>
    public Answer Fixed(string key, Outcome outcome, Understanding? understood = null, SearchResult? searched = null)
    {
        using var stage = Stage.Wording.Begin();
        return new Answer
        {
            Outcome = outcome,
            Language = _reading.ReplyLanguage,
            Text = _pack.Phrases[key].Source,
            NextQuestions = NextQuestions.General(_pack),
            Explanation = Explaining.Explain(_reading, understood, searched, key, _example, _reason),
            // "Why was it enlarged? - When?": what is silent about a thing still speaks of it.
            Context = (outcome == Outcome.NotInSources && Spoken(understood) is { } spoken ? About(spoken, []) : _context with { Age = _context.Age + 1 }) with
            {
                Language = _reading.ReplyLanguage.Code,

                // After "thanks" the answer to explain is still the one before.
                Bases = outcome == Outcome.SmallTalk ? _context.Bases : [outcome == Outcome.NotInSources ? Silent(understood) : Basis(understood)],
            },
        };
    }

    /// <summary>Facts, or the reason why there are none.</summary>
    public Answer Found(Understanding understood, IReadOnlyList<Finding> findings)
    {
        using var stage = Stage.Wording.Begin();
        var frame = understood.Frame;
        var partly = frame.Ask == Ask.IsTrue && !_reading.Has("or") && findings.Any(finding => finding.Kind == FindingKind.Yes) && findings.Any(finding => finding.Kind is FindingKind.No or FindingKind.NotNamed);

        // "Did X chair in 2007 and in 2010?": what it did is told in its place.
        findings = findings.Count > 1 && findings.Select(finding => finding.Subject).Distinct().Count() < findings.Count ? [.. findings.Select(finding => finding with { Own = [] })] : findings;

        // "Did X and Y chair?", and only X did: no, and what is true of X stands as a plain sentence.
        var drafts = new Drafts([.. findings.Select(finding => Draft(partly && finding.Kind == FindingKind.Yes ? finding with { Kind = FindingKind.Told } : finding, frame))]);
        drafts = partly ? drafts.Untold() : drafts;
        var facts = drafts.Facts;
        string[] told = [.. facts.Select(fact => fact.Id)];
        return new Answer
        {
            Outcome = drafts.Outcome,
            Language = _reading.ReplyLanguage,
            Text = drafts.Text(partly && drafts.AreSeveral ? _pack.Phrases["not-all"].Source : ""),
            Items = drafts.Items,
            Rows = drafts.Rows,
            Citations = frame.Relation.Names ? [.. frame.Subjects.SelectMany(_citer.CiteName).Distinct()] : _citer.Cite(drafts.Cited),
            NextQuestions = _next.For(frame.Relation, facts.Count > 0 ? facts[0].Period : null),
            Verdict = partly ? false : understood.Frame.NamesRight ?? drafts.Verdict(_reading.Has("or")),
            Facts = frame.Relation.Names ? [.. frame.Subjects.Select(subject => "name." + subject.Id)] : told,
            States = [.. facts.SelectMany(fact => fact.States).Distinct()],
            Explanation = Explaining.Explain(_reading, understood, null, findings is [var one] ? one.Kind.ToString() : string.Join('+', findings.Select(finding => finding.Kind)), _example),
            Context = About(understood, [.. facts.Except(findings.SelectMany(finding => finding.Own))]) with { Bases = [Basis(understood) with { Facts = told, Named = frame.Relation.Names ? [.. frame.Subjects.Select(subject => subject.Id)] : [] }] },
        };
    }

    // "Whose idea was the new name? - When did it happen?": where a relation was meant of which nothing is told, the talk is of the turn in the life of the group that the words speak of.
    private Understanding? Spoken(Understanding? understood) => understood is not { FromContext: false } || !(understood.Score >= QuestionAnswerer.Certain || (understood.Score >= QuestionAnswerer.Certain - Unsure && understood.Frame.Relation is { Topic: null, Shape: not RelationShape.Timeless })) ? null
        : _facts.Of(understood.Frame.Relation).Count > 0 ? understood
        : understood.Matches.FirstOrDefault(match => match is { Score: >= QuestionAnswerer.Certain, Relation: { Shape: RelationShape.Event, SubjectType: null, Topic: null, Ends: false } }) is { } turn ? understood with { Frame = new Frame { Relation = turn.Relation, Ask = turn.Relation.Default } }
        // "What is it called? - Who wrote it?": the talk is still of the thing.
        : KeptInSilence.Pointed(_reading, understood, _context, _facts) is not null ? null
        : understood;

    // The body or the thing that a silent answer was about, to which a pronoun may point.
    private Basis Silent(Understanding? understood) => Basis(understood) with
    {
        Body = understood is { FromContext: false, Frame.Subjects: [var only] } && only.Type != EntityType.Outsider && only.Type != EntityType.Group ? only.Id : null,
        Thing = (understood is { FromContext: false } && _facts.Of(understood.Frame.Relation).Count == 0 ? understood.Matches.FirstOrDefault(match => match is { Score: >= FollowUp.ByItself, Relation: { Topic: not null, SubjectType: null } } && _facts.Of(match.Relation).Count > 0)?.Relation.Id : null) ?? KeptInSilence.Pointed(_reading, understood, _context, _facts),
    };

    private ConversationContext About(Understanding understood, List<Fact> facts)
    {
        var frame = understood.Frame;
        return new ConversationContext
        {
            Language = _reading.ReplyLanguage.Code,
            Question = understood.FromContext ? _context.Question : _reading.Text,
            // Of two relations the one that was asked of: "which of them chaired? - And when?"
            Relation = (frame.Also ?? frame.Relation).Id,
            Ask = (frame.Also is null ? frame.Ask : Ask.Who).ToString(),
            Completed = understood.FromContext,
            Subjects = [.. frame.Subjects.Where(subject => subject.Id != "stranger").Select(subject => subject.Id)],
            Object = (frame.Object ?? Thing(frame))?.Id ?? (understood.FromContext && frame.Relation.Topic is not null && _context.Relation is { } before && _facts.Find(before)?.Topic == frame.Relation.Topic ? _context.Object : null),
            Period = frame.Periods.Count > 0 ? string.Join('+', frame.Periods.Select(PeriodNotation.Write)) : null,
            Role = frame.Periods.Count > 0 && frame.Role != PeriodRole.At ? frame.Role.ToString() : null,
            Facts = [.. facts.Select(fact => fact.Id)],
            Among = Among(understood, facts),
            Compares = frame.Compares?.ToString(),
            Now = frame.Now,
            Furthest = Furthest(frame.Relation.Id, facts),
            Earlier = Earlier((frame.Also ?? frame.Relation).Id),
        };
    }

    // "Is there a working group on data? - Who co-chairs it?": the one thing named, though what was asked is of all of them.
    private Entity? Thing(Frame frame) => _facts.RunOf(frame.Relation.Topic)?.ObjectType is { } type && _reading.Entities(type) is [var only] ? only : null;

    private string? Furthest(string relation, List<Fact> told)
    {
        var latest = _context.Relation == relation && _context.Furthest is { } before ? PeriodNotation.Parse(before) : null;
        for (var i = told.Count - 1; i >= 0; i--)
        {
            latest = told[i].Period is { } period && !(latest?.End >= period.End) ? period : latest;
        }

        return latest is { } furthest ? PeriodNotation.Write(furthest) : null;
    }

    // "Who chairs? - When was the handbook launched? - Back to the chair: ..."
    private IReadOnlyList<ConversationContext> Earlier(string relation) => _context.Relation is null || _context.Relation == relation ? _context.Earlier
        : [.. _context.Earlier.Where(earlier => earlier.Relation != _context.Relation).Prepend(_context with { Earlier = [], Bases = [] }).Where(earlier => earlier.Relation != relation).Take(MostEarlier)];

    // "Who chaired in 2010? - Whom did the first one follow? - And the second?": those told stay on the table while one of them is spoken of, and so do X and Y of "when did X join? - And Y?"
    private List<string> Among(Understanding understood, List<Fact> facts)
    {
        var frame = understood.Frame;
        var named = frame.Subjects.Where(subject => subject.Id != "stranger").Select(subject => subject.Id).ToList();
        var told = facts.Subjects().ConvertAll(subject => subject.Id);
        var still = named.Count > 0 ? named : told;
        // "Which of X, Y and Z came first? - And the second?": in the order that was told.
        return named.Count > 1 ? frame is { Ask: Ask.WhichFirst, Compares: null } ? [.. named.OrderBy(id => told.IndexOf(id) is >= 0 and var at ? at : told.Count)] : named
            : still is [var one] && _context.Among.Contains(one) && frame.Ask != Ask.Together ? [.. _context.Among]
            : named is [var next] && (understood.FromContext || frame.Relation.Id == _context.Relation) && _context.Subjects is [var former] && former != next ? InTurn(former, next)
            // "Who co-chairs with X?": those beside it.
            : told.Count > 1 ? frame.Ask == Ask.Together ? [.. told.Except(named)] : told
            : [];
    }

    // "When did X chair? - And Y? - And Z?": all three are on the table.
    private List<string> InTurn(string former, string next) => _context.Among is [.., var latest] && latest == former ? [.. _context.Among, next] : [former, next];

    private Draft Draft(Finding finding, Frame frame)
    {
        var narrow = _others.Narrow(finding);
        return _others.Complete(narrow, _composer.Compose(narrow), NamesTopic(frame));
    }

    /// <summary>The best sentence of the best passage.</summary>
    public Answer Quoted(SearchResult result)
    {
        using var stage = Stage.Wording.Begin();
        var hit = result.Hits[0];
        var original = _translations.Select(translation => translation.OriginalOf(hit.Passage)).FirstOrDefault(passage => passage is not null);
        var (passage, quote) = original is null ? (hit.Passage, hit.Sentence.Text) : (original, Translation.Words(original, hit.Passage, hit.Sentence.Range));
        return new Answer
        {
            Outcome = Outcome.Answered,
            Language = _reading.ReplyLanguage,
            Text = _pack.Phrases[original is null ? "found" : "found-translated"].Fill((_, _) => hit.Sentence.Text),
            Citations = [_citer.Cite(passage, quote)],
            NextQuestions = NextQuestions.General(_pack),
            Explanation = Explaining.Explain(_reading, null, result, "quoted", _example),
            Context = _context with
            {
                Language = _reading.ReplyLanguage.Code,
                Age = _context.Age + 1,
                Bases = [Basis(null) with { Passage = passage.Id, Quote = quote }],
            },
        };
    }

    private Basis Basis(Understanding? understood) => new()
    {
        Question = _reading.Text,
        Words = Recognised(),
        Relation = understood?.Frame.Relation.Id,
        Ask = understood?.Frame.Ask.ToString(),
        FromContext = understood?.FromContext ?? false,
    };

    // "When was the handbook published?" names it, "What did the group publish?" does not.
    private bool NamesTopic(Frame frame) => frame.Object is not null || frame.Relation.Topic is not { } topic
        || _reading.Marks.Any(mark => mark.Id == topic && !IsElse(mark, topic, frame.Relation))
        || _reading.AllEntities.Any(entity => _facts.Relations.Any(relation => relation.Topic == topic && relation.ObjectType == entity.Type));

    // "Published" may stand for a publication, but says here that something was published.
    private bool IsElse(Mark mark, string topic, Relation relation) => _reading.Marks.Any(other => other.Start == mark.Start && other.Length == mark.Length && other.Id != topic
        && relation.Cues.Any(cue => cue.All.Any(any => any.Contains(other.Id))));

    // The words as they were written, in their order, each once.
    private List<string> Recognised()
    {
        var parts = new List<(int Start, int Length)>(_reading.Marks.Count + _reading.Periods.Count);
        foreach (var mark in _reading.Marks)
        {
            if (mark.Kind != MarkKind.Filler && !mark.IsGrammar)
            {
                parts.Add((mark.Start, mark.Length));
            }
        }

        foreach (var period in _reading.Periods)
        {
            parts.Add((period.Start, period.End - period.Start));
        }

        // Of those that begin alike the longest first.
        parts.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        var recognised = new List<string>(parts.Count);
        foreach (var (start, length) in parts)
        {
            var words = length == 1 ? _reading.Tokens[start].Text : string.Join(' ', _reading.Tokens[start..(start + length)].Select(token => token.Text));
            if (!recognised.Exists(other => other.Equals(words, StringComparison.OrdinalIgnoreCase)))
            {
                recognised.Add(words);
            }
        }

        return recognised;
    }
}
