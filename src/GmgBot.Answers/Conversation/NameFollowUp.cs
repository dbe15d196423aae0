using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Understands whether another name is put forward for the body just spoken of: "isn't that the same as X?", "it's X in English?", "OIM??? Is that IOM?"</summary>
internal sealed class NameFollowUp(FactBase facts, IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>The longest message, in words, that says nothing but what the body is: "is that the IOM"</summary>
    private const int Longest = 5;

    /// <summary>The longest message, in words, that is only about the names just told.</summary>
    private const int LongestOfThose = 9;

    /// <summary>The most bodies whose names are told at once.</summary>
    private const int MostNamed = 4;

    /// <summary>Completes the message, or returns null where it puts no name forward.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="alone">How it was understood by itself, or null.</param>
    /// <param name="last">What was asked last.</param>
    /// <param name="context">What was asked and answered before.</param>
    public Frame? Complete(Reading reading, Understanding? alone, Frame last, ConversationContext context)
    {
        if (last.Relation.Names && OfThoseNamed(reading, last, context) is { } named)
        {
            return named;
        }

        if (OfFormer(reading, last) is { } old)
        {
            return old;
        }

        if (alone is not { Frame: { Subjects: [var only], NamesRight: null } alike } || last.Subjects is not [var former] || former.Type != only.Type || facts.Relations.FirstOrDefault(relation => relation.Names) is not { } naming)
        {
            return null;
        }

        var same = alike.Relation.Names && (reading.Has("same-as") || ((last.Relation.Names || Language.All.Any(language => reading.Has("to-" + language.Name))) && reading.HasAny("pronoun", "present") && AskChooser.PutsForward(reading)));
        var isThat = alike.Ask == Ask.About && last.Ask == Ask.About && reading.Has("pronoun") && !reading.Has("and") && reading.Tokens.Count <= Longest;
        return same || isThat ? new Frame { Relation = naming, Ask = Ask.What, Subjects = former.Equals(only) ? [only] : [former, only], NamesRight = former.Equals(only) } : null;
    }

    /// <summary>Asks what the letters of those spoken of stand for, whatever else was spoken of: "who runs the group with X? - What's that acronym?"; null where the message asks something else.</summary>
    public Frame? OfAcronym(Continuation message) => message.Reading.Has("acronym") ? OfThem(message) : null;

    /// <summary>Asks for the names of those spoken of: "what is their full name?", "X - French name?"; null where the message asks something else.</summary>
    public Frame? OfThem(Continuation message) =>
        message is { Last: { Relation.SubjectType: not null } last, Reading: { AllEntities.Count: 0 } reading } && reading.Has("name") && !(message is { NamesRelation: true, Alone.Frame.Relation.Topic: { } thing } && reading.Has(thing)) && (reading.HasAny("pronoun", "this-one", "acronym") || IsNothingElse(message) || (message is { Alone: null or { Frame.Relation.SubjectType: null, Score: < QuestionAnswerer.Certain }, SpokenOf: not null } && reading.Tokens.Count <= LongestOfThose && !reading.HasAny("who", "when", "group-word", "title", "former-name", "rename")))
        && facts.Relations.FirstOrDefault(names => names.Names) is { } naming && (last.Ask == Ask.Together ? [.. message.Told.Subjects().Except(last.Subjects)] : last.Subjects.Count > 0 && last.Ask is not (Ask.Before or Ask.After) && !IsDenied(message) ? last.Subjects : message.Told.Subjects()) is { Count: > 0 and <= MostNamed } bodies
            ? new Frame { Relation = naming, Ask = Ask.What, Subjects = bodies }
            : null;

    // "Did X chair then? - No, Y. - Full name?": of the one that was told instead.
    private static bool IsDenied(Continuation message) => message is { Last: { Ask: Ask.IsTrue, Relation.Exclusive: true } last, Told.Count: > 0 } && !message.Told.Exists(last.IsAbout);

    // "Who chaired then? - Full name?", "who joined in 2007? - Their full names, please": of all that were told.
    private static bool IsNothingElse(Continuation message) => message is { IsBrief: true, Alone: null or { Frame.Relation.SubjectType: null, Score: < QuestionAnswerer.Certain }, Last.Relation: { Topic: null, Names: false }, Reading: { Unexplained.Count: 0 } reading }
        && reading.Marks.Any(mark => mark is { Id: "name", Length: > 1 }) && !reading.HasAny("who", "when", "group-word", "former-name", "rename", "subgroup", "handbook");

    // "What is X in English? - And Y? - Are the two the same body?", "X? - And Y? - Same thing?"; "the full name, please" asks for it once more.
    private Frame? OfThoseNamed(Reading reading, Frame last, ConversationContext context)
    {
        if (!reading.NamesNothing || reading.Tokens.Count > LongestOfThose || last.Subjects.Count == 0)
        {
            return null;
        }

        if (reading.HasAny("same-as", "different"))
        {
            var different = reading.Has("different");
            var table = context.Among.Where(entities.ContainsKey).Select(id => entities[id]).ToList();
            return table.Count == 2 && last.Subjects.Any(table.Contains) ? last with { Subjects = table, NamesRight = different }
                : last.Subjects is [var only] && context.Completed ? last with { Subjects = [only], NamesRight = !different }
                : null;
        }

        return reading.Has("name") && reading.Unexplained.Count == 0 && !reading.HasAny("former-name", "rename", "who", "group-word", "title") && !reading.Marks.Any(mark => facts.Relations.Any(relation => relation.Topic == mark.Id)) && !Language.All.Any(language => reading.Has("to-" + language.Name)) ? last : null;
    }

    // "What was it called before? - And that first name in French?": the name of the group that was founded.
    private Frame? OfFormer(Reading reading, Frame last) =>
        last.Relation is { SubjectType: null, Shape: RelationShape.Event } && reading.HasAny("former-name", "original-name") && Language.All.Any(language => reading.Has("to-" + language.Name)) && reading.NamesNothing
        && facts.Relations.FirstOrDefault(relation => relation.Names) is { } naming && facts.Former is { } former
            ? new Frame { Relation = naming, Ask = Ask.What, Subjects = [former] }
            : null;
}
