using System.Globalization;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>A quote speaks of what its fact says: it names the subject, and its passage the year.</summary>
internal static class EvidenceRemarks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        var passages = knowledge.Documents.SelectMany(document => document.Passages).ToDictionary(passage => passage.Id, StringComparer.Ordinal);
        foreach (var fact in knowledge.Facts.Relations.SelectMany(knowledge.Facts.Of).Distinct())
        {
            if (fact.Evidence.PassageId is not { } id || !passages.TryGetValue(id, out var passage))
            {
                continue;
            }

            if (fact.Subject is { } subject && subject.Names.TryGetValue(fact.Evidence.Source.Language, out var name) && !Names(name, fact.Evidence.Quote!))
            {
                inspection.Add(Inspection.Kind.Fact, fact.Id, $"The quote of \"{fact.Id}\" does not name {name.Short}; quote more of the sentence, or add the name that it uses to the aliases of \"{subject}\".", isRemark: true);
            }

            if (fact.Period is { } period && !passage.Text.Contains(period.Start.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                inspection.Add(Inspection.Kind.Fact, fact.Id, $"The passage that \"{fact.Id}\" quotes says nothing of {period.Start.Year}; look at the period, or quote where the year stands.", isRemark: true);
            }
        }
    }

    private static bool Names(EntityName name, string quote)
    {
        var words = Words(quote);
        return new[] { name.Full, name.Acronym }.OfType<string>().Concat(name.Aliases).Concat(name.Exact).Any(known => words.Contains(Words(known), StringComparison.Ordinal));
    }

    // Blanks around each word, so that "UN" is not found in "UNESCO".
    private static string Words(string text) => $" {string.Join(' ', Tokenizer.Cut(text).Select(token => token.Folded))} ";
}
