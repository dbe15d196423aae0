namespace GmgBot.Answers.Questions;

/// <summary>Reads what the order of the words asks: a pronoun behind its verb, "se réunit-il", whether it is so; "qui le PNUD remplaçait-il ?" and "who did they hand it to?" for whom it was done to.</summary>
internal static class TurnedVerb
{
    /// <summary>The concept of the pronouns that may stand behind their verb.</summary>
    public const string Inverts = "inversion";

    /// <summary>Marks it. A pronoun that a hyphen ties to its verb makes a question of yes or no; without the hyphen it says nothing of the kind. Inside a longer phrase, "compte-t-elle parmi", it still does.</summary>
    public static void Read(Row<Token> tokens, List<Mark> marks, PassedOver passed, Language language)
    {
        marks.RemoveAll(mark => mark.Id == Inverts);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Gap == "-" && tokens[i].Word != "t" && passed.Has(tokens[i]) && !marks.Exists(mark => mark.Covers(i) && (mark.Id == "yes-no" || QuestionReader.IsHead(mark))))
            {
                var at = marks.FindIndex(mark => mark.Start > i);
                marks.Insert(at < 0 ? marks.Count : at, new Mark(i, 1, MarkKind.Concept, "yes-no", language));
            }
        }

        if (marks.Find(mark => mark is { Kind: MarkKind.Concept, Id: "who", Length: 1 }) is { } who && (IsObject(who, marks, tokens) || IsStranded(who, marks, tokens)))
        {
            marks.Insert(marks.IndexOf(who), who with { Id = "to-whom" });
        }
    }

    // "Qui le PNUD remplaçait-il ?": the body behind "qui" did it, and the verb is turned round behind the body.
    private static bool IsObject(Mark who, List<Mark> marks, Row<Token> tokens) => tokens[who.Start].Word is "qui"
        && marks.Exists(body => body.Entity is not null && body.Start >= who.End && marks.Count(article => article.Id == "article" && article.Start >= who.End && article.End <= body.Start) >= body.Start - who.End
            && marks.Exists(verb => verb.Id == "yes-no" && verb.Start >= body.End && tokens[verb.End - 1] is { Gap: "-", Word: "il" or "elle" or "ils" or "elles" }));

    // "Who did they hand the keys to?": the preposition of "who" stands at the end.
    private static bool IsStranded(Mark who, List<Mark> marks, Row<Token> tokens) => tokens[who.Start].Word is "who" && tokens[^1].Word is "to"
        && marks.Exists(verb => verb.Id == "hand-over" && verb.Start > who.End && verb.End >= tokens.Count - 1) && !marks.Exists(mark => mark.Id == "to-whom");
}
