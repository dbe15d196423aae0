using System.Globalization;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>A number that a statement gives is the number of facts that there are.</summary>
internal static class CountChecks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        foreach (var statement in knowledge.Facts.Relations.SelectMany(knowledge.Facts.Of).Distinct().Where(fact => fact.Counts is not null))
        {
            var counts = statement.Counts!;
            if (knowledge.Facts.Find(counts.Relation) is not { } relation || inspection.IsBroken(Inspection.Kind.Fact, relation.FactsId))
            {
                continue;
            }

            var number = knowledge.Facts.Of(relation).Count(fact => statement.Period is not { } until || fact.Period is not { } period || period.Start <= until.End);
            if (number != counts.Number)
            {
                inspection.Add(Inspection.Kind.Fact, statement.Id, string.Create(CultureInfo.InvariantCulture, $"\"{statement.Id}\" states {counts.Number} for \"{relation}\", but {number} of its facts stand there; mend the number, or the facts."));
            }
        }
    }
}
