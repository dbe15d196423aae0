using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Wording;

/// <summary>The findings of one answer, each put into words. Most answers rest on one, which then stands as it is.</summary>
/// <param name="drafts">The findings in their order; at least one.</param>
internal sealed class Drafts(List<Draft> drafts)
{
    /// <summary>The facts that they assert, each once.</summary>
    public List<Fact> Facts { get; } = Distinct(drafts);

    public Outcome Outcome => drafts.Exists(draft => draft.Outcome == Outcome.Answered) ? Outcome.Answered
        : drafts.Exists(draft => draft.Outcome == Outcome.OtherSource) ? Outcome.OtherSource
        : drafts[0].Outcome;

    public bool AreSeveral => drafts.Count > 1;

    public IReadOnlyList<string> Items => drafts is [var only] ? only.Items : [.. drafts.SelectMany(draft => draft.Items)];

    /// <summary>The lines in their parts; empty where some line has none.</summary>
    public IReadOnlyList<ListedRow> Rows => drafts.TrueForAll(draft => draft.Rows.Count == draft.Items.Count) ? [.. drafts.SelectMany(draft => draft.Rows)] : [];

    /// <summary>What is to be cited: what they assert, and what a word beside tells.</summary>
    public IEnumerable<Fact> Cited => drafts.TrueForAll(draft => draft.Aside.Count == 0) ? Facts : Facts.Concat(drafts.SelectMany(draft => draft.Aside)).Distinct();

    /// <summary>All sentences, each once.</summary>
    /// <param name="first">What to say in front of them; empty where there is nothing.</param>
    public string Text(string first) => drafts is [var only] && first.Length == 0 ? only.Text : string.Join(' ', drafts.Select(draft => draft.Text).Prepend(first).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));

    /// <summary>Yes or no: what is asked of several at once stands where it stands of each; of two to choose between it is neither true nor false.</summary>
    /// <param name="chooses">Whether the question puts forward two to choose between.</param>
    public bool? Verdict(bool chooses) =>
        drafts.TrueForAll(draft => draft.Verdict == drafts[0].Verdict) ? drafts[0].Verdict
        : !chooses && drafts.TrueForAll(draft => draft.Verdict is not null) ? false
        // "The handbook and X's entry, the same year?": the first one is told with the verdict on both.
        : !chooses && drafts.Skip(1).All(draft => draft.Verdict is null) ? drafts[0].Verdict
        : null;

    /// <summary>Those that deny, without what they tell already of who it was instead; all of them where nothing is denied.</summary>
    public Drafts Untold()
    {
        var told = drafts.Where(draft => draft.Verdict == false).SelectMany(draft => draft.Facts).ToHashSet();
        var untold = drafts.FindAll(draft => draft.Verdict == false || !draft.Facts.All(told.Contains));
        return untold.Count > 0 ? new Drafts(untold) : this;
    }

    private static List<Fact> Distinct(List<Draft> drafts)
    {
        var facts = new List<Fact>();
        foreach (var draft in drafts)
        {
            foreach (var fact in draft.Facts)
            {
                if (!facts.Contains(fact))
                {
                    facts.Add(fact);
                }
            }
        }

        return facts;
    }
}
