using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>Facts have what their relation needs, stand there once, and come after what they need to come after.</summary>
internal static class FactChecks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        foreach (var relation in knowledge.Facts.Relations.Where(relation => relation.FactsOf is null))
        {
            var told = new Dictionary<(Entity?, Entity?, Period?), Fact>();
            foreach (var fact in knowledge.Facts.Of(relation))
            {
                if (relation.Shape != RelationShape.Timeless && fact.Period is null)
                {
                    inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" has no \"period\", but \"{relation}\" is about something that has a date; add one.");
                }

                if (relation.ObjectType is { } type && fact.Object is null)
                {
                    inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" has no \"object\"; name the {type}.");
                }

                if (fact.Subject is not null && !told.TryAdd((fact.Subject, fact.Object, fact.Period), fact))
                {
                    inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" says the same as \"{told[(fact.Subject, fact.Object, fact.Period)].Id}\"; take one out.");
                }

                ComesAfter(fact, knowledge.Facts, inspection);
            }
        }
    }

    private static void ComesAfter(Fact fact, FactBase facts, Inspection inspection)
    {
        if (facts.Find(fact.Relation.After) is not { } before || fact.Period is not { } period || inspection.IsBroken(Inspection.Kind.Fact, before.FactsId))
        {
            return;
        }

        var earlier = facts.Of(before).Where(other => Equals(other.Subject, fact.Subject)).ToList();
        if (earlier.Count == 0)
        {
            inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" needs a fact of \"{before}\" about \"{fact.Subject}\" before it, and there is none; add it.");
        }
        else if (earlier.TrueForAll(other => other.Period is { } start && start.Start > period.End))
        {
            inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" ({PeriodNotation.Write(period)}) comes before \"{earlier[0].Id}\" ({PeriodNotation.Write(earlier[0].Period!.Value)}), but \"{fact.Relation}\" comes after \"{before}\"; mend one of the dates.");
        }
    }
}
