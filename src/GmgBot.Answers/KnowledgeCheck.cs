using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Knowledge.Checks;

namespace GmgBot.Answers;

/// <summary>Looks a knowledge folder through, to the end, and tells all that is wrong with it.</summary>
public static class KnowledgeCheck
{
    /// <summary>Checks a folder.</summary>
    /// <param name="folder">The folder with sources.yaml in it.</param>
    /// <param name="today">The day by which sources are old or due for review.</param>
    /// <returns>Faults, with which the folder does not load, and remarks; by file and line, empty where all is well.</returns>
    public static IReadOnlyList<KnowledgeFault> Run(string folder, DateOnly today)
    {
        var inspection = new Inspection();
        if (KnowledgeLoader.Load(folder, inspection) is { } knowledge)
        {
            FileRemarks.Run(new KnowledgeFolder(folder), knowledge, inspection);
            SourceRemarks.Run(knowledge, today, inspection);
            EvidenceRemarks.Run(knowledge, inspection);
            CueRemarks.Run(knowledge, inspection);
            if (inspection.Faults.All(fault => fault.IsRemark))
            {
                QuestionRemarks.Run(knowledge, inspection);
            }
        }

        return [.. inspection.Faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.IsRemark)];
    }
}
