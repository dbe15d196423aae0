using GmgBot.Answers.Search.Questions;
using GmgBot.Answers.Search.Ranking;

namespace GmgBot.Answers.Search;

/// <summary>What the documents of one language hold for a question.</summary>
/// <param name="Question">The question as it was read there.</param>
/// <param name="Matcher">The words that it was compared with.</param>
/// <param name="Passages">The passages, best first.</param>
/// <param name="Confidence">How sure the first of them is to hold the answer: 0 to 1.</param>
internal sealed record LanguageHits(IndexQuestion Question, QuestionMatcher Matcher, IReadOnlyList<RankedPassage> Passages, double Confidence);
