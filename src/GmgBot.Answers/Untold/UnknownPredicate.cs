using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether nothing is known of what a question says of something known: "did the founders argue?", "was the photo staged?", "la présidence a-t-elle un chauffeur ?" All that a rule understood is then what the question is about.</summary>
internal static class UnknownPredicate
{
    /// <summary>The most words that an opening verb may have: "est-ce que".</summary>
    private const int LongestVerb = 3;

    /// <summary>What may stand between the verb and what the question is about, or behind that.</summary>
    private static readonly string[] Little = ["article", "pronoun", "not", "past", "perfect", "present", "owner", "new", "current", "no-kind", "to-link", "at-link", "for-link", "already", "any", "several", "on-link", "passive", "yes-no"];

    /// <summary>Whether that is so.</summary>
    public static bool IsAsked(Asking asking)
    {
        if (asking is not { IsSingle: true, Reading: var reading, IsBeyondDoubt: false, Understood: not ({ Frame.Claim: false } or { FromContext: true }) } || Verb(reading) is not { } verb)
        {
            return false;
        }

        // "Les fondateurs ont-ils signé": what it is about may stand in front of the verb.
        var (front, inFront) = Subject(asking, 0, verb.Start);
        if (front < verb.Start)
        {
            return false;
        }

        var (at, behind) = Subject(asking, verb.End, reading.Tokens.Count);
        return (inFront || behind) && IsUnknown(asking, at);
    }

    private static Mark? Verb(Reading reading) => reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Length: <= LongestVerb, Id: "yes-no" or "modal" }) is { } verb && !reading.HasAt(verb.Start, "is-there") ? verb : null;

    private static (int At, bool Named) Subject(Asking asking, int from, int end)
    {
        var (reading, named, body) = (asking.Reading, false, false);
        while (from < end)
        {
            var marks = reading.Marks.Where(mark => mark.Start == from).ToList();
            if (marks.Where(mark => (!body || mark.Entity is not null) && IsKnown(asking, mark)).MaxBy(mark => mark.End) is { } known)
            {
                (from, named, body) = (known.End, true, body || IsBody(known));
            }
            else if (named && reading.PeriodAt(from) is { } period)
            {
                from = period.End;
            }
            else if (marks.Count > 0 && marks.TrueForAll(mark => Little.Contains(mark.Id)))
            {
                from = marks.Max(mark => mark.End);
            }
            else if (named && reading.IsPlain(from) && !IsContent(reading, from))
            {
                from++;
            }
            else
            {
                break;
            }
        }

        return (from, named);
    }

    // A body does what stands behind it, known or not: "UN DESA co-chairs something".
    private static bool IsBody(Mark mark) => mark.Entity is { } entity && entity.Type != EntityType.Group;

    // Words behind, in the same clause, of which none is of the matter, and the first is a word of its own.
    private static bool IsUnknown(Asking asking, int from)
    {
        var reading = asking.Reading;
        if (from >= reading.Tokens.Count || !IsContent(reading, from) || asking.IsInExample(from))
        {
            return false;
        }

        for (var at = from; at < reading.Tokens.Count; at++)
        {
            if (reading.IsBroken(from, at) || reading.Marks.Any(mark => mark.Covers(at) && IsKnown(asking, mark)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsContent(Reading reading, int at) => reading.Unexplained.Contains(at) || PlainWord.Is(reading, at);

    private static bool IsKnown(Asking asking, Mark mark) => mark.Entity is not null
        || (mark.Kind == MarkKind.Concept && !Little.Contains(mark.Id) && asking.Understood is { } understood && understood.Matches.Any(match => match.Relation.Has(mark.Id)));
}
