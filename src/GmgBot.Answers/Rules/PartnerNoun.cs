using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells that somebody's partner is asked for by the noun alone: "X's co-chair in the group on data?", "le coprésident de X ?"</summary>
internal static class PartnerNoun
{
    /// <summary>Whether the noun belongs to a body.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="subject">The body.</param>
    public static bool Is(Reading reading, Entity subject) => reading.Marks.Any(noun => noun is { Kind: MarkKind.Concept, Id: "cochair" }
        && reading.Marks.Any(body => subject.Equals(body.Entity) && (IsPossessive(reading, body.End, noun.Start) || (noun.End < body.Start && reading.AfterArticles(noun.End) == body.Start && !reading.Tokens[noun.End].IsDefiniteArticle))));

    // "X's co-chair", "X's partner and co-chair".
    private static bool IsPossessive(Reading reading, int body, int noun) => body + 1 == noun && reading.Tokens[body] is { Word: "s", Gap: "'" or "’" };
}
