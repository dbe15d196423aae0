using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>All that puts answers into words in one language: made once, and used for every answer.</summary>
/// <param name="knowledge">What is told.</param>
/// <param name="pack">The language.</param>
internal sealed class Writers(KnowledgeBase knowledge, LanguagePack pack)
{
    public LanguagePack Pack => pack;

    public IReadOnlyList<Translation> Translations => knowledge.Translations;

    public FactBase Facts => knowledge.Facts;

    public OtherSources Others { get; } = new(knowledge.Facts, pack);

    public Composer Composer { get; } = new(pack, knowledge.Languages);

    public NextQuestions Next { get; } = new(pack, knowledge.Facts);

    public Citer Citer { get; } = new(knowledge, pack);
}
