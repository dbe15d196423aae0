using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Tells whether a question asks what somebody in the group may or must do, in a verb of which nothing is known: "must the chair organise the meetings?", "la présidence peut-elle supprimer un groupe de travail ?" The sources tell of no such rules. What the asker may do: <see cref="AskersDeed"/>.</summary>
internal static class Permitted
{
    /// <summary>Who may or must.</summary>
    private static readonly string[] Somebody = ["chair", "cochair", "subgroup", "member", "founder-noun", "agencies"];

    /// <summary>Whether it does.</summary>
    public static bool IsAsked(Asking asking) => asking is { IsSingle: true, Open: not null, Reading: var reading } && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "modal" }) is { } may
        && Deed(reading, may) is > 0 and var done && done < reading.Tokens.Count && !asking.IsInExample(done)
        && (PlainWord.Is(reading, done) || reading.Unexplained.Contains(done) || reading.HasAt(done, Silence.Unsaid));

    // Behind who may or must: "must the chair", "la présidence peut-elle".
    private static int Deed(Reading reading, Mark may)
    {
        if (may.Start == 0)
        {
            var who = reading.AfterArticles(may.End);
            return reading.Marks.Where(mark => mark.Start == who && Somebody.Contains(mark.Id)).Select(mark => mark.End).DefaultIfEmpty(-1).Max();
        }

        return reading.Marks.Any(mark => mark.End <= may.Start && Somebody.Contains(mark.Id)) && reading.Marks.FirstOrDefault(turned => turned.Id == "yes-no" && turned.Start == may.End) is { } verb ? verb.End : -1;
    }
}
