using System.CommandLine;
using GmgBot.Benchmarks.Stages;

var root = new RootCommand("Measures what an answer costs. Build in Release.") { StagesCommand.Create() };
return await root.Parse(args).InvokeAsync();
