namespace GmgBot.Hosting;

internal static class OpenGroups
{
    /// <summary>Opens an endpoint, or a group of them, to whom it is meant for.</summary>
    public static TBuilder OpenTo<TBuilder>(this TBuilder endpoints, Openness openness)
        where TBuilder : IEndpointConventionBuilder
    {
        if (openness != Openness.Everybody)
        {
            // Not by a filter: for one, the host would make code at the first request, which takes a tenth of the whole start.
            endpoints.Add(endpoint => endpoint.RequestDelegate = CallerOnThisMachine.Alone(endpoint.RequestDelegate!));
        }

        return endpoints;
    }
}
