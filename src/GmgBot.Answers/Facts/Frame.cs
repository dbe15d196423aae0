using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Facts;

/// <summary>A question as a partly filled fact: what is filled in, and which blank is asked for.</summary>
internal sealed record Frame
{
    public required Relation Relation { get; init; }

    public required Ask Ask { get; init; }

    public IReadOnlyList<Entity> Subjects { get; init; } = [];

    public Entity? Object { get; init; }

    public IReadOnlyList<Period> Periods { get; init; } = [];

    public PeriodRole Role { get; init; }

    /// <summary>Several subjects, each with the period that it is said of: "X in 2010 and Y in 2011"; empty where one period is said of all.</summary>
    public IReadOnlyList<(Entity Subject, Period At)> Pairs { get; init; } = [];

    /// <summary>Another relation that the subjects must stand in too.</summary>
    public Relation? Also { get; init; }

    /// <summary>The periods of <see cref="Also"/>, where they are not those of the relation itself.</summary>
    public IReadOnlyList<Period> AlsoPeriods { get; init; } = [];

    /// <summary>What is asked of those that meet both conditions: how many, the first, the last; null for all.</summary>
    public Ask? Pick { get; init; }

    /// <summary>Facts that gave the period: "the year the handbook was launched".</summary>
    public IReadOnlyList<Fact> Through { get; init; } = [];

    /// <summary>Whether the statement bears out what the question puts forward; null where it puts nothing forward.</summary>
    public bool? Claim { get; init; }

    /// <summary>Whether the subjects must not stand in <see cref="Also"/>: "which of those were not founders?"; without another relation, in this one.</summary>
    public bool Without { get; init; }

    /// <summary>Whether the periods are counted together: "in 2007 and 2010 in all".</summary>
    public bool Sum { get; init; }

    /// <summary>The facts to choose among; empty where all are.</summary>
    public IReadOnlyList<Fact> Within { get; init; } = [];

    /// <summary>The subjects that are left out of what is asked: "who else chaired besides X?"</summary>
    public IReadOnlyList<Entity> But { get; init; } = [];

    /// <summary>Whether it is counted how often one subject gave way to another, not how many there were: "how many handovers between X and Y?"</summary>
    public bool Handovers { get; init; }

    /// <summary>Whether the asker supposes the fact instead of asking for it ("why did X chair?", "is it true that").</summary>
    public bool Supposed { get; init; }

    /// <summary>Whether the question asks for more than a yes and takes the fact for granted: "when in 2010 did X chair?"; what stands is told, what does not is denied.</summary>
    public bool Granted { get; init; }

    /// <summary>Whether what is taken for granted is that it is not so: "why was X not admitted before 2007?"</summary>
    public bool NotSo { get; init; }

    /// <summary>Whether it must hold for the whole of the period, not for some of it.</summary>
    public bool Whole { get; init; }

    /// <summary>Whether it must hold of the subject and of nobody else: "did X create it alone?", "was X the only chair in 2011?"</summary>
    public bool Alone { get; init; }

    /// <summary>Whether it must hold of the subjects and of nobody else: "were X and Y the only founders?"; with none, only of those of <see cref="Also"/>: "do founders only chair?"</summary>
    public bool Only { get; init; }

    /// <summary>Whether, with <see cref="Alone"/>, nobody else may have stood in it at any time: "is the chair reserved for X?"</summary>
    public bool Ever { get; init; }

    /// <summary>Whether one subject is supposed to fill all the periods: "was it the same chair in May and in October?"</summary>
    public bool Same { get; init; }

    /// <summary>Whether it must hold of every object of the relation: "does X co-chair all the groups?"</summary>
    public bool Every { get; init; }

    /// <summary>What a question adds to what it puts forward and no source tells, as the text that says so: a reason ("because it had grown"), a manner ("publicly"); null where it adds nothing.</summary>
    public string? Beyond { get; init; }

    /// <summary>Whether the question is one of yes or no.</summary>
    public bool Asserted { get; init; }

    /// <summary>The number that the question puts forward; null where it puts none forward.</summary>
    public CountClaim? Claimed { get; init; }

    /// <summary>Whether the number at each step is asked for: "the member count, wave by wave".</summary>
    public bool Totals { get; init; }

