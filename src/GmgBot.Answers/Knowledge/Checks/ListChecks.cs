namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>The lists of texts that the bot needs are there, in every language.</summary>
internal static class ListChecks
{
    private const string Next = "next-";

    private static readonly string[] Needed = ["numbers", "contractions", "examples", "topics", "next-other"];

    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        var packs = knowledge.Languages.Where(pack => !inspection.IsBroken(Inspection.Kind.Phrases, pack.Language.Code)).ToList();
        var all = packs.SelectMany(pack => pack.Phrases.Lists.Keys).Where(key => IsOfRelation(key, knowledge)).Concat(Needed).ToHashSet(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var key in all.Where(key => !pack.Phrases.Lists.TryGetValue(key, out var list) || (list.Count == 0 && key != "contractions")))
            {
                inspection.Add(new KnowledgeFault($"language/{pack.Language}/phrases.yaml", inspection.PlaceOf(Inspection.Kind.Phrases, $"{pack.Language}/lists/{key}").Line, $"The list \"{key}\" is missing or empty; add it under \"lists\"."));
            }

            foreach (var key in pack.Phrases.Lists.Keys)
            {
                if (!Needed.Contains(key) && !IsOfRelation(key, knowledge) && !inspection.IsBroken(Inspection.Kind.Relation, key))
                {
                    inspection.Add(Inspection.Kind.Phrases, $"{pack.Language}/lists/{key}", $"\"{key}\" is no list that is known here; known are {string.Join(", ", Needed)}, and \"next-\" with a relation.");
                }
            }

            foreach (var rule in pack.Phrases.Lists.GetValueOrDefault("contractions", []).Where(rule => !rule.Contains('=', StringComparison.Ordinal)))
            {
                inspection.Add(Inspection.Kind.Phrases, $"{pack.Language}/lists/contractions", $"\"{rule}\" is no contraction; write what is said for what, as in \"de le =du \".");
            }
        }
    }

    private static bool IsOfRelation(string key, KnowledgeBase knowledge) =>
        key.StartsWith(Next, StringComparison.Ordinal) && knowledge.Facts.Relations.Any(relation => relation.Id.StartsWith(key[Next.Length..], StringComparison.Ordinal));
}
