using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Untold;

/// <summary>Tells which words a question only mentions beside what it asks: who says it, for whom it is asked, why, and what was told before.</summary>
internal static class Beside
{
    /// <summary>How many words may stand between "by" and who says it: "told by all of their staff".</summary>
    private const int Reach = 2;

    /// <summary>The longest word that may stand between a thing and the body it belongs to: "the director of X", "la dame chez X".</summary>
    private const int LongestLittle = 2;

    /// <summary>Whether a word does not belong to what is asked.</summary>
    /// <param name="mark">The word.</param>
    /// <param name="reading">The question.</param>
    /// <param name="understood">How it was understood.</param>
    /// <param name="rests">The concepts that this rests on.</param>
    public static bool Is(Mark mark, Reading reading, Understanding understood, IReadOnlySet<string> rests) =>
        IsSpeaker(mark, reading) || IsSetting(mark, reading, rests) || IsReason(mark, reading) || IsAddressee(mark, reading) || IsWitness(mark, reading, understood) || IsWhereRead(mark, reading, understood) || IsForAskersOwn(mark, reading, rests);

    /// <summary>Whether a word only names who says it: "the ambassador claims that UNICEF chaired. Is that so?", "according to the minutes"; "which people wrote it?" does ask.</summary>
    public static bool IsSpeaker(Mark mark, Reading reading) => mark.Start != reading.Head && reading.Marks.Any(says => says.Kind == MarkKind.Concept && says.Id switch
    {
        "claims" => IsSaid(mark, says),
        // "We were told by their staff that X chaired."
        "reports" => (IsSaid(mark, says) && !IsDone(says, reading)) || (says.End <= mark.Start && reading.Marks.Any(by => by.Id == "by-link" && by.Start == says.End && mark.Start - by.End <= Reach)),
        "according" => says.End <= mark.Start && reading.AfterArticles(says.End) >= mark.Start,
        _ => false,
    });

    /// <summary>Whether what a question puts forward was read or heard somewhere, as it says itself: "the annual report says X chaired. Is it so?"</summary>
    public static bool IsRetold(Reading reading, Understanding understood) => IsClaim(understood) && FirstBody(reading) is { } body
        && reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Id switch
        {
            "claims" or "reports" => mark.End <= body.Start && reading.AfterArticles(mark.End) >= body.Start,
            Silence.Unsaid => IsWitness(mark, reading, understood),
            _ => false,
        });

    private static bool IsSaid(Mark speaker, Mark says) => speaker.End <= says.Start && says.Start - speaker.End <= 1;

    // "Le secrétariat, assuré par qui ?" says nothing.
    private static bool IsDone(Mark says, Reading reading) => says.End < reading.Tokens.Count && reading.HasAt(says.End, "by-link");

    // "The minutes that I am proof-reading put X at the helm in 2011. Right?": a verb stands between the paper and the body, and the doubt behind both.
    private static bool IsWitness(Mark paper, Reading reading, Understanding understood) => IsClaim(understood)
        && FirstBody(reading) is { } body && body.Start > paper.End
        && reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Start > body.Start)
        && Enumerable.Range(paper.End, body.Start - paper.End).Any(at => reading.Tokens[at].Word.Length > LongestLittle && !reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "article" or "to-link" or "group-word" or "no-kind" or "for-link" or "by-link" or "owner" or Silence.Unsaid))
        && !reading.Marks.Any(mark => mark.Start <= paper.Start && (IsAsking(mark) || mark is { Kind: MarkKind.Concept, Id: "yes-no" }));

    // "What is the X in your mail?", "je tombe sur « X » dans le compte rendu, qui est-ce ?": where a name was read is not asked.
    private static bool IsWhereRead(Mark paper, Reading reading, Understanding understood) => understood.Frame is { Relation.Names: true, Subjects.Count: > 0 }
        && reading.Marks.Any(link => link is { Kind: MarkKind.Concept, Id: "in-link" } && link.End <= paper.Start && Enumerable.Range(link.End, paper.Start - link.End).All(at => reading.Marks.Any(little => little.Covers(at) && little.Id is "article" or "owner" or "this-one" or "kind")));

    // "I'd like to know if X chaired, for my minister meets its director": why it is asked is not what is asked.
    private static bool IsReason(Mark mark, Reading reading) => reading.Marks.LastOrDefault(because => because is { Kind: MarkKind.Concept, Id: "because" } && because.End <= mark.Start) is { Start: > 0 } reason && !reading.Has("why")
        && !reading.IsParted(reason.Start, mark.Start) && !reading.Marks.Any(asks => asks.Start >= reason.End && asks.Start < mark.Start && IsAsking(asks));

    // "For my minister, who chaired?", "I need for the ambassador the name of ...": whom it is for; "who works for the minister?" asks of the minister.
    private static bool IsAddressee(Mark mark, Reading reading) => reading.Marks.LastOrDefault(before => before is { Kind: MarkKind.Concept, Id: "for-link" } && before.End <= mark.Start) is { } link && reading.AfterArticles(link.End) >= mark.Start - 1
        && Enumerable.Range(link.End, mark.Start - link.End).All(at => reading.Marks.Any(little => little.Covers(at) && little.Id is "article" or "owner"))
        && !reading.Marks.Any(asks => asks.Start < link.Start && IsAsking(asks));

    // "I'm writing a speech: what came after X?": in a sentence in front of the one that asks.
    private static bool IsSetting(Mark mark, Reading reading, IReadOnlySet<string> rests) => mark.End <= reading.Head && reading.IsParted(mark.Start, reading.Head) && reading.Marks.Any(told => rests.Contains(told.Id) && told.Start > reading.Head);

    // "The list of members, I need it for a funding bid", "a title that I can cite in my file for the grant": what the asker does with the answer.
    private static bool IsForAskersOwn(Mark mark, Reading reading, IReadOnlySet<string> rests)
    {
        if (reading.Marks.Any(file => file is { Kind: MarkKind.Concept, Id: "reports" } && file.End <= mark.Start && reading.AfterArticles(file.End) >= mark.Start))
        {
            return true;
        }

        var clause = reading.ClauseStart(mark.Start);
        return clause > 0 && reading.Marks.Any(asker => asker is { Kind: MarkKind.Concept, Id: "asker" or "asks-for" } && asker.Start == clause)
            && !reading.Marks.Any(told => told.Start >= clause && (told.Entity is not null || rests.Contains(told.Id) || IsAsking(told))) && reading.Marks.Any(told => told.End <= clause && rests.Contains(told.Id));
    }

    private static bool IsAsking(Mark mark) => Asking.Heads.Hold(mark);

    private static bool IsClaim(Understanding understood) => understood.Frame is { Ask: Ask.IsTrue, Subjects.Count: > 0 };

    private static Mark? FirstBody(Reading reading) => reading.Marks.FirstOrDefault(mark => mark.Entity is not null && mark.Entity.Type != EntityType.Group);
}
