namespace GmgBot.Answers.Questions;

/// <summary>Tells who did it from whom it was done to, where an auxiliary stands behind the question word: "which body did follow X?" asks who followed X, "which body did X follow?" whom X followed.</summary>
internal static class DoerAsked
{
    /// <summary>Whether a mark wrongly asks "whom": its auxiliary is followed by the verb, and the body comes behind that.</summary>
    /// <param name="mark">A mark that asks "whom".</param>
    /// <param name="marks">All marks.</param>
    public static bool Is(Mark mark, List<Mark> marks) => mark.Length > 1
        && marks.Exists(auxiliary => auxiliary.Id is "past" or "present" && auxiliary.End == mark.End && auxiliary.Start > mark.Start)
        && marks.Exists(verb => verb.Id is "succeed" or "precede" or "hand-over" && verb.Start == mark.End && marks.Exists(body => body.Entity is not null && body.Start >= verb.End));
}
