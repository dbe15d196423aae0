namespace GmgBot.Exam;

/// <summary>One question and what a right reply to it has.</summary>
internal sealed class ExamTurn
{
    public string Ask { get; set; } = "";

    /// <summary>The expected outcome, as <see cref="OutcomeName"/> writes it; empty in a turn that only leads up to the next one, which is asked and not judged.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>The ids of facts that the reply must assert, all of them.</summary>
    public List<string> Facts { get; set; } = [];

    /// <summary>What the reply must contain; "a|b" is satisfied by either.</summary>
    public List<string> Has { get; set; } = [];

    /// <summary>What the reply must not contain.</summary>
    public List<string> Lacks { get; set; } = [];

    /// <summary>"yes" or "no" for a question of yes or no. To older YAML tools these words are true and false, and so they write them.</summary>
    public string? Says
    {
        get;
        set => field = value switch { "true" => "yes", "false" => "no", _ => value };
    }

    /// <summary>The language of the reply where it is not that of the question.</summary>
    public string? Reply { get; set; }

    /// <summary>Other outcomes that an honest judge would accept.</summary>
    public List<string> Also { get; set; } = [];

    /// <summary>Whether the reply is judged.</summary>
    public bool IsJudged() => Outcome.Length > 0;

    /// <summary>The same question in other words.</summary>
    public ExamTurn In(string words) => new() { Ask = words, Outcome = Outcome, Facts = Facts, Has = Has, Lacks = Lacks, Says = Says, Reply = Reply, Also = Also };
}
