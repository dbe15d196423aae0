using GmgBot.Answers.Conversation;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Answers the part of a message that asks, where the message as a whole is answered wrongly or not at all: what it quotes, the one sentence that asks, the question without what stands beside it.</summary>
internal sealed class PartAnswerer(QuestionAnswerer answerer, FrameBuilder builder, IReadOnlySet<string> topics)
{
    // What asks for whoever stands beside another.
    private static readonly string[] Order = ["before", "after", "precede", "succeed", "prev-one", "next-one", "over", "hand-over", "predecessor", "successor", "other-side"];

    private readonly Conceded _conceded = new(builder);

    /// <summary>A better answer than the one to the whole message, or null.</summary>
    /// <param name="message">The message.</param>
    /// <param name="reading">As it is read.</param>
    /// <param name="whole">What is answered to it as a whole.</param>
    /// <param name="context">What is remembered.</param>
    public Answer? Better(string message, Reading reading, Answer whole, ConversationContext context)
    {
        if (Quotation.In(message) is { } quotation && Quoted(quotation, reading, whole, context) is { } apart)
        {
            return apart;
        }

        if (_conceded.Split(reading) is var (told, question) && BehindConceded(told, question, whole, context) is { } behind)
        {
            return behind;
        }

        // "Who is the chair? No wait, the one before.": a step from what is taken back.
        if (Reworded.Step(reading) is var (taken, meant) && answerer.Read(meant, context) is { NamesNothing: true } step && TimeSteps.AreAll(step) && answerer.Answer(taken, context with { Language = whole.Language.Code }) is { Outcome: Outcome.Answered, Facts.Count: > 0 } first && answerer.Answer(meant, first.Context) is { Outcome: Outcome.Answered, Facts.Count: > 0 } other)
        {
            return other;
        }

        foreach (var setting in Setting.Of(message))
        {
            if (BehindSetting(setting, whole, context) is { } asked)
            {
                return asked;
            }
        }

        return whole.Outcome == Outcome.Answered && whole.Facts.Count > 0 ? null : WithoutAsides(reading, context);
    }

    // "X joined in 2007, fine, but did it chair?": as if what is conceded had been said in a message of its own.
    private Answer? BehindConceded(string told, string question, Answer whole, ConversationContext context)
    {
        var known = answerer.Answer(told, context with { Language = whole.Language.Code });
        return answerer.Answer(question, known.Outcome == Outcome.Answered ? known.Context : context with { Language = whole.Language.Code }) is var behind && (behind is { Outcome: Outcome.Answered, Facts.Count: > 0 } || IsAllTold(known, behind, whole)) ? behind : null;
    }

    // "X joined in 2010, fine, but on what day?": a yes to what is conceded is no answer to what no source tells.
    private static bool IsAllTold(Answer known, Answer behind, Answer whole) => behind.Outcome == Outcome.NotInSources && known is { Outcome: Outcome.Answered, Verdict: not false, Facts.Count: > 0 } && whole is { Outcome: Outcome.Answered, Verdict: not false } && whole.Facts.All(fact => known.Facts.Contains(fact) || behind.Facts.Contains(fact));

    // "In my notes: 'X chaired in 2010, Y in 2011'. Is that right?": either what is quoted is put forward, or the sentence beside it asks.
    private Answer? Quoted(Quotation quotation, Reading message, Answer whole, ConversationContext context)
    {
        var beside = quotation.Asked is { } asked ? answerer.Read(asked, context) : null;
        // "'Six months each.' So two of them a year?": what is concluded from it asks, where it is of something else.
        if (beside is not null && AskChooser.PutsForward(beside) && !beside.HasAny("pronoun", "doubt") && whole.Verdict is null && builder.Build(beside) is { Score: >= QuestionAnswerer.Certain, Frame.Relation.Id: var concluded } && concluded != whole.Context.Relation)
        {
            return Certainly(quotation.Asked!, beside, message, context);
        }

        if (beside is not null && AskChooser.Asks(beside))
        {
            return !beside.Has("pronoun") && (whole.Outcome != Outcome.Answered || whole.Verdict is not null) ? Certainly(quotation.Asked!, beside, message, context) : null;
        }

        var claim = quotation.Quoted + " ?";
        var reading = answerer.Read(claim, context);
        return reading.NamesNothing ? null : Certainly(claim, reading, message, context);
    }

