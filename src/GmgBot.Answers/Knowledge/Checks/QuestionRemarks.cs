namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>The questions that the bot itself puts forward are ones that it can answer.</summary>
internal static class QuestionRemarks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        using var service = AnswerService.Of(knowledge);
        foreach (var pack in knowledge.Languages)
        {
            foreach (var (key, questions) in pack.Phrases.Lists.Where(list => list.Key is "examples" or "topics" || list.Key.StartsWith("next-", StringComparison.Ordinal)))
            {
                foreach (var question in questions.Where(question => !question.Contains('{', StringComparison.Ordinal) && service.Answer(question, pack.Language).Outcome != Outcome.Answered))
                {
                    inspection.Add(Inspection.Kind.Phrases, $"{pack.Language}/lists/{key}", $"The bot offers \"{question}\" but cannot answer it; change the question, or teach the bot the answer.", isRemark: true);
                }
            }
        }
    }
}
