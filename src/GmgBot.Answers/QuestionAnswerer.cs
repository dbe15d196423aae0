using GmgBot.Answers.Conversation;
using GmgBot.Answers.Examples;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Parts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Search;
using GmgBot.Answers.Untold;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers;

/// <summary>Answers one question: reads it, finds the frame, fills it, puts it into words; or searches; or says that the sources are silent.</summary>
internal sealed class QuestionAnswerer
{
    /// <summary>From this score on a relation is meant beyond doubt, whatever else the question holds.</summary>
    internal const int Certain = 20;

    /// <summary>From this likeness on an example is the question itself.</summary>
    private const double SameQuestion = 0.75;

    /// <summary>From this likeness on an example of another matter is that, where the question names nothing known.</summary>
    private const double OutsideAlone = 0.5;

    /// <summary>The most questions that one sentence is cut into.</summary>
    private const int MostParts = 3;

    /// <summary>The longest sentence, in words, that is looked at for two questions.</summary>
    internal const int LongestCompound = 60;

    /// <summary>The longest question, in words, that may tell no language.</summary>
    private const int LongestUndecided = 4;

    /// <summary>How much more alike it must be for each point of a rule's score above <see cref="Certain"/>.</summary>
    private const double PerPoint = 0.015;

    private const string Outside = "outside.what";

    private readonly KnowledgeBase _knowledge;
    private readonly PassageQuoter _passages;
    private readonly FieldWords _fields;
    private readonly QuestionReader _reader;
    private readonly FrameBuilder _builder;
    private readonly FactFinder _finder;
    private readonly ClauseReader _clauses;
    private readonly EventPeriods _events;
    private readonly SeveralThings _together;
    private readonly FollowUp _followUp;
    private readonly Halves _halves;
    private readonly ExampleFit _fit;
    private readonly IReadOnlyDictionary<Language, ExampleFinder> _examples;
    private readonly Dictionary<Language, Writers> _writers;
    private readonly LanguageWish _wish;
    private readonly Trimmer _trimmer;
    private readonly PartAnswerer _parts;

    /// <param name="knowledge">What is known.</param>
    /// <param name="reader">Reads questions with its words.</param>
    /// <param name="examples">Finds its examples, by language.</param>
    /// <param name="indexes">Its indexes, which stay the caller's.</param>
    public QuestionAnswerer(KnowledgeBase knowledge, QuestionReader reader, IReadOnlyDictionary<Language, ExampleFinder> examples, SearchIndexes indexes)
    {
        (_knowledge, _reader, _examples, _passages) = (knowledge, reader, examples, new PassageQuoter(indexes));
        _fields = new FieldWords(knowledge.Languages, [.. knowledge.Entities.Values]);
        _builder = new FrameBuilder(knowledge.Facts);
        _finder = new FactFinder(knowledge.Facts);
        _events = new EventPeriods(knowledge.Facts, _builder);
        _together = new SeveralThings(knowledge.Facts, _builder, _finder, knowledge.Entities.Values);
        _halves = new Halves(knowledge.Facts, _builder);
        _clauses = new ClauseReader(knowledge.Facts, _builder, _finder);
        _writers = knowledge.Languages.ToDictionary(pack => pack.Language, pack => new Writers(knowledge, pack));
        _wish = new LanguageWish(knowledge, _builder);
        _trimmer = new Trimmer(_builder, knowledge.Facts.Topics, knowledge.Entities.Values.Select(entity => entity.Type.Id).ToHashSet(StringComparer.Ordinal));
        _parts = new PartAnswerer(this, _builder, knowledge.Facts.Topics);
        _fit = new ExampleFit(knowledge.Facts, knowledge.Entities);
        _followUp = new FollowUp(knowledge.Facts, _builder, _fields, knowledge.Entities, (question, language) => reader.Read(question, language));
    }

    /// <summary>Answers one cleaned question, which may ask two or three things in one sentence.</summary>
    /// <param name="question">The question.</param>
    /// <param name="context">What is remembered.</param>
    /// <param name="opens">Whether it opens its message, so that "are you sure?" asks of the last answer.</param>
    /// <param name="wished">The language that the reply is wanted in, or null.</param>
    public Answer Answer(string question, ConversationContext context, bool opens = false, Language? wished = null)
    {
        var reading = Read(question, context) with { Reply = wished };
        if (opens && Confirmed(reading, context) is { } confirmed)
        {
            return confirmed;
        }

        // A row of things whose order is asked for is one question, however many clauses it has.
        if (_together.IsRow(reading))
        {
            return Single(question, reading, context);
        }

        var whole = Several(question, reading, context);
        return _parts.Better(question, reading, whole, context) ?? whole;
    }

