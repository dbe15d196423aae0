namespace GmgBot.Answers.Knowledge;

/// <summary>A kind of thing that facts speak of, as the knowledge names it: "agency", "working-group".</summary>
internal readonly record struct EntityType(string Id)
{
    /// <summary>What the knowledge is about as a whole, by the names that it has had.</summary>
    public static readonly EntityType Group = new("group");

    /// <summary>Organisations that people ask about though the sources say nothing of them.</summary>
    public static readonly EntityType Outsider = new("outsider");

    public override string ToString() => Id;
}
