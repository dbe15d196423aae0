using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GmgBot.Benchmarks.Stages;

/// <summary>stages: what each stage of an answer costs, in time and memory.</summary>
internal static class StagesCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--short") { Description = "Three measurements instead of fifteen." };
        var command = new Command("stages", "Measures each stage of an answer and the whole, for facts and for passages.") { quick };
        command.SetAction(arguments => Run(arguments.GetValue(quick)));
        return command;
    }

    private static int Run(bool quick)
    {
        // In this process: a project that BenchmarkDotNet writes would not have the settings of the repository.
        var job = (quick ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "gmgbot-benchmarks"));
        var summary = BenchmarkRunner.Run<AnswerStages>(config);
        return summary.HasCriticalValidationErrors || !summary.Reports.All(report => report.Success) ? 1 : 0;
    }
}
