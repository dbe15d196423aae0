using System.Diagnostics;

namespace GmgBot.Answers;

/// <summary>A stage under way. Dispose of it once; nothing happens where nobody listens.</summary>
public readonly struct StageRun : IDisposable
{
    private readonly Stage? _stage;
    private readonly Activity? _span;
    private readonly long _began;

    internal StageRun(Stage stage, Activity? span, long began) => (_stage, _span, _began) = (stage, span, began);

    /// <summary>Says something about this run in its span. Never words of a person.</summary>
    public void Note(string tag, object? value) => _span?.SetTag(tag, value);

    public void Dispose()
    {
        _stage?.Took(Stopwatch.GetElapsedTime(_began));
        _span?.Dispose();
    }
}
