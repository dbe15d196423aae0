using GmgBot.Commands;

return await CommandLine.RunAsync(args);
