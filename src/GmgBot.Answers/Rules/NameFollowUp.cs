using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Understands whether another name is put forward for the body just spoken of: "isn't that the same as X?", "it's X in English?", "OIM??? Is that IOM?"</summary>
internal sealed class NameFollowUp(FactBase facts)
{
    /// <summary>The longest message, in words, that says nothing but what the body is: "is that the IOM"</summary>
    private const int Longest = 5;

    /// <summary>Completes the message, or returns null where it puts no name forward.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last)
    {
        if (alone is not { Frame: { Subjects: [var only], NamesRight: null } alike } || last.Subjects is not [var former] || former.Type != only.Type || facts.Relations.FirstOrDefault(relation => relation.Names) is not { } naming)
        {
            return null;
        }

        var same = alike.Relation.Names && (reading.Has("same-as") || (last.Relation.Names && reading.HasAny("pronoun", "present") && AskChooser.PutsForward(reading)));
        var isThat = alike.Ask == Ask.About && last.Ask == Ask.About && reading.Has("pronoun") && !reading.Has("and") && reading.Tokens.Count <= Longest;
        return same || isThat ? new Frame { Relation = naming, Ask = Ask.What, Subjects = former.Equals(only) ? [only] : [former, only], NamesRight = former.Equals(only) } : null;
    }
}