    // It names other bodies than the question, which is understood without them.
    private bool IsAside(Reading beside, Reading asked) => beside.Periods.Count == 0 && beside.AllEntities.Any(body => body.Type != EntityType.Group) && asked.AllEntities.Any(body => body.Type != EntityType.Group) && !beside.AllEntities.Any(asked.AllEntities.Contains)
        && builder.Build(beside) is null or { Score: < QuestionAnswerer.Certain } && builder.Build(asked) is { Score: >= QuestionAnswerer.Certain } && AskChooser.Asks(asked) | asked.Has("yes-no");

    // "I read X among the members, then nothing more. Its year of entry?": an order that only the sentence beside speaks of was answered.
    private static bool IsStrayed(Answer whole, Reading beside, Reading asked) => whole.Verdict is null && !asked.HasAny("yes-no", "doubt", "is-right") && whole.Context.Ask is nameof(Ask.After) or nameof(Ask.Before) && beside.HasAny(Order) && !asked.HasAny(Order);

    // Told by facts, of what is understood beyond doubt; or null.
    private Answer? Certainly(string question, Reading reading, Reading message, ConversationContext context) =>
        builder.Build(reading) is { Score: >= QuestionAnswerer.Certain } && answerer.Several(question, reading.AsPartOf(message), context) is { Outcome: Outcome.Answered, Facts.Count: > 0 } answer ? answer : null;

