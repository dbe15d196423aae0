using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Reads a message without what would be taken for the question, and is not asked: what is taken back, dismissed or conceded, what says a date once more, the reason given for what is put forward, a statement that leads up to it, a dated paper that is described, what is told of a body on the way, who else says so, what the answer is for, a sentence that tells nothing, a gap in time that the dates themselves tell.</summary>
internal sealed class Trimmer(FrameBuilder builder, IReadOnlySet<string> topics, IReadOnlySet<string> types)
{
    private readonly LeadIn _leadIn = new(builder);
    private readonly ReasonGiven _reason = new(builder);
    private readonly Apposition _apposition = new(builder);
    private readonly IdleSentence _idle = new(builder);
    private readonly Conceded _conceded = new(builder);
    private readonly DatedPaper _paper = new(builder, topics);
    private readonly Reworded _reworded = new(types);
    private readonly Errand _errand = new(builder);

    /// <summary>Reads a message; as it is where it holds nothing of the kind.</summary>
    /// <param name="message">The whole message.</param>
    /// <param name="read">Reads a message as it is.</param>
    public Reading Read(string message, Func<string, Reading> read)
    {
        var whole = Conclusion.Asked(read(message), read);
        Func<string, Reading> anew = rest => read(rest).AsPartOf(whole);
        var judged = _reason.Without(Hearsay.Without(Dismissed.Without(_idle.Without(_paper.Without(_errand.Without(_reworded.Without(whole, anew), anew), anew), anew), anew), anew), anew);
        return Margin.Without(_apposition.Without(_leadIn.Without(_conceded.Without(DatingClause.Without(judged, anew), anew), anew), anew), anew) with { GivesReason = judged.GivesReason };
    }
}
