namespace GmgBot.Hosting;

internal static class OpenGroups
{
    /// <summary>Opens an endpoint, or a group of them, to whom it is meant for.</summary>
    public static TBuilder OpenTo<TBuilder>(this TBuilder endpoints, Openness openness)
        where TBuilder : IEndpointConventionBuilder =>
        openness == Openness.Everybody ? endpoints : endpoints.AddEndpointFilter(new CallerOnThisMachine());
}
