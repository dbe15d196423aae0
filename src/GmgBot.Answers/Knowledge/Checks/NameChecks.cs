using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>A name means one thing, and each name belongs to something.</summary>
internal static class NameChecks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        foreach (var source in knowledge.Sources.Where(source => source.NamesOf is { } type && knowledge.Entities.Values.All(entity => entity.Type != type) && !inspection.IsBroken(Inspection.Kind.Entity, source.Id)))
        {
            inspection.Add(Inspection.Kind.Source, source.Id, $"\"{source.Id}\" gives the names of \"{source.NamesOf}\", but facts/entities.yaml has no such type; mend \"names-of\".");
        }

        foreach (var pack in knowledge.Languages)
        {
            var owners = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, name) in pack.Names)
            {
                var key = $"{pack.Language}/{id}";
                if (!knowledge.Entities.ContainsKey(id) && !inspection.IsBroken(Inspection.Kind.Entity, id))
                {
                    inspection.Add(Inspection.Kind.Names, key, $"\"{id}\" is the name of nothing; add it to facts/entities.yaml, or take it out.");
                }

                foreach (var word in new[] { name.Full, name.Acronym }.OfType<string>().Concat(name.Aliases).Concat(name.Exact))
                {
                    // Short forms count by their capitals: "WHO" is not "who".
                    var folded = name.Exact.Contains(word) || word == name.Acronym ? word : Folding.Fold(word);
                    if (!owners.TryAdd(folded, id) && owners[folded] != id)
                    {
                        inspection.Add(Inspection.Kind.Names, key, $"\"{word}\" is a name of \"{owners[folded]}\" and of \"{id}\"; take it out of one.");
                    }
                }
            }
        }
    }
}