    /// <summary>Whether the numbers of those who came in each time are compared: "did more join in the first wave than in the second?"</summary>
    public bool Sizes { get; init; }

    /// <summary>The number of which it is asked when it was reached: "when were there 14 members?"; null where none is.</summary>
    public int? Reached { get; init; }

    /// <summary>Whether it is asked when that number was passed, not when there were just so many: "when did it pass ten members?"</summary>
    public bool Passed { get; init; }

    /// <summary>The place, counted from the first, of whom it is asked: "which was the sixteenth to join?"; null where none is.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether it is enough that it holds of one of the subjects: "did either X or Y chair?"</summary>
    public bool OneOf { get; init; }

    /// <summary>When it is asked how old something was, which was founded before: "how old was it in 2011?"; null where it is not.</summary>
    public Period? AgeAt { get; init; }

    /// <summary>Whether another title or subject is put forward than the true one, so that it is denied whatever its words are.</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>The numbers between which it is asked who came in: "who took it from 14 to 16?", or by which it is said to have grown: "from six to ten to fourteen?"; empty where there are none.</summary>
    public IReadOnlyList<int> Growth { get; init; } = [];

    /// <summary>How the question says that the first subject lies in time beside the second; null where it does not say.</summary>
    public TimeOrder? Compares { get; init; }

    /// <summary>Whether the question puts the subjects as the first or the last ones: "was X the first to join?"; null where it does not.</summary>
    public Ask? Edge { get; init; }

    /// <summary>Whether the question puts forward that it was not so: "there was no such group before 2006?", "X is not a member, right?", with <see cref="Same"/> that it changed: "did the chair change hands in mid-2010?"</summary>
    public bool Denied { get; init; }

    /// <summary>Whether it is put as a sentence with a "not" in it, whose contrary begins with a "si": "X n'est plus membre ?"</summary>
    public bool Negated { get; init; }

    /// <summary>Whether the question puts the subject as one that came late: "was X not invited until later?"</summary>
    public bool Late { get; init; }

    /// <summary>Whether it is asked if the subject's term had ended by the period: "had X finished its term by May?"</summary>
    public bool Ended { get; init; }

    /// <summary>Whether the question puts the subject's term as beginning (<see cref="Ask.First"/>) or ending (<see cref="Ask.Last"/>) in the period, not only as meeting it: "did X start in March?"; null where it does not.</summary>
    public Ask? Bound { get; init; }

    /// <summary>Whether the first subject's term is put as longer or shorter than the second's.</summary>
    public bool Outlasts { get; init; }

    /// <summary>Whom the question expects to fill the blank: "did X take over from Y?"</summary>
    public Entity? Expected { get; init; }

    /// <summary>Whether the one expected may stand on either side: "did X and Y chair back to back?"; with nobody expected, whether those on both sides are asked for.</summary>
    public bool EitherSide { get; init; }

    /// <summary>How many in a row are asked for: "the three that followed X", "the last two"; one where no number is named.</summary>
    public int InARow { get; init; } = 1;

    /// <summary>Whether the next one that is known is asked for, whatever time lies between: "the next chair that the page names".</summary>
    public bool OverGaps { get; init; }

    /// <summary>Whether what the question says of names is right: "is OIM the same as IOM?", "HCR and HCDH are two bodies?"; null where it says nothing.</summary>
    public bool? NamesRight { get; init; }

    /// <summary>Whether "now" was asked for, which to a source means its own date.</summary>
    public bool Now { get; init; }

    /// <summary>Whether the day of the question itself was asked for, of which only later sources can tell: "today", "does it still".</summary>
    public bool Today { get; init; }

    /// <summary>Whether a fact is one of its subjects'.</summary>
    public bool IsAbout(Fact fact) => Subjects.Any(subject => subject.Equals(fact.Subject));

    public override string ToString() => $"{Relation}.{Ask}"
        + (Subjects.Count > 0 ? " subject=" + string.Join('+', Subjects) : "")
        + (But.Count > 0 ? " but=" + string.Join('+', But) : "")
        + (Object is null ? "" : " object=" + Object)
        + (Periods.Count > 0 ? " " + (Role == PeriodRole.At ? "" : Role.ToString().ToLowerInvariant() + " ") + string.Join('+', Periods.Select(PeriodNotation.Write)) : "")
        + (Also is null ? "" : " also=" + Also);
}
