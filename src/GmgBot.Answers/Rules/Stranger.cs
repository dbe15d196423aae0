using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Rules;

/// <summary>A name in a question that the knowledge does not have.</summary>
internal static class Stranger
{
    public static Entity Named(string name)
    {
        var names = Language.All.ToDictionary(language => language, _ => new EntityName { Full = name });
        return new Entity("stranger", EntityType.Outsider, names);
    }
}
