using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>Terms of office: no two at once, none longer than a term may be.</summary>
internal static class TermChecks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        foreach (var relation in knowledge.Facts.Relations.Where(relation => relation.FactsOf is null))
        {
            var terms = knowledge.Facts.Of(relation).Where(fact => fact.Period is not null).ToList();
            if (relation.LongestMonths is { } months)
            {
                TooLong(terms, months, inspection);
            }

            if (relation.Exclusive)
            {
                AtOnce(terms, inspection);
            }
        }
    }

    private static void TooLong(List<Fact> terms, int months, Inspection inspection)
    {
        foreach (var term in terms.Where(term => term.Period!.Value.Start.AddMonths(months) <= term.Period!.Value.End))
        {
            inspection.Add(Inspection.Kind.Fact, term.Id, $"\"{term.Id}\" lasts longer than {months} months, the longest that \"{term.Relation}\" allows; mend its period, or \"longest\" in relations.yaml.");
        }
    }

    private static void AtOnce(List<Fact> terms, Inspection inspection)
    {
        for (var later = 1; later < terms.Count; later++)
        {
            if (terms.Take(later).LastOrDefault(earlier => Equals(earlier.Object, terms[later].Object) && earlier.Period!.Value.Overlaps(terms[later].Period!.Value) && !Equals(earlier.Subject, terms[later].Subject)) is { } other)
            {
                inspection.Add(Inspection.Kind.Fact, terms[later].Id, $"\"{terms[later].Id}\" and \"{other.Id}\" stand for the same time, but of \"{other.Relation}\" there is one at a time; mend one of the periods, or \"exclusive\" in relations.yaml.");
            }
        }
    }
}
