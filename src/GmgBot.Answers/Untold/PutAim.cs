using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question puts forward what the group is for: "is its purpose to hand out grants?", "a-t-il pour but de distribuer des aides ?". What the sources give as its objective answers that, with no yes or no.</summary>
internal static class PutAim
{
    private const string Objective = "objective";

    /// <summary>Whether it does.</summary>
    public static bool Is(Asking asking) => asking is { Own.Frame: { Ask: Ask.What, Relation.SubjectType: null, Periods.Count: 0 }, Reading: var reading } && reading.Has("yes-no") && !reading.HasAny(QuestionWords.Open)
        && reading.AllEntities.All(entity => entity.Type == EntityType.Group)
        && reading.Marks.Any(aim => aim is { Kind: MarkKind.Concept, Id: Objective } && Behind(reading, aim) is var at && at < reading.Tokens.Count - 1 && IsVerbAhead(reading, at));

    // Behind "purpose [of the group]".
    private static int Behind(Reading reading, Mark aim) => reading.Marks.FirstOrDefault(group => (group.Entity is not null || group.Id is "group-word" or "this-group") && group.Start >= aim.End && reading.AfterArticles(aim.End) == group.Start)?.End ?? aim.End;

    // "To hand out", "de distribuer": of what is put forward nothing is said of the group itself.
    private static bool IsVerbAhead(Reading reading, int at) => (reading.HasAt(at, "to-link") || reading.HasAt(at, "article")) && !reading.IsBroken(at - 1, at) && !reading.Marks.Any(mark => mark.Start == at + 1 && (mark.Entity is not null || mark.Id is "article"));
}
