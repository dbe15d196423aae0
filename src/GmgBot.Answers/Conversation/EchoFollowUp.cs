using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands a message that only names another relation of the one body spoken of: "when did X join? - And chair?", "X - joined when? - a founder?"</summary>
internal sealed class EchoFollowUp(FactBase facts)
{
    /// <summary>The longest such message, in words.</summary>
    private const int Longest = 4;

    /// <summary>The longest one, in words, that asks the same of another verb: "and chaired?"</summary>
    private const int LongestEcho = 2;

    private static readonly string[] Asking = ["who", "which", "why", "how", "how-many", "list", "where", "first", "last", "before", "after", "other", "together", "among-them", "next-one", "prev-one"];

    /// <summary>Completes the message, or returns null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="told">What was told to it.</param>
    public Frame? Complete(Reading reading, Understanding alone, Frame last, List<Fact> told)
    {
        // "X. - Chair? - And working group?": the one that it runs.
        if (last is { Subjects: [var runner], Ask: Ask.When or Ask.IsTrue or Ask.About } && alone.Frame is { Subjects.Count: 0, Relation: { SubjectType: null, Topic: { } topic } } && reading.Tokens.Count <= Longest && reading.NamesNothing && !Asking.Any(reading.Has) && !reading.HasAny("what", "when", "article")
            && facts.RunOf(topic) is { } runs && runs.SubjectType == runner.Type && !reading.Tokens.Any(token => token.Word.EndsWith('s')))
        {
            return new Frame { Relation = runs, Ask = Ask.When, Subjects = [runner] };
        }

        // "Who chaired before X? - Is it still a member?": whoever was told, not X.
        if (last.Ask is Ask.Before or Ask.After or Ask.Current && told.Only(fact => fact.Subject) is { } one)
        {
            last = last with { Subjects = [one] };
        }

        if (alone.Frame is not { Subjects.Count: 0, Periods.Count: 0, Object: null, Relation: { SubjectType: { } type, Names: false } } again || last.Subjects is not [var body] || body.Type != type
            || reading.Tokens.Count > Longest || reading.AllEntities.Count > 0 || Asking.Any(reading.Has))
        {
            return null;
        }

        // "Is X a member? - Of the group?": the same once more.
        if (last.Ask == Ask.IsTrue && again.Relation == last.Relation && alone.Frame.Ask is Ask.List or Ask.Who && reading.Text.EndsWith('?') && !reading.HasAny("and", "all-of", "agencies", "body", "current", "nowadays") && !reading.Marks.Any(noun => noun is { Id: "member", Length: 1 }))
        {
            return last with { Now = last.Now && !reading.Has("past") };
        }

        // "When did X join? - Still a member?"
        if (reading.HasAny("current", "nowadays") && (AskChooser.PutsForward(reading) || reading.Has("current")) && !reading.HasAny("agencies", "body", "list") && reading.Marks.All(noun => noun is not { Id: "member" } || !reading.Tokens[noun.End - 1].Word.EndsWith('s')))
        {
            return again with { Subjects = last.Subjects, Ask = Ask.IsTrue, Asserted = true, Now = true };
        }

        // "When did X chair? - I meant join"
        if (reading.Has("slip") && last.Ask is Ask.When or Ask.IsTrue && again.Relation != last.Relation)
        {
            return again with { Ask = last.Ask, Subjects = last.Subjects, Now = false, Asserted = last.Ask == Ask.IsTrue };
        }

        // "When did X join? - And chair?"
        if (last.Ask is Ask.When or Ask.IsTrue && again.Relation != last.Relation && reading.Tokens.Count <= LongestEcho && reading.IndexOf("and") == 0)
        {
            return again with { Ask = last.Ask, Subjects = last.Subjects, Now = false };
        }

        // "X. - Joined when?", "what does X stand for? - Founder?", "joined when? - Chaired when?", "a founder? - Chair?"; in the plural it asks for all.
        return last.Ask == Ask.About || last.Relation.Names || (last.Ask is Ask.When or Ask.IsTrue && again.Relation != last.Relation && (reading.Has("when") || (reading.Tokens.Count <= LongestEcho && !reading.Tokens[^1].Word.EndsWith('s'))))
            ? again with { Subjects = last.Subjects, Ask = reading.Has("past") && reading.Has("pronoun") && AskChooser.PutsForward(reading) ? Ask.IsTrue : AskChooser.Choose(alone.Matches[0] with { Cue = new RelationCue([], [], null, 0) }, reading, last.Subjects), Now = false }
            : null;
    }
}
