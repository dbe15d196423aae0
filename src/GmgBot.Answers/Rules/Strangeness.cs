using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Weighs the words that nothing explains, which make it likely that a question is about something else.</summary>
internal static class Strangeness
{
    /// <summary>Whether they weigh more than what a rule understood.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="understood">What the rule understood; a claim that it knows to be false stands whatever the words are.</param>
    public static bool Weighs(Reading reading, Understanding understood)
    {
        if (understood.FromContext)
        {
            return reading.StrangeNames.Count > 0 && reading.AllEntities.Count == 0;
        }

        // One concept that only a mended word points to is as likely noise.
        var guessed = understood.Score < QuestionAnswerer.Certain && reading.NamesNothing ? reading.Tokens.Count(token => token.Corrected is not null) * 2 : 0;
        var strange = reading.Unexplained.Count + (reading.StrangeNames.Count * 2) + guessed + (understood.Score < QuestionAnswerer.Certain ? FarWords.Weight(reading) : 0);
        var subject = understood.Frame.Subjects.Count > 0 || reading.Entities(EntityType.Group).Count > 0;
        return strange * 8 > understood.Score - (subject ? -8 : 4) && understood.Frame.Claim != false && !understood.Frame.Subjects.Any(entity => entity.Id == "stranger");
    }
}
