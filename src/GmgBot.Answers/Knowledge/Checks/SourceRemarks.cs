using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>Sources are used, are looked at again in time, and speak of a time that they can know.</summary>
internal static class SourceRemarks
{
    /// <summary>Without a date of review, a source is old after so many years.</summary>
    private const int OldAfterYears = 2;

    public static void Run(KnowledgeBase knowledge, DateOnly today, Inspection inspection)
    {
        var facts = knowledge.Facts.All.ToList();
        foreach (var source in knowledge.Sources)
        {
            if (!facts.Exists(fact => fact.Evidence.Source == source) && source.NamesOf is null && source.TranslationOf is null && !inspection.IsBroken(Inspection.Kind.Fact, source.Id))
            {
                Remark(source, source.Document is null
                    ? $"Nothing cites \"{source.Id}\"; add a fact that it proves, or take it out."
                    : $"No fact cites \"{source.Id}\": its document is searched, but proves nothing; add facts with quotes from it.");
            }

            if (source.Review is { } review && review.Start <= today)
            {
                Remark(source, $"\"{source.Id}\" was to be looked at again by {PeriodNotation.Write(review)}; look whether it still holds, then set \"review\" to a later date.");
            }
            else if (source.Review is null && source.AsOf.End.AddYears(OldAfterYears) < today)
            {
                Remark(source, $"\"{source.Id}\" speaks for {PeriodNotation.Write(source.AsOf)}, more than {OldAfterYears} years ago; look whether it still holds, and set \"review\" to when you want to be asked again.");
            }
        }

        foreach (var fact in facts.Where(fact => fact.Period is { } period && period.Start > fact.Evidence.Source.AsOf.End))
        {
            inspection.Add(Inspection.Kind.Fact, fact.Id, $"\"{fact.Id}\" begins after the time for which \"{fact.Evidence.Source.Id}\" speaks ({PeriodNotation.Write(fact.Evidence.Source.AsOf)}); look at the period of the fact and at \"as-of\" of the source.", isRemark: true);
        }

        void Remark(Source source, string problem) => inspection.Add(Inspection.Kind.Source, source.Id, problem, isRemark: true);
    }
}
