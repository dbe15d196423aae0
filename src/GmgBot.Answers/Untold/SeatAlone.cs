using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a body is asked for that only may sit in a thing of which the sources tell who runs it: "is X a member of the working group on data?" That it does not run it says nothing of a seat.</summary>
internal static class SeatAlone
{
    /// <summary>What speaks of a seat.</summary>
    private static readonly string[] Seat = ["member", "part-of", "attend"];

    /// <summary>What asks who runs it after all.</summary>
    private static readonly string[] Running = ["cochair", "chair", "lead", "together", "initiative", "who", "not"];

    /// <summary>Whether it is, where those asked for do not run it.</summary>
    public static bool IsAsked(Reading reading, Frame frame, IReadOnlyList<Finding> findings) =>
        frame is { Ask: Ask.IsTrue, Object: not null, Relation: { Topic: not null, SubjectType: not null } } && findings.Count > 0
        && (reading.AllEntities.Contains(frame.Object) || reading.Has("attend")) && reading.HasAny(Seat) && findings.All(finding => finding.Kind is FindingKind.No or FindingKind.NotNamed) && !reading.HasAny(Running);
}
