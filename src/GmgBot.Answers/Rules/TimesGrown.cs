using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Judges how many times the group is said to have grown: "did it grow in three waves?", "le groupe s'est élargi deux fois, non ?" Those who came in are not what is counted.</summary>
internal sealed class TimesGrown(FactBase facts)
{
    private static readonly string[] Counted = ["times", "wave", "enlargements"];

    /// <summary>What asks for something else, or bounds the number.</summary>
    private static readonly string[] Else = [.. QuestionWords.Open, "list", "or", "not", "never", "more-than", "less-than", "at-least", "first", "last", "before", "after", "next-one", "agencies", "body", "member", "new"];

    /// <summary>Adds the verdict, or returns null where no such number is put forward.</summary>
    /// <param name="frame">What is asked.</param>
    /// <param name="reading">The question.</param>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame is not { Relation.IsEntry: true, Subjects.Count: 0, Periods.Count: 0 } || reading.Numbers is not [var said] || reading.HasAny(Else) || !AskChooser.PutsForward(reading)
            || !reading.HasAny(Counted))
        {
            return null;
        }

        // Those who were there from the start came in too.
        return frame with { Ask = Ask.IsTrue, Claim = said == facts.Growths.Count || (!reading.HasAny("enlarge", "enlargements") && said == facts.Waves.Count), Claimed = null };
    }
}
