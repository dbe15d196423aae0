using System.Collections.Concurrent;
using GmgBot.Answers.Conversation;
using GmgBot.Answers.Examples;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Parts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Search;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers;

/// <summary>The one door to the answers: a question and a context go in, an answer comes out.</summary>
/// <remarks>The same question, context and knowledge give the same answer on every machine. Safe for use by many threads.</remarks>
public sealed class AnswerService : IDisposable
{
    private readonly KnowledgeBase _knowledge;
    private readonly SearchIndexes _indexes;
    private readonly QuestionAnswerer _answerer;
    private readonly KnowledgeBrowser _browser;
    private readonly ReplyWish _wishes;
    private readonly ConcurrentDictionary<(Language Language, string Question), string> _told = [];

    private AnswerService(KnowledgeBase knowledge, QuestionAnswerer answerer, SearchIndexes indexes)
    {
        _knowledge = knowledge;
        _answerer = answerer;
        _indexes = indexes;
        _browser = new KnowledgeBrowser(knowledge, indexes.Documents);
        _wishes = new ReplyWish(knowledge.Languages);
    }

    /// <summary>Loads a knowledge folder and builds the index.</summary>
    /// <param name="knowledgeFolder">The folder with sources.yaml in it.</param>
    /// <param name="indexes">Where the index of many passages is kept; without it every index is in memory.</param>
    /// <exception cref="KnowledgeException">It cannot be loaded; the message says where and why.</exception>
    public static AnswerService Load(string knowledgeFolder, IndexStore? indexes = null) => Of(KnowledgeLoader.Load(knowledgeFolder), indexes);

    /// <summary>Loads a knowledge folder and builds the index, or tells all that is wrong with it.</summary>
    /// <param name="knowledgeFolder">The folder with sources.yaml in it.</param>
    /// <param name="faults">What is wrong; empty where it was loaded.</param>
    /// <param name="indexes">Where the index of many passages is kept; without it every index is in memory.</param>
    /// <returns>The service, or null where there is a fault.</returns>
    public static AnswerService? TryLoad(string knowledgeFolder, out IReadOnlyList<KnowledgeFault> faults, IndexStore? indexes = null)
    {
        var inspection = new Inspection();
        var knowledge = KnowledgeLoader.Load(knowledgeFolder, inspection);
        faults = [.. inspection.Faults.Where(fault => !fault.IsRemark)];
        return knowledge is not null && faults.Count == 0 ? Of(knowledge, indexes) : null;
    }

    /// <summary>The service over knowledge that is loaded already.</summary>
    internal static AnswerService Of(KnowledgeBase knowledge, IndexStore? indexes = null) => Of(knowledge, () => SearchIndexes.Build(knowledge, indexes));

    /// <summary>The same with indexes of another make, which are disposed of with the service; at once, where it cannot be made.</summary>
    internal static AnswerService Of(KnowledgeBase knowledge, Func<SearchIndexes> index)
    {
        // None of these waits for another.
        var search = Task.Run(index);
        var examples = Task.Run(() => knowledge.Examples.ToDictionary(pair => pair.Key, pair => new ExampleFinder(pair.Value, knowledge.Facts.MainType, knowledge.In(pair.Key).Shorthand)));
        try
        {
            var reader = new QuestionReader(knowledge.Languages, [.. knowledge.Entities.Values], knowledge.Facts.Topics);
            var indexes = search.GetAwaiter().GetResult();
            return new AnswerService(knowledge, new QuestionAnswerer(knowledge, reader, examples.GetAwaiter().GetResult(), indexes), indexes);
        }
        catch
        {
            // Nobody has the indexes then.
            Task.WaitAny(search);
            if (search.IsCompletedSuccessfully)
            {
                search.Result.Dispose();
            }

            throw;
        }
    }

    /// <summary>The languages that the bot answers in.</summary>
    public IReadOnlyList<Language> Languages => [.. _knowledge.Languages.Select(pack => pack.Language)];

    /// <summary>Tells this state of the knowledge apart from others: 12 hexadecimal digits that change with any of its texts.</summary>
    public string Version => _knowledge.Version;

    /// <summary>The source documents that are kept in full.</summary>
    public IReadOnlyList<SourceText> Documents => [.. _knowledge.Documents.Concat(_knowledge.Translations.Select(translation => translation.Document)).Select(document => document.Text)];

    /// <summary>Questions to try; in the first language of the knowledge where it does not know <paramref name="language"/>.</summary>
    public IReadOnlyList<string> Examples(Language language) => _knowledge.In(language).Phrases.Lists["examples"];

    /// <summary>Questions about what people ask for most, one for each part of the knowledge.</summary>
    public IReadOnlyList<string> Topics(Language language) => _knowledge.In(language).Phrases.Lists["topics"];

    /// <summary>Facts and passages with the words that somebody types, the facts first; empty where there are none.</summary>
    /// <param name="text">What was typed so far; the words need not be complete.</param>
    /// <param name="language">The language of the reader; facts are told in another one where only that knows the words.</param>
    public IReadOnlyList<Excerpt> Find(string text, Language language) => _browser.Find(text, language);

    /// <summary>Every fact as a sentence, by its id; in the first language of the knowledge where it does not know <paramref name="language"/>.</summary>
    public IReadOnlyDictionary<string, string> Facts(Language language)
    {
        var teller = new Teller(_knowledge.In(language));
        return _knowledge.Facts.All.ToDictionary(fact => fact.Id, fact => teller.Tell(fact.Relation, [fact]), StringComparer.Ordinal);
    }

