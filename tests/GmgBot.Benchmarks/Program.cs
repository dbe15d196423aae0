using System.CommandLine;
using GmgBot.Benchmarks.Endurance;
using GmgBot.Benchmarks.Load;
using GmgBot.Benchmarks.Scale;
using GmgBot.Benchmarks.Stages;
using GmgBot.Benchmarks.Targets;

var root = new RootCommand("Measures what an answer costs. Build in Release.") { StagesCommand.Create(), LoadCommand.Create(), FloorCommand.Create(), ScaleCommand.Create(), SoakCommand.Create(), OverloadCommand.Create(), FuzzCommand.Create(), MemoryCommand.Create() };
return await root.Parse(args).InvokeAsync();
