using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Conversation;

/// <summary>A message of little more than a question word, and what it asks of.</summary>
/// <param name="Reading">The message.</param>
/// <param name="Last">What was asked last.</param>
/// <param name="Told">What was told last.</param>
internal sealed record BareMessage(Reading Reading, Frame Last, List<Fact> Told)
{
    /// <summary>The longest message, in words, that is a question word alone: "and since?"</summary>
    private const int LongestWord = 2;

    /// <summary>The longest one, in words, with a little word beside it: "et jusqu'à ?"</summary>
    private const int LongestShort = 3;

    /// <summary>The longest one, in words, that asks no more than a question word does.</summary>
    private const int LongestBrief = 5;

    public bool IsWord => Reading.Tokens.Count <= LongestWord;

    public bool IsShort => Reading.Tokens.Count <= LongestShort;

    public bool IsBrief => Reading.Tokens.Count <= LongestBrief;

    /// <summary>The bodies that it asks of: those asked of, else those told.</summary>
    public IReadOnlyList<Entity> Subjects { get; } = Last.Subjects.Count > 0 && Last.Ask is not Ask.Before and not Ask.After ? Last.Subjects : Told.Subjects();

    /// <summary>"And which?": nothing else is said.</summary>
    public bool IsWhich => Reading.Has("which") && IsWord && Enumerable.Range(0, Reading.Tokens.Count).All(at => Reading.HasAt(at, "which") || Reading.HasAt(at, "and"));
}
