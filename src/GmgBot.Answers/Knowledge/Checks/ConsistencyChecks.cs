namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>What must hold between the parts of the knowledge, beyond each of them being well-formed.</summary>
internal static class ConsistencyChecks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        FactChecks.Run(knowledge, inspection);
        TermChecks.Run(knowledge, inspection);
        CountChecks.Run(knowledge, inspection);
        TextChecks.Run(knowledge, inspection);
        ListChecks.Run(knowledge, inspection);
        NameChecks.Run(knowledge, inspection);
        ConceptChecks.Run(knowledge, inspection);
    }
}
