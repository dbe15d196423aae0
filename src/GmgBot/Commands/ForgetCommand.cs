using System.CommandLine;
using GmgBot.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace GmgBot.Commands;

/// <summary>gmgbot forget: deletes what is stored of one user.</summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var user = new Option<string>("--user") { Description = "For Teams, the object id of the user in Microsoft Entra; for another channel, its name and the id that it gives: directline/1234.", HelpName = "id", Required = true };
        var command = new Command("forget", "Deletes the questions, the feedback and the conversations of a user.") { user };
        command.SetAction((arguments, cancellationToken) => OpenStore.UseAsync(async database =>
        {
            using var hash = new UserHash(database, new StoreStatus(TimeProvider.System, NullLogger<StoreStatus>.Instance));
            var deleted = await new Forgetting(database, hash).ForgetAsync(arguments.GetRequiredValue(user), cancellationToken);
            arguments.InvocationConfiguration.Output.WriteLine(deleted == 0
                ? "Nothing was stored of this user but conversations, if any, which are forgotten."
                : $"Forgotten: {deleted} questions and judgements, and the conversations.");
            return ExitCode.Done;
        }));
        return command;
    }
}
