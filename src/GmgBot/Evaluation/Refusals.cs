using GmgBot.Answers.Search;

namespace GmgBot.Evaluation;

/// <summary>How confident a search is where the answer is there, and where its passage was removed from the index.</summary>
/// <param name="Answerable">The confidence in each question of the set, in order of size.</param>
/// <param name="Removed">The same where the right passages of the question are not in the index.</param>
internal sealed record Refusals(double[] Answerable, double[] Removed)
{
    // One index for each part of the questions, without the right passages of that part.
    private const int Parts = 5;

    /// <summary>Asks every question of an index with all passages, and of one without its own.</summary>
    public static Refusals Of(QuestionSet set, PassageIndex index)
    {
        var removed = Enumerable.Range(0, Parts).SelectMany(part => AskWithout(set, [.. set.Questions.Where((_, number) => number % Parts == part)]));
        return new Refusals([.. set.Questions.Select(question => Ask(index, set, question)).Order()], [.. removed.Order()]);
    }

    /// <summary>The share of the answerable questions that are refused under a floor.</summary>
    public double OfAnswerable(double floor) => Under(Answerable, floor);

    /// <summary>The share of the questions without their passage that are refused under a floor.</summary>
    public double OfRemoved(double floor) => Under(Removed, floor);

    /// <summary>The highest floor that refuses no more than a share of the answerable questions.</summary>
    public double FloorAt(double share) => Answerable[(int)(share * Answerable.Length)];

    private static double Under(double[] confidences, double floor) => (double)confidences.Count(confidence => confidence < floor) / confidences.Length;

    private static List<double> AskWithout(QuestionSet set, List<EvaluationQuestion> questions)
    {
        var gold = questions.SelectMany(question => question.Gold).ToHashSet(StringComparer.Ordinal);
        using var index = PassageIndex.Build([.. set.Passages.Where(passage => !gold.Contains(passage.Id))], SearchVocabulary.Empty);
        return questions.ConvertAll(question => Ask(index, set, question));
    }

    private static double Ask(PassageIndex index, QuestionSet set, EvaluationQuestion question) => index.Search(question.Text, set.Language, 1).Confidence;
}
