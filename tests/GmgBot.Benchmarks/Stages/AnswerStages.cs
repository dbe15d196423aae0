using BenchmarkDotNet.Attributes;
using GmgBot.Answers;
using GmgBot.Answers.Examples;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Search;
using GmgBot.Answers.Wording;
using GmgBot.Hosting;

namespace GmgBot.Benchmarks.Stages;

/// <summary>The stages of an answer, each over the same questions; the figures are for one question.</summary>
public class AnswerStages
{
    private readonly List<(Understanding Understood, IReadOnlyList<Finding> Findings, Reading Reading)> _found = [];
    private KnowledgeBase _knowledge = null!;
    private Dictionary<Language, Writers> _writers = null!;
    private AnswerService _service = null!;
    private PassageIndex _index = null!;
    private Answers.Questions.QuestionReader _reader = null!;
    private FrameBuilder _builder = null!;
    private FactFinder _finder = null!;
    private Dictionary<Language, ExampleFinder> _examples = null!;
    private IReadOnlyList<string> _questions = [];
    private IReadOnlyList<string> _cleaned = [];
    private IReadOnlyList<Reading> _readings = [];

    /// <summary>What answers the questions.</summary>
    [ParamsAllValues]
    public SampleKind Kind { get; set; }

    /// <summary>Loads the knowledge and takes each question through the stages before the one that is measured.</summary>
    [GlobalSetup]
    public void Load()
    {
        _knowledge = KnowledgeLoader.Load(Path.GetDirectoryName(HomeFolder.Find(HomeFolder.SourceList))!);
        _service = AnswerService.Of(_knowledge);
        _index = PassageIndex.Build([.. _knowledge.Documents.SelectMany(document => document.Passages)], _knowledge.Vocabulary);
        _reader = new(_knowledge.Languages, [.. _knowledge.Entities.Values], _knowledge.Facts.Topics);
        _builder = new(_knowledge.Facts);
        _finder = new(_knowledge.Facts);
        _examples = _knowledge.Examples.ToDictionary(pair => pair.Key, pair => new ExampleFinder(pair.Value, _knowledge.Facts.MainType, _knowledge.In(pair.Key).Shorthand));
        _writers = _knowledge.Languages.ToDictionary(pack => pack.Language, pack => new Writers(_knowledge, pack));
        _questions = Sample.Of(Kind, _service);
        _cleaned = [.. _questions.Select(question => QuestionText.Questions(question)[0])];
        _readings = [.. _cleaned.Select(question => _reader.Read(question, Language.English))];
        foreach (var reading in _readings)
        {
            if (_builder.Build(reading) is { } understood && _finder.Find(understood.Frame) is { Count: > 0 } findings)
            {
                _found.Add((understood, findings, reading));
            }
        }
    }

    /// <summary>Closes the indexes.</summary>
    [GlobalCleanup]
    public void Close()
    {
        _index.Dispose();
        _service.Dispose();
    }

    /// <summary>Message to questions.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Clean()
    {
        var parts = 0;
        foreach (var question in _questions)
        {
            parts += QuestionText.Questions(question).Count;
        }

        return parts;
    }

    /// <summary>Question to marks: language, spelling, names, periods, concepts.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Read()
    {
        var marks = 0;
        foreach (var question in _cleaned)
        {
            marks += _reader.Read(question, Language.English).Marks.Count;
        }

        return marks;
    }

    /// <summary>Marks to a partly filled fact, by rules.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Rules()
    {
        var score = 0;
        foreach (var reading in _readings)
        {
            score += _builder.Build(reading)?.Score ?? 0;
        }

        return score;
    }

    /// <summary>The example most like the question.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public double Examples()
    {
        var likeness = 0.0;
        foreach (var reading in _readings)
        {
            likeness += _examples[reading.Language].Find(reading)?.Likeness ?? 0;
        }

        return likeness;
    }

    /// <summary>Fills the blank of the questions that the rules understand.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Facts()
    {
        var findings = 0;
        for (var i = 0; i < Sample.Size && _found.Count > 0; i++)
        {
            findings += _finder.Find(_found[i % _found.Count].Understood.Frame).Count;
        }

        return findings;
    }

    /// <summary>Full-text search in the passages of all languages.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Search()
    {
        var hits = 0;
        foreach (var reading in _readings)
        {
            hits += _index.Search(reading.Text, reading.Language, 3).Hits.Count;
        }

        return hits;
    }

    /// <summary>Facts into words, with citations, next questions and the explanation.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size)]
    public int Wording()
    {
        var letters = 0;
        for (var i = 0; i < Sample.Size && _found.Count > 0; i++)
        {
            var (understood, findings, reading) = _found[i % _found.Count];
            letters += new Reply(_writers[reading.Language], reading, ConversationContext.New(reading.Language)).Found(understood, findings).Text.Length;
        }

        return letters;
    }

    /// <summary>The whole way, from the message to the answer.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Size, Baseline = true)]
    public int Answer()
    {
        var letters = 0;
        foreach (var question in _questions)
        {
            letters += _service.AnswerAsync(question, ConversationContext.New(Language.English)).GetAwaiter().GetResult().Text.Length;
        }

        return letters;
    }
}
