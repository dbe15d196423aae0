namespace GmgBot.Answers.Questions;

/// <summary>Tells the marks that say nothing where they stand: a question word that is a pronoun behind its noun, the tag behind a statement, and who says or asks something.</summary>
/// <param name="topics">The concepts of things that facts are about.</param>
internal sealed class IdleMarks(IReadOnlySet<string> topics)
{
    /// <summary>The most words that name who says something: "our catalogue entry says".</summary>
    private const int MostOfSpeaker = 2;

    /// <summary>The concept of the verbs of those who say or ask something.</summary>
    private const string Reports = "reports";

    /// <summary>The concept of such verbs with what they say behind them: "says that".</summary>
    private const string Claims = "claims";

    /// <summary>The concept of the words in front of those who do: "my", "one of our".</summary>
    private const string Owner = "owner";

    /// <summary>Whether a mark says nothing.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="marks">All marks of the question.</param>
    /// <param name="tokens">Its words.</param>
    public bool Has(Mark mark, List<Mark> marks, Row<Token> tokens) => IsRelative(mark, marks, tokens) || IsSpeaker(mark, marks) || SpeakersPronoun.Is(mark, marks, tokens);

    // "the agency who chaired", "l'image qui illustre": a pronoun behind its noun asks nothing.
    private bool IsRelative(Mark mark, List<Mark> marks, Row<Token> tokens) => mark.Kind == MarkKind.Concept
        // "WHO" the agency is not "who" as well.
        && ((mark.Length == 1 && IsOfEntity(mark, marks)) || mark.Id switch
        {
            // "c'est toujours X ou (bien) ça a changé ?", "ou bien est-ce que": with words behind it "ou ça" is no place.
            "where" => mark.Length is 2 or 3 && tokens[mark.Start].Text is "ou" && mark.End < tokens.Count && (tokens[mark.End].Gap == " " || tokens[mark.End] is { Gap: "-", Word: "ce" }),
            // "c'était quoi ?", "quand est-ce que": a question word beside it asks, not the verb.
            // "Right, when was it renamed?": it only opens.
            "yes-no" => (IsThis(tokens, mark.Start, mark.End) || (mark.Start == 0 && mark.End < tokens.Count && tokens[mark.End].Gap.Contains(',', StringComparison.Ordinal))) && IsBesideHead(mark, marks),
            // "mon journal écrit que", "on me dit que": behind a verb it asks nothing.
            // "Que l'OMS ait attendu 2010, je trouve ça tard": nor does it in front of a body whose clause is spoken of.
            "what" when mark is { Length: 1, Start: 0 } && tokens[0].Word is "que" or "qu" => IsBeforeBody(marks, tokens) && !marks.Exists(head => head.Start > 0 && ((QuestionWords.Open.Hold(head) && head.Id != "when") || head.Id is "about" or "conclusion")) && tokens.Any(token => token.Gap.Contains(',', StringComparison.Ordinal)),
            "what" => mark is { Length: 1, Start: > 0 } && tokens[mark.Start] is { Word: "que", Gap: " " } && tokens[mark.Start - 1].Word is not ("ce" or "est") && !IsBehindLink(mark, marks),
            "which" => mark is { Length: 1, Start: > 0 } && IsAside(mark, marks, tokens),
            "who" => mark.Start > 0 && mark.End < tokens.Count && mark.End != QuestionEnd.Of(tokens) && ((mark.Length == 1 && IsAside(mark, marks, tokens)) || (tokens[mark.Start].Word is "qui" or "who" or "ki" or "whose" && tokens[mark.Start].Gap.Trim().Length == 0 && (mark.Length == 1 ? IsBehindNoun(mark, marks, tokens) : IsBehindThose(mark, marks)))),
            // "It stays for a year, or?" leaves no choice.
            "or" => mark.End == tokens.Count,
            "it-was" => TagQuestion.Is(mark, marks, tokens),
            "to-whom" => DoerAsked.Is(mark, marks),
            _ => false,
        });

