namespace GmgBot.Answers.Questions;

/// <summary>Tells the pronoun behind whoever says something from a question word: "an article which says that X chaired", "mon collègue Marc, qui vit à Genève, prétend que".</summary>
internal static class SpeakersPronoun
{
    /// <summary>The most words between whose they are, or the article, and the pronoun: "my old friend from Rome who".</summary>
    private const int MostOfSpeaker = 4;

    private static readonly string[] Saying = ["reports", "claims"];

    private static readonly string[] InFront = ["owner", "article"];

    /// <summary>Whether a mark is such a pronoun.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="marks">All marks of the question.</param>
    /// <param name="tokens">Its words.</param>
    public static bool Is(Mark mark, List<Mark> marks, Row<Token> tokens) => mark is { Kind: MarkKind.Concept, Id: "who" or "which" or "what", Length: 1, Start: > 1 } && tokens[mark.Start].Word is "who" or "which" or "qui"
        && marks.Exists(verb => Saying.Hold(verb) && IsSaid(mark, verb, tokens)) && marks.Exists(front => (InFront.Hold(front) || front.Kind == MarkKind.Filler) && front.End < mark.Start && mark.Start - front.End <= MostOfSpeaker && !Ends(tokens, front.End, mark.Start));

    // Right behind the pronoun, or behind what is told of the speaker between two commas.
    private static bool IsSaid(Mark pronoun, Mark verb, Row<Token> tokens) => tokens[pronoun.Start].Gap.Trim().Length == 0 ? verb.Start == pronoun.End
        : tokens[pronoun.Start].Gap.Contains(',', StringComparison.Ordinal) && verb.Start > pronoun.End && tokens[verb.Start].Gap.Contains(',', StringComparison.Ordinal) && !Ends(tokens, pronoun.Start, verb.Start);

    private static bool Ends(Row<Token> tokens, int from, int to) => Enumerable.Range(from + 1, to - from).Any(at => tokens[at].Gap.AsSpan().ContainsAny(".?!;:"));
}
