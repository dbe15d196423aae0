namespace GmgBot.Hosting;

internal static class OpenGroups
{
    /// <summary>Opens a group of endpoints to whom it is meant for.</summary>
    public static RouteGroupBuilder OpenTo(this RouteGroupBuilder group, Openness openness) =>
        openness == Openness.Everybody ? group : group.AddEndpointFilter(new CallerOnThisMachine());
}