    private static bool IsOfEntity(Mark mark, List<Mark> marks)
    {
        foreach (var other in marks)
        {
            if (other.Kind == MarkKind.Entity && other.Start == mark.Start && other.End == mark.End)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideHead(Mark verb, List<Mark> marks) => marks.Exists(head => head.Kind == MarkKind.Concept && head.Id is "who" or "what" or "when" or "how-many" or "which" && (head.Start == verb.End || head.End == verb.Start));

    private static bool IsBeforeBody(List<Mark> marks, Row<Token> tokens) => marks.Exists(body => body.Kind == MarkKind.Entity && (body.Start == 1 || (body.Start == 2 && tokens[1].IsDefiniteArticle)));

    private static bool IsBehindLink(Mark mark, List<Mark> marks) => marks.Exists(other => other.End == mark.Start && other is { Kind: MarkKind.Filler } or { Kind: MarkKind.Concept, Id: "and" });

    // "X, qui nous aide beaucoup, a-t-il présidé ?": what stands between two commas asks nothing where a verb behind them does.
    private static bool IsAside(Mark mark, List<Mark> marks, Row<Token> tokens) => tokens[mark.Start].Gap.AsSpan().Contains(',') && marks.Exists(body => body.Entity is not null && body.End == mark.Start)
        && marks.Exists(verb => verb is { Kind: MarkKind.Concept, Id: "yes-no" } && verb.Start > mark.Start + 1 && tokens[verb.Start].Gap.AsSpan().Contains(','));

    private bool IsBehindNoun(Mark mark, List<Mark> marks, Row<Token> tokens) =>
        marks.Exists(other => IsNounBefore(other, mark, marks, tokens) && (other.Kind == MarkKind.Entity || other.Id is "body" or "among-them" or "agencies" or "member" or "name" or "state" or "person" or "subgroup" or "single" or "norm" || topics.Contains(other.Id)
            // "Est-ce que ce sont des experts qui l'ont créé ?"
            || (other.Id == "other-founder" && marks.Exists(deed => deed.Id == "found" && deed.Start > mark.Start))));

    // "Was X among those who started it?"
    private static bool IsBehindThose(Mark mark, List<Mark> marks) => marks.Exists(those => those.Id == "among-them" && those.End == mark.Start);

    // "Our minister believes that ...", "mon éditeur jure que ...": who says it is not what it is about.
    private static bool IsSpeaker(Mark mark, List<Mark> marks) => mark.Kind == MarkKind.Concept && (!QuestionReader.IsHead(mark) || mark.Id == "list") && mark.Id is not ("yes-no" or Reports or Claims) && IsOwned(mark, marks);

    private static bool IsOwned(Mark mark, List<Mark> marks)
    {
        // Most questions name no owner.
        foreach (var owner in marks)
        {
            if (owner is { Kind: MarkKind.Concept, Id: Owner } && owner.End <= mark.Start && Speaks(owner, mark, marks))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(Mark owner, Mark mark, List<Mark> marks) =>
        marks.Exists(verb => verb.Kind == MarkKind.Concept && verb.Id is (Reports or Claims) && verb.Start >= mark.End && verb.Start - owner.End <= MostOfSpeaker);

    // Right in front, or with one plain word between: "l'organisme onusien qui".
    private static bool IsNounBefore(Mark noun, Mark pronoun, List<Mark> marks, Row<Token> tokens) =>
        noun.End == pronoun.Start
        || (noun.End == pronoun.Start - 1 && tokens[noun.End].Gap == " " && !marks.Exists(between => between.Start <= noun.End && noun.End < between.End));

    // "est-ce", "c'était": a verb with "ce" and nothing else.
    private static bool IsThis(Row<Token> tokens, int start, int end) => end - start is 2 or 3 && (tokens[start].Word is "c" || tokens[start + 1].Word is "ce");
}
