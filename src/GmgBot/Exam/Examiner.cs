using GmgBot.Answers;

namespace GmgBot.Exam;

/// <summary>Asks the questions of an exam, each conversation with a context of its own.</summary>
internal sealed class Examiner(IAnswers answers)
{
    public async Task<IReadOnlyList<MarkedTurn>> ExamineAsync(ExamPart part, CancellationToken cancellationToken)
    {
        var marked = new List<MarkedTurn>();
        foreach (var conversation in part.Conversations)
        {
            var context = ConversationContext.New();
            foreach (var turn in conversation.Turns)
            {
                var answer = await answers.AnswerAsync(turn.Ask, context, cancellationToken);
                if (turn.IsJudged())
                {
                    marked.Add(new MarkedTurn(conversation, turn, answer, Understood(answer), Marker.Mark(turn, conversation.Language, answer)));
                }

                context = answer.Context;
            }
        }

        return marked;
    }

    private static string Understood(Answer answer) =>
        answer.Outcome == Outcome.Answered && MarkedTurn.FirstWord(answer.Explanation.Understood) is { Length: > 0 } relation ? relation : OutcomeName.InExam(answer.Outcome);
}
