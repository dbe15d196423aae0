namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>Each concept that a relation asks for has words in every language, and every language has the same concepts.</summary>
internal static class ConceptChecks
{
    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        var packs = knowledge.Languages.Where(pack => !inspection.IsBroken(Inspection.Kind.Concepts, pack.Language.Code)).ToList();
        var all = packs.SelectMany(pack => pack.Concepts.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var concept in knowledge.Facts.Relations.SelectMany(Named).Distinct(StringComparer.Ordinal).Where(concept => !all.Contains(concept) && packs.Count > 0))
        {
            inspection.Add(Inspection.Kind.Concepts, concept, $"\"{concept}\" is no concept; language/{packs[0].Language}/cues.yaml has none of that name. Add its words to cues.yaml of each language, or mend the name.");
        }

        foreach (var pack in packs)
        {
            foreach (var concept in all.Where(concept => !pack.Concepts.ContainsKey(concept)))
            {
                var other = inspection.PlaceOf(Inspection.Kind.Concepts, $"{packs.First(known => known.Concepts.ContainsKey(concept)).Language}/{concept}");
                inspection.Add(new KnowledgeFault($"language/{pack.Language}/cues.yaml", 0, $"The concept \"{concept}\" of {other} is missing here; add its words, or [] where the language has none."));
            }
        }
    }

    private static IEnumerable<string> Named(Facts.Relation relation) =>
        relation.Cues.SelectMany(cue => cue.All.SelectMany(any => any).Concat(cue.None))
            .Concat(relation.Claims.SelectMany(claim => claim.All.SelectMany(any => any).Concat(claim.None)))
            .Concat(relation.Untold)
            .Where(concept => !concept.StartsWith('@'));
}