    // "In October 2009 I sat in my first meeting. Who was at the helm then?": one sentence asks, the others only lend it their names and dates.
    private Answer? BehindSetting(Setting setting, Answer whole, ConversationContext context)
    {
        var isTold = whole.Outcome == Outcome.Answered && (whole.Facts.Count > 0 || whole.Verdict is not null || whole.Context.Bases.Any(basis => basis.Passage is not null || basis.Named.Count > 0));
        var asked = answerer.Read(setting.Asked, context);
        if (setting.IsClause && isTold && !asked.Has("that-time"))
        {
            return null;
        }

        var before = string.Join(' ', setting.Told);
        var beside = answerer.Read(before, context);
        // "Working groups: creation date?": what is in front is what it asks of.
        if (setting.IsClause && asked.NamesNothing && BehindColon.IsThing(beside, topics))
        {
            return null;
        }

        if (setting.Guessed && whole.Outcome == Outcome.Answered && !AskersOwn.IsTold(beside))
        {
            return null;
        }

        var understood = builder.Build(asked);
        // "We are speaking of the year in which it was launched. Who chaired that year?"
        var isOfThatTime = asked.Has("that-time") && asked.Periods.Count == 0 && asked.AllEntities.Count == 0 && understood is { Score: >= QuestionAnswerer.Certain } && beside.Periods.Count == 0 && beside.HasAny("join", "rename", "enlarge", "launch", "found");
        if (((understood is null && TimeSteps.AreAll(asked)) || isOfThatTime) && builder.Build(beside) is { Score: >= QuestionAnswerer.Certain } && answerer.Answer(before, context with { Language = whole.Language.Code }) is { Facts.Count: > 0 } told)
        {
            return answerer.Answer(setting.Asked, told.Context);
        }

        // "X chaired in 2011, I know that. Who came next?": what is granted is no question, but the talk goes on from it.
        if ((whole.Verdict is not null || whole.Outcome == Outcome.NotInSources) && (AskChooser.BeginsOpen(asked) || asked.HasAt(0, "and")) && Setting.IsGranted(beside))
        {
            var known = answerer.Answer(before, context with { Language = whole.Language.Code });
            return answerer.Answer(setting.Asked, known.Outcome == Outcome.Answered ? known.Context : context) is { Outcome: not Outcome.OutOfScope } behind ? behind : null;
        }

        if (asked.Unexplained.Count > 2 || (setting.Guessed && !AskChooser.Asks(asked)))
        {
            return null;
        }

        // "X is not in it, I think. And Y, is it?", "we were not members in 2006. Are we in 2011?": what is denied is said of another body, or of another time.
        if (Remark.IsAside(beside, asked) && answerer.Answer(Remark.Question(setting.Asked, beside, asked), understood is { Score: >= QuestionAnswerer.Certain } ? context with { Language = whole.Language.Code } : answerer.Answer(before, context with { Language = whole.Language.Code }).Context) is { Outcome: Outcome.Answered, Verdict: not null } anew)
        {
            return anew;
        }

        // "My cousin works at FIFA. Is UNICEF a member?": a body in a sentence that says nothing of the group.
        if (isTold && IsAside(beside, asked) && answerer.Answer(setting.Asked, context with { Language = whole.Language.Code }) is { Outcome: Outcome.Answered, Facts.Count: > 0 } meant)
        {
            return meant;
        }

        // "It had another name before 2006, didn't it? Something with Geneva in it.": what is only added took the yes away.
        if (whole.Verdict is null && Denial.HasTag(asked) && !asked.NamesNothing && understood is { Score: >= QuestionAnswerer.Certain } && beside.NamesNothing && answerer.Answer(setting.Asked, context with { Language = whole.Language.Code }) is { Verdict: not null } tagged)
        {
            return tagged;
        }

        var lent = Setting.Lent(beside, asked);
        var question = setting.Asked.TrimEnd('?', ' ') + lent + " ?";
        // "Was that really their stint?" says what it is about only with what it is lent.
        var strayed = IsStrayed(whole, beside, asked);
        understood = understood is not { Score: >= QuestionAnswerer.Certain } && (whole.Outcome != Outcome.Answered || strayed) && lent.Length > 0 ? builder.Build(answerer.Read(question, context)) : understood;
        // "X vacated it in June. Who, then, took it up on 1 July?": a yes to what is only told is no answer to "who".
        var judged = strayed || (whole.Verdict is not null && !asked.Has("yes-no") && AskChooser.Asks(asked) && asked.Has("who"));
        // "The photo in my album is from May 2010. Who chaired at the time?": what is told by the way is no answer, and the time is the one lent.
        judged |= asked.Has("that-time") && asked.Periods.Count == 0 && beside.Periods.Count > 0 && builder.Build(beside) is { Score: >= QuestionAnswerer.Certain, Frame.Relation: var aside } && aside != understood?.Frame.Relation;
        if (understood is not { Score: >= QuestionAnswerer.Certain }
            || (isTold && !IsMisled(whole, beside, asked, understood) && ((!judged && (asked.Has("pronoun") || whole.Context.Relation == understood.Frame.Relation.Id)) || (lent.Length == 0 && asked.NamesNothing))))
        {
            return null;
        }

        var answer = answerer.Answer(question, context with { Language = whole.Language.Code }, whole.Language);
        return answer.Outcome == Outcome.Answered && (answer.Facts.Count > 0 || answer.Verdict is not null) && answer.Context.Relation == understood.Frame.Relation.Id ? answer : null;
    }

    // "I'm writing a caption for a picture of 2010. Whose turn was it?": what the asker is doing was answered in place of the question, or took its yes away.
    private static bool IsMisled(Answer whole, Reading beside, Reading asked, Understanding understood) => AskersOwn.IsTold(beside) && (!asked.Has("pronoun") || asked.Has("it-was"))
        && (whole.Context.Relation != understood.Frame.Relation.Id || (whole.Verdict is null && AskChooser.IsYesNo(asked)));

    // "My former employer, UNITAR, held the chair. When was that?": what is silent or strange stands in a clause that asks nothing.
    private Answer? WithoutAsides(Reading message, ConversationContext context)
    {
        foreach (var asking in message.Tokens.Count > QuestionAnswerer.LongestCompound ? [] : AskedPart.Of(message, builder.Build(message), topics))
        {
            var rest = answerer.Read(asking, context).AsPartOf(message);
            if (builder.Build(rest) is { Score: >= QuestionAnswerer.Certain } && answerer.Answer(rest, context) is { Outcome: Outcome.Answered, Facts.Count: > 0 } answer)
            {
                return answer;
            }
        }

        return null;
    }
}
