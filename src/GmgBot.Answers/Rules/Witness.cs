using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Recognises the paper or person that a claim comes from: "the minutes that I am proof-reading put X at the helm in 2011. Right?" Nothing is asked of the minutes.</summary>
internal static class Witness
{
    /// <summary>The longest word that may stand between a thing and the body it belongs to: "the director of X", "la dame chez X".</summary>
    private const int LongestLittle = 2;

    private static readonly string[] Heads = ["yes-no", "who", "to-whom", "under-whom", "when", "how-many", "what", "which", "why", "how", "how-long", "where", "title", "name"];

    /// <summary>Whether what a question puts forward was read or heard somewhere, as it says itself: "the annual report says X chaired. Is it so?"</summary>
    public static bool Tells(Reading reading, Understanding understood) => IsClaim(understood) && FirstBody(reading) is { } body
        && (reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "claims" or "reports" } && mark.End <= body.Start && reading.AfterArticles(mark.End) >= body.Start)
            || reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: Silence.Unsaid } && Is(mark, reading, understood)));

    /// <summary>Whether a word on which the sources are silent only names such a paper or person: a verb stands between it and the body, and the doubt behind both.</summary>
    public static bool Is(Mark unsaid, Reading reading, Understanding understood) => IsClaim(understood)
        && FirstBody(reading) is { } body && body.Start > unsaid.End
        && reading.Marks.Any(mark => mark.Id == "yes-no" && mark.Start > body.Start)
        && Enumerable.Range(unsaid.End, body.Start - unsaid.End).Any(at => reading.Tokens[at].Word.Length > LongestLittle && !reading.Marks.Any(mark => mark.Covers(at) && mark.Id is "article" or "to-link" or "group-word" or "no-kind" or "for-link" or "by-link" or "owner" or Silence.Unsaid))
        && !reading.Marks.Any(mark => mark.Kind == MarkKind.Concept && mark.Start <= unsaid.Start && Array.IndexOf(Heads, mark.Id) >= 0);

    private static bool IsClaim(Understanding understood) => understood.Frame is { Ask: Ask.IsTrue, Subjects.Count: > 0 };

    private static Mark? FirstBody(Reading reading) => reading.Marks.FirstOrDefault(mark => mark.Entity is not null && mark.Entity.Type != EntityType.Group);
}
