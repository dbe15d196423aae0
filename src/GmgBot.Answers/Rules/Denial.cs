using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Tells a statement that something is not so, put forward to be confirmed, from a question that only sounds like one.</summary>
internal static class Denial
{
    /// <summary>What may be said of a body.</summary>
    private static readonly string[] Predicates = ["member", "part-of", "join", "found", "chair", "lead", "cochair"];

    /// <summary>Whether it is asked if something goes on without a body: "is any working group run without X?", "is one of the working groups not run by X?"</summary>
    public static bool IsLeftAside(Relation relation, Reading reading) => relation.ObjectType is not null && relation.Topic is not null
        && ((reading.HasAny("any", "is-there") && reading.Has("except")) || IsOneWithout(reading));

    /// <summary>Whether a question says of a body that it is not so: "X is not a member, right?", "X has never chaired?"; not "isn't X a member?", which expects a yes.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="subject">The body.</param>
    public static bool IsPutForward(Reading reading, Entity subject)
    {
        var named = reading.Marks.FirstOrDefault(mark => subject.Equals(mark.Entity));
        if (AsksAnew(reading))
        {
            return false;
        }

        if (named is not null && IsCleft(reading, named))
        {
            return true;
        }

        // "The following have not chaired since: X, Y. True?"
        if (named is not null && named.Start < reading.Tokens.Count && reading.IndexOf("not") is >= 0 and var told && told < named.Start && Enumerable.Range(told, named.Start - told).Any(at => reading.Tokens[at + 1].Gap.Contains(':', StringComparison.Ordinal)) && IsConfirmed(reading, named.End))
        {
            return true;
        }

        var denial = named is null ? null : reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "not" or "never" or "not-yet" } && mark.Start >= named.End && !IsOfAside(reading, named, mark));
        if (denial is null || reading.Has("why") || reading.Has("or") || IsAsked(reading, named!, denial))
        {
            // "Is it wrong to say that X chaired?"
            return named is not null && reading.Has("falsehood") && !reading.Has("why") && !reading.Has("or");
        }

        // "..., right?", or, of what never was, the plain sentence, with a question mark or without, be it as what is true or false: "False: X has never chaired."
        return !reading.Has("falsehood") && (reading.Marks.Any(tag => IsVerdict(tag) && (tag.Start >= denial.End ? !IsEcho(reading, tag) : tag.End <= named!.Start && !reading.Has("who") && IsOfSentence(reading, tag)))
            || (denial.Id == "never" && (IsNegated(reading, named!, denial) || !reading.Marks.Any(mark => IsVerdict(mark) && mark.End <= named!.Start && !IsOfSentence(reading, mark)))));
    }

    /// <summary>Whether a question says of nobody by name that something is not so, and wants that confirmed: "it was not created in 2005, right?"; not "wasn't it created in 2003?", which expects a yes.</summary>
    /// <param name="reading">The question.</param>
    public static bool IsOfStatement(Reading reading) => reading.Has("falsehood") ? !reading.HasAny("why", "or") && !reading.Marks.Any(IsDenial) : !reading.HasAny("why", "or", "who", "what", "when", "how-many", "nobody", "none-such") && !NotUntil.Is(reading)
        // "Not just the name" denies nothing.
        && reading.Marks.FirstOrDefault(mark => mark is { Kind: MarkKind.Concept, Id: "not" }) is { } denial && !reading.Marks.Any(only => only.Id == "only" && only.Start == denial.End) && IsConfirmed(reading, denial.End);

    /// <summary>Whether what is put forward says that something was not so at a date: by a "not", or that all stayed as it was: "was the mandate left unchanged in 2006?"</summary>
    /// <param name="reading">The question.</param>
    /// <param name="claim">What is put forward.</param>
    public static bool IsOfClaim(Reading reading, Claim claim) => (IsOfStatement(reading) && !claim.All.Any(any => any.Contains("not"))) || (claim.Holds && claim.All.Any(any => any.Contains("unchanged")));

    /// <summary>Whether a question ends by asking whether that is so: "what I read: X chaired in 2011. Is that right?"</summary>
    /// <param name="reading">The question.</param>
    public static bool HasTag(Reading reading) => reading.Marks.Any(tag => IsVerdict(tag) && tag.End == reading.Tokens.Count && !IsOfHead(reading, tag));

    /// <summary>Whether a "not" stands behind "one of the groups", "l'un des groupes".</summary>
    public static bool IsOneWithout(Reading reading) => reading.IndexOf("not") is > 0 and var not
        && Enumerable.Range(0, not).Any(at => reading.Tokens[at].Word is "one" or "un" or "une" or "any" or "either" && reading.Tokens[at + 1].Word is "of" or "des" or "working" or "group" or "groupe" or "groupes" && !reading.IsBroken(at, not));

    // "When was that?", "quel nom portait-il ?": the verb of the question word in front of it.
    private static bool IsOfHead(Reading reading, Mark tag) => reading.Marks.Any(head => QuestionWords.Open.Hold(head) && (head.End == tag.Start || (tag is { Length: 1, Start: > 0 } && reading.Tokens[tag.Start].Gap == "-" && head.End <= tag.Start && !reading.IsBroken(head.End - 1, tag.Start))));

    // "X, which is no UN body, chaired, right?": what is denied is said by the way.
    private static bool IsOfAside(Reading reading, Mark named, Mark denial) => reading.Marks.Any(mark => mark.Id == "who" && mark.Start == named.End && mark.End <= denial.Start && reading.Tokens[mark.Start].Gap.Contains(',', StringComparison.Ordinal));

    // "It was not X that chaired, right?", "ce n'est pas X qui présidait, c'est ça ?"
    private static bool IsCleft(Reading reading, Mark named) => reading.Marks.Any(denial => denial.Id == "is-not" && denial.End <= named.Start && reading.AfterArticles(denial.End) == named.Start)
        && named.End < reading.Tokens.Count && reading.Tokens[named.End].Word is "qui" or "that" or "who" or "which" && IsConfirmed(reading, named.End);

    // A tag at the end: "..., right?", "... Confirm."
    private static bool IsConfirmed(Reading reading, int from) => reading.Marks.Any(tag => IsVerdict(tag) && tag.Start >= from && tag.End == reading.Tokens.Count && !IsEcho(reading, tag));

    // "Est-ce que X n'a jamais présidé ?", not "est-ce que X a jamais présidé ?"
    private static bool IsNegated(Reading reading, Mark named, Mark denial) => reading.Tokens.Skip(named.End).Take(denial.Start - named.End).Any(token => token.Word is "n" or "ne");

    // "X never had anything to do with it. Is it a member?", "I thought that X was not in it. Is it?": the sentence that asks says itself what it asks; "is that true?" does not.
    private static bool AsksAnew(Reading reading)
    {
        var start = reading.SentenceStart(reading.Tokens.Count - 1);
        return start > 0 && !reading.Has("falsehood") && reading.Marks.Any(said => IsDenial(said) && said.End <= start) && !reading.Marks.Any(said => IsDenial(said) && said.Start >= start)
            && reading.Marks.Any(tag => tag.Start >= start && (tag.Id == "done-so" || (IsVerdict(tag) && (IsTurned(reading, tag) || reading.Marks.Any(said => said.Start >= start && said.Kind == MarkKind.Concept && Array.IndexOf(Predicates, said.Id) >= 0)))));
    }

    private static bool IsDenial(Mark mark) => mark is { Kind: MarkKind.Concept, Id: "not" or "never" or "not-yet" or "none-such" or "no-longer" };

    // "Est-elle", "is it": "a-t-elle raison" and "is it true" end otherwise.
    private static bool IsTurned(Reading reading, Mark verb) => verb.Length > 1 && reading.Tokens[verb.End - 1].Word is "il" or "elle" or "ils" or "elles" or "it" or "they" && reading.Tokens[verb.Start].Word is not "or";

    // "Is it true that", "false:": what follows is a sentence of its own.
    private static bool IsOfSentence(Reading reading, Mark verdict) => reading.Tokens[verdict.End].Gap.AsSpan().ContainsAny(':', ',', '.')
        || (verdict.Length > 1 && reading.Tokens[verdict.End - 1].Word is "que" or "qu" or "that" && reading.Tokens[verdict.End - 2].Word is not "ce")
        || (verdict.Length > 2 && reading.Tokens[verdict.End - 1].Word is "think" or "say" or "believe" or "assume" or "thinking" or "saying" or "believing" or "assuming")
        || (reading.Tokens[verdict.End].Word is "que" or "qu" or "that" && reading.Tokens[verdict.End - 1].Word is not "ce");

    // "Is X not a member?", "X a-t-elle jamais présidé ?": the verb stands in front of the body, but for an article, or is turned round behind it.
    private static bool IsAsked(Reading reading, Mark named, Mark denial) => reading.Marks.Any(verb => IsVerdict(verb)
        && (verb.End <= named.Start ? verb.Length == 1 && !IsOfSentence(reading, verb) && reading.AfterArticles(verb.End) >= named.Start : verb.Length > 1 && verb.End <= denial.Start));

    // "X was not a member, was it?" and "..., si ?" expect a "no" where it was not, as "right?" expects a "yes".
    private static bool IsEcho(Reading reading, Mark tag) => (tag.End == reading.Tokens.Count || (tag.Start > 0 && reading.Tokens[tag.End].Gap.Contains('?', StringComparison.Ordinal) && reading.IsBroken(tag.Start - 1, tag.Start))) && (reading.Tokens[tag.Start].Word is "si" || reading.Marks.Any(same => same.Id == "pronoun" && same.Start == tag.Start && same.End == tag.End));

    private static bool IsVerdict(Mark mark) => mark is { Kind: MarkKind.Concept, Id: "yes-no" };
}