    // What was told last once more, where a message doubts it: "are you sure?"; null where it asks something else, or nothing was told.
    private Answer? Confirmed(Reading reading, ConversationContext context) =>
        context.Bases.Count == 0 || !Doubt.IsAll(reading) ? null
            : new Justifier(_knowledge, _knowledge.In(reading.ReplyLanguage)).Confirm(context) ?? (context.Bases[^1] is { FromContext: false, Question: var asked } ? Answer(asked, context with { Language = reading.ReplyLanguage.Code }) : null);

    /// <summary>Whether a question is short of what it is about, and may mean a sentence in front of it: it names nothing that is not understood, and nothing that no source tells.</summary>
    public bool LeansOnSetting(string question, ConversationContext context)
    {
        var reading = Read(question, context);
        return reading.Unexplained.Count == 0 && reading.AllEntities.Count == 0 && !reading.Has("unsaid") && (reading.Has("pronoun") || reading.Has("yes-no"));
    }

    /// <summary>Whether a question says nothing but how the one in front of it may be answered: "yes or no?"</summary>
    public bool AsksOnlyForVerdict(string question, ConversationContext context) => Read(question, context) is var reading && reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Length == reading.Tokens.Count && reading.Tokens.Count > 1);

    /// <summary>Answers a sentence that may ask two or three things, each by itself.</summary>
    internal Answer Several(string question, Reading reading, ConversationContext context, int parts = MostParts)
    {
        if (parts == MostParts && TwoClaims.Of(reading) is var (claim, other) && Judged(claim, other, reading, context) is { } judged)
        {
            return judged;
        }

        var whole = Single(question, reading, context);
        foreach (var (first, second, asksByItself) in parts < 2 || reading.Tokens.Count > LongestCompound ? [] : Compound.Cuts(reading))
        {
            var opening = Read(first, context).AsPartOf(reading);
            var part = Read(second, context);
            var asks = asksByItself || _halves.IsStatement(opening, part);
            if (asksByItself && _halves.MayBeSilent(opening, part, whole) && BehindSilence(first, second, opening, part, context) is { } both)
            {
                return both;
            }

            if (!_halves.MayAsk(opening, whole, asks))
            {
                continue;
            }

            var former = Single(first, opening, context);
            if (!_halves.IsAsked(former, opening, whole) || !_halves.CanBeMore(former, whole, asks))
            {
                continue;
            }

            var latter = Several(second, part.AsPartOf(reading), former.Context, parts - 1);
            if (_halves.IsMore(former, latter, whole, asks) || (asks && Halves.IsOfThatTime(former, latter, part)))
            {
                return asksByItself ? Joining.Join(former, latter) : Joining.JoinClaims(former, latter);
            }
        }

        return whole;
    }

    // "X joined in 2007 and chaired in 2011, right?": both must be so; of three, the first two are judged first.
    private Answer? Judged(string claim, string other, Reading reading, ConversationContext context)
    {
        var first = Read(claim, context).AsPartOf(reading);
        return Judged((TwoClaims.Of(first) is var (one, two) ? Judged(Single(one, Read(one, context).AsPartOf(first), context), two, first, context) : null) ?? Single(claim, first, context), other, reading, context);
    }

    private Answer? Judged(Answer claim, string other, Reading reading, ConversationContext context) =>
        claim is { Outcome: Outcome.Answered, Verdict: { } first } one && Single(other, Read(other, context).AsPartOf(reading), context) is { Outcome: Outcome.Answered, Verdict: { } second } two && (one.Context.Relation != two.Context.Relation || one.Context.Period != two.Context.Period)
            ? Joining.JoinClaims(first == second || one.Text.StartsWith(NotAll(reading), StringComparison.Ordinal) ? one : one with { Text = NotAll(reading) + " " + one.Text }, two)
            : null;

    private string NotAll(Reading reading) => _knowledge.In(reading.ReplyLanguage).Phrases["not-all"].Source;

    // "What is its budget, and who chairs it?": of the one the sources say nothing, but the other is answered.
    private Answer? BehindSilence(string first, string second, Reading opening, Reading part, ConversationContext context) =>
        _builder.Build(part) is { Score: >= Certain } understood && !Strangeness.Weighs(part, understood)
        && Single(first, opening, context) is { Outcome: Outcome.NotInSources } silent && Single(second, part with { Language = opening.Language, Reply = opening.Reply }, context) is { Outcome: Outcome.Answered, Facts.Count: > 0 } answer && answer.Context.Relation == understood.Frame.Relation.Id
            ? Joining.Join(silent, answer) : null;

    // What is asked of the last answer itself: its reasons, its source, the very words of that.
    private Answer? Explained(Reading reading, ConversationContext context)
    {
        var (why, source, wording) = (Doubt.AsksWhy(reading), Doubt.AsksSource(reading), WordingWish.IsAll(reading));
        if (!(why || source || wording) || (!wording && _builder.Build(reading) is { Score: >= FollowUp.ByItself }))
        {
            return null;
        }

        var justifier = new Justifier(_knowledge, _knowledge.In(reading.ReplyLanguage));
        return wording ? justifier.Quote(context) : (source && !why ? justifier.Source(context) : null) ?? justifier.Justify(context);
    }

    private Reply ReplyTo(Reading reading, ConversationContext context) => new(_writers[reading.ReplyLanguage], reading, context);

    /// <summary>Reads a question without what it does not ask.</summary>
    internal Reading Read(string question, ConversationContext context) => _trimmer.Read(question, rest => ReadAll(rest, context));

    private Reading ReadAll(string question, ConversationContext context) =>
        Language.FromLocale(context.Language) is { } known && _knowledge.In(known).Language == known ? _reader.Read(question, known) : Either(_reader.Read(question, _knowledge.Languages[0].Language, settled: false));

    // "But gmg": a few words that tell no language are of the one in which they are understood.
    private Reading Either(Reading reading) => reading.Tokens.Count > LongestUndecided || _builder.Build(reading) is not null ? reading
        : _knowledge.Languages.Where(pack => pack.Language != reading.Language).Select(pack => _reader.Read(reading.Text, pack.Language)).FirstOrDefault(other => other.Language != reading.Language && _builder.Build(other) is not null) ?? reading;

    private Answer Single(string question, Reading reading, ConversationContext context)
    {
        // "Who took the photo according to your source?" asks no reasons.
        if (Explained(reading, context) is { } explained)
        {
            return explained;
        }

        // "Réponse en anglais, s'il vous plaît": this question, in the other language.
        var step = _wish.OfStep(reading, context);
        // What a sentence of the message wishes for goes before what may only be a name in a language: "OHCHR in English, c'est quoi ? Réponds en français".
        if (reading.Reply is null && (reading.Tokens.Count > 6 ? _wish.Of(reading) ?? step : step) is { } language && language != reading.ReplyLanguage)
        {
            reading = reading with { Reply = language };
        }
        else if (step is null && _wish.OfLast(reading, context) is { } wished)
        {
            // "And its name in French?": the same once more.
            return Again(question, context, wished);
        }

        return Answer(reading, context);
    }

    /// <summary>Answers once more, in another language, all that the last message asked.</summary>
    /// <param name="wish">The message that wishes for it.</param>
    /// <param name="context">What is remembered; its last question.</param>
    /// <param name="wished">The language to answer in.</param>
    public Answer Again(string wish, ConversationContext context, Language wished)
    {
        if (context.Bases is [{ FromContext: false } opening, _, ..])
        {
            return context.Bases.Skip(1).Aggregate(Answer(opening.Question, ConversationContext.New(wished), wished), (all, basis) => Joining.Join(all, Answer(basis.Question, all.Context, wished)));
        }

        var reading = _reader.Read(wish, wished) with { Reply = wished };
        return context.Completed && _followUp.Last(context) is { } last ? Found(ReplyTo(reading, context), new Understanding(last, []) { FromContext = true }, reading)
            : Answer(context.Question!, context with { Language = wished.Code, Age = 0 }, wished);
    }

    /// <summary>Answers a question in a language.</summary>
    internal Answer Answer(string question, ConversationContext context, Language language)
    {
        var reading = _reader.Read(question, language) with { Reply = language };
        return Answer(reading, context);
    }

    /// <summary>Answers a question that is read.</summary>
    internal Answer Answer(Reading reading, ConversationContext context) => Answer(reading, context, ReplyTo(reading, context));

    private Answer Answer(Reading reading, ConversationContext context, Reply reply)
    {
        var rules = Stage.Rules.Begin();
        reading = DateAsked.Read(ThenDated.Read(AndThat.Read(reading, context)));
        var whole = reading;
        reading = _events.Read(reading);
        var clause = _clauses.Read(reading);
        var understood = clause ?? _builder.Build(reading);
        var example = _examples[reading.Language].Find(reading);
        reply = reply.Beside(example);
        rules.Dispose();
        if ((understood is null || (understood.Score < Certain && SmallTalk.IsClosing(reading))) && SmallTalk.Recognise(reading) is { } kind && !(kind == "help" && StaysOnTopic(example, context)))
        {
            return SmallTalk.Behind(reading) is { } rest && Answer(rest, context) is { Outcome: Outcome.Answered } asked ? asked : reply.Fixed(kind, Outcome.SmallTalk);
        }

        if (_together.Read(whole, reading, context, question => Read(question, context)) is { } order)
        {
            return order.Count == 0 ? reply.Fixed("not-in-sources", Outcome.NotInSources, understood) : reply.Found(new Understanding(order[0].Frame, understood?.Matches ?? []), order);
        }

        if (SilentTurn.GoesOn(reading, understood, context))
        {
            return reply.Fixed("not-in-sources", Outcome.NotInSources, understood);
        }

        if (SilentAgain.Of(reading, context, _knowledge.Facts.Topics, question => Read(question, context)) is { } again && Answer(Read(again, context) with { Reply = reading.Reply }, context) is { Outcome: Outcome.NotInSources } silent)
        {
            // The talk goes on about what the message named all the same.
            return silent with { Context = Answer(reading, context with { Bases = [] }, reply).Context with { Bases = silent.Context.Bases } };
        }

        if (_followUp.Complete(reading, understood, context) is { } completed)
        {
            understood = new Understanding(completed, understood?.Matches ?? []) { FromContext = true };
        }

        if ((reading.Has("outside") || IsNameless(understood)) && understood is not { FromContext: false, Score: >= Certain + 8 })
        {
            return reply.Fixed("out-of-scope", Outcome.OutOfScope, understood);
        }

        if (Silence.Why(new Asking(reading, understood, example)) is { } reason && (Silence.IsOfDeed(reason) || !IsDenied(reading, understood)))
        {
            return understood is null && example is { Label: Outside } && example.Likeness >= (reading.NamesNothing ? OutsideAlone : SameQuestion) && !reading.Has(Silence.Unsaid) ? reply.Fixed("out-of-scope", Outcome.OutOfScope) : reply.Because(reason).Fixed("not-in-sources", Outcome.NotInSources, understood);
        }

        var told = example?.Example.Relation?.ObjectType is { } type && type != EntityType.Group ? _fields.Complete(reading, type) : reading;
        if (clause is null && understood is not { FromContext: true } && example is not null && !IsOnTopic(understood, example, context) && ByExample(example, understood, told) is { } guess && (guess.Example.Relation is not null || !IsDenied(reading, understood)))
        {
            return guess.Example.Relation is not null ? Found(reply, _builder.FromExample(guess.Example, told), told)
                : guess.Label == Outside ? reply.Fixed("out-of-scope", Outcome.OutOfScope, understood)
                : reply.Fixed("not-in-sources", Outcome.NotInSources, understood);
        }

        // "When was the handbook launched? - And who pushed for it?": the example is of the topic that is spoken of.
        if (understood is { FromContext: true, Frame: not { Ask: Ask.IsTrue, Subjects.Count: > 0 }, Frame.Relation: { Topic: { } topic } spoken } && example is { IsLikeEnough: true, Example.Relation: { } nearer } && nearer != spoken && nearer.Topic == topic)
        {
            return Found(reply, _builder.FromExample(example.Example, told), told);
        }

        if (understood is not null && (!Strangeness.Weighs(reading, understood) || IsAgreed(reading, understood, example)))
        {
            return Found(reply, understood, reading);
        }

        if (reading.Periods.Any(mention => mention.In(null) is null) && understood is not null)
        {
            return reply.Fixed("which-year", Outcome.Clarify, understood);
        }

        // "And the one before that?", with nothing that it could be before.
        return understood is null && context is { Bases.Count: 0, Relation: null } && TimeSteps.AreAll(reading) ? reply.Fixed("which-one", Outcome.Clarify) : _passages.Answer(reading, reply, understood, TalkGoesOn.Holds(reading, context));
    }

    // Rule and example say the same, and the words that nothing explains are no names.
    private static bool IsAgreed(Reading reading, Understanding understood, ExampleMatch? example) =>
        reading.StrangeNames.Count == 0 && example is { IsLikeEnough: true } && example.Example.Relation == understood.Frame.Relation;

    // "Did the Secretary-General create it?": of persons the sources say nothing, but they say who did.
    private bool IsDenied(Reading reading, Understanding? understood) => FalseDate.IsPutForward(reading, understood, _finder)
        || (reading.HasAny("person", "state", "other-founder") && understood is { Frame: { Relation: { Complete: true }, Ask: Ask.IsTrue, Subjects: [{ Id: "stranger" }] } });

    private Answer Found(Reply reply, Understanding understood, Reading reading)
    {
        understood = AddedBehind.Marked(reading, understood);
        var facts = Stage.Facts.Begin();
        IReadOnlyList<Finding> findings = IsOfAnotherGroup(reading, understood.Frame) || AskedBeyond.In(reading, understood) ? [] : _finder.Find(understood.Frame);
        facts.Dispose();
        findings = FinerTime.Told(reading, understood.Frame, findings);
        return findings.Count > 0 && !SeatAlone.IsAsked(reading, understood.Frame, findings) && reply.Found(understood, findings) is var found && !(found.Verdict == true && understood.Frame.Beyond is not null) ? found : reply.Fixed("not-in-sources", Outcome.NotInSources, understood);
    }

    // "Who chaired the former group?": the facts are all about another group than the one that is named.
    private bool IsOfAnotherGroup(Reading reading, Frame frame)
    {
        var groups = reading.Entities(EntityType.Group);
        return frame.Relation.Exclusive && groups.Count > 0 && frame.Periods.Count == 0 && _knowledge.Facts.Of(frame.Relation).All(fact => fact.Object is { } thing && !groups.Any(thing.Equals));
    }

    // "What does FIFA stand for?": of what is not of the UN no more is known than how it is called.
    private static bool IsNameless(Understanding? understood) =>
        understood is { Score: < Certain + 8, FromContext: false, Frame: { Relation.Names: true, Subjects: [{ Type: var type } named] } } && type == EntityType.Outsider && named.Names.Values.All(name => name.Acronym is null);

    // What goes on about the photo is not about the handbook, however like a question about that it is.
    private bool IsOnTopic(Understanding? understood, ExampleMatch example, ConversationContext context) =>
        understood?.Frame.Relation.Topic is { } topic && _followUp.Last(context)?.Relation.Topic == topic && example.Example.Relation?.Topic != topic;

    // "How many working groups are there? - On what topics?" calls for no help.
    private bool StaysOnTopic(ExampleMatch? example, ConversationContext context) =>
        example is { IsLikeEnough: true, Example.Relation.Topic: { } topic } && _followUp.Last(context)?.Relation.Topic == topic;

    // An example overrules the rules where it is very like the question and they are unsure.
    private ExampleMatch? ByExample(ExampleMatch match, Understanding? understood, Reading reading)
    {
        var offTopic = match.Label == Outside && understood is not null && reading.Entities(EntityType.Group).Count > 0;
        if (offTopic || (understood is null && reading.Has("that-all")) || match is { Example.Relation: null, SharesSilence: false } || !_fit.Fits(match.Example, understood, reading))
        {
            return null;
        }

        // Where a rule understands all, an example may only choose among the relations that the rules saw.
        if (understood is not null && understood.Score >= Certain && match.Example.Relation is not null && !Strangeness.Weighs(reading, understood) && !understood.Matches.Any(other => other.Relation == match.Example.Relation))
        {
            return null;
        }

        var needed = understood is null || Strangeness.Weighs(reading, understood) ? ExampleMatch.LikeEnough
            : understood.Score < Certain ? ExampleMatch.LikeEnough + 0.1
            : ExampleMatch.LikeEnough + 0.1 + ((understood.Score - Certain + 5) * PerPoint);
        return match.Likeness >= needed && match.Lead >= ExampleMatch.Ahead ? match : null;
    }
}