    /// <summary>What to say to somebody who is new: what the bot knows, as of when, and what to try.</summary>
    public Answer Welcome(Language language)
    {
        var pack = _knowledge.In(language);
        return new Answer
        {
            Outcome = Outcome.SmallTalk,
            Language = pack.Language,
            Text = pack.Phrases["welcome"].Source,
            Items = pack.Phrases.Lists["examples"],
            NextQuestions = pack.Phrases.Lists["examples"],
            Explanation = new Explanation("welcome", []),
            Context = ConversationContext.New(pack.Language),
        };
    }

    /// <summary>Answers one message.</summary>
    /// <param name="question">What the person wrote, as it came; several questions are answered in their order.</param>
    /// <param name="context">What is remembered of the conversation.</param>
    /// <param name="cancellationToken">Stops the work between two questions of one message.</param>
    public ValueTask<Answer> AnswerAsync(string question, ConversationContext context, CancellationToken cancellationToken = default)
    {
        using var stage = Stage.Answer.Begin();
        Answer? all = null;
        var wish = _wishes.Of(QuestionText.Clean(question));
        // "What does X stand for? - And in English?" asks for the name.
        wish = wish is { Asked: "", IsSure: false } && LanguageWish.IsOfNames(_knowledge.Facts.Find(context.Relation)) ? null : wish;
        if (wish is { Asked: "", Language: var other })
        {
            return ValueTask.FromResult(context.Question is null ? Nothing(context with { Language = other.Code }) : GoOn(_answerer.Again(question, context, other)));
        }

        question = wish is { Asked: { Length: > 0 } rest } ? rest : question;
        var parts = NamedInFront.Joined(QuestionText.Questions(question), part => _answerer.Read(part, context));
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (all is not null && _answerer.AsksOnlyForVerdict(part, context))
            {
                continue;
            }

            // Behind a sentence of the same message "is that right?" asks of that sentence, not of the last answer.
            var answer = _answerer.Answer(part, all?.Context ?? context, opens: all is null, wish?.Language);
            all = all is null ? answer : Joining.Join(all, answer);
        }

        if (QuotedMail.Of(question) is { Length: > 0 } quoted && (all is null || (all.Outcome != Outcome.Answered && all.Context.Relation is null) || (parts is [var asked] && _answerer.LeansOnSetting(asked, context))) && OfQuoted(quoted, parts, context, wish?.Language ?? all?.Language) is { } about)
        {
            return ValueTask.FromResult(GoOn(about));
        }

        return ValueTask.FromResult(GoOn(all is null ? Nothing(context) : parts.Count == 1 && all.Outcome is Outcome.OutOfScope or Outcome.NotInSources ? InSetting(question, context, wish?.Language) ?? all : all));
    }

    /// <summary>Answers one question by itself.</summary>
    internal Answer Answer(string question, Language language) => _answerer.Answer(question, ConversationContext.New(language));

    // Nobody goes on with a question that was just answered, in whatever words it was asked; one of the general ones takes its place.
    private Answer GoOn(Answer answer)
    {
        var pack = _knowledge.In(answer.Language);
        var told = new List<string> { Told(answer) };
        var next = new List<string>();
        foreach (var question in answer.NextQuestions.Concat(NextQuestions.General(pack)))
        {
            if (next.Count == answer.NextQuestions.Count)
            {
                break;
            }

            var reply = Told(question, pack.Language);
            if (!told.Contains(reply))
            {
                told.Add(reply);
                next.Add(question);
            }
        }

        return answer with { NextQuestions = next };
    }

    // Looked up once: there are as many as the bot puts forward.
    private string Told(string question, Language language) => _told.GetOrAdd((language, question), static (next, answerer) => Told(answerer.Answer(next.Question, ConversationContext.New(next.Language))), _answerer);

    private static string Told(Answer answer) => answer.Items.Count == 0 ? answer.Text : answer.Text + '\n' + string.Join('\n', answer.Items);

    // What is asked of what the mail quotes, or what that asks itself; null where neither is answered by facts.
    private Answer? OfQuoted(string quoted, IReadOnlyList<string> parts, ConversationContext context, Language? wished) =>
        parts.Where(part => part.EndsWith('?')).Select(part => QuotedMail.Before(quoted, part)).Append(quoted)
            .Select(question => _answerer.Answer(question, context, wished: wished))
            .FirstOrDefault(answer => answer.Outcome == Outcome.Answered && (answer.Facts.Count > 0 || answer.Verdict is not null));

    // A question that says nothing by itself ("Is he right?") is about a sentence in front of it.
    private Answer? InSetting(string message, ConversationContext context, Language? wished)
    {
        var asked = QuestionText.InSetting(message);
        return asked.Count > 0 && _answerer.LeansOnSetting(asked[0], context)
            ? asked.Skip(1).Select(question => _answerer.Answer(question, context, wished: wished)).FirstOrDefault(answer => answer.Outcome == Outcome.Answered && answer.Context.Relation is not null && answer.Facts.Count > 0)
            : null;
    }

    public void Dispose() => _indexes.Dispose();

    private Answer Nothing(ConversationContext context)
    {
        var pack = _knowledge.In(Language.FromLocale(context.Language) ?? _knowledge.Languages[0].Language);
        return new Answer
        {
            Outcome = Outcome.SmallTalk,
            Language = pack.Language,
            Text = pack.Phrases["empty"].Source,
            NextQuestions = NextQuestions.General(pack),
            Explanation = new Explanation("empty", []),
            Context = context with { Age = context.Age + 1 },
        };
    }
}
