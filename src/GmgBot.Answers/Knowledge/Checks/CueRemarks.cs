using System.Globalization;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>A cue word stands for one concept, but for those that share words on purpose.</summary>
internal static class CueRemarks
{
    private const int Shown = 3;

    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        foreach (var pack in knowledge.Languages)
        {
            var shared = pack.Shared.ToHashSet(StringComparer.Ordinal);
            foreach (var ((first, second), words) in Overlaps(pack).Where(overlap => !shared.Contains($"{overlap.Key.First}+{overlap.Key.Second}") && !shared.Contains($"{overlap.Key.Second}+{overlap.Key.First}")))
            {
                var more = words.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {words.Count - Shown} more") : "";
                inspection.Add(Inspection.Kind.Concepts, $"{pack.Language}/{second}", $"{string.Join(", ", words.Take(Shown).Select(word => $"\"{word}\""))}{more} {(words.Count == 1 ? "is a word" : "are words")} of \"{first}\" and of \"{second}\"; take {(words.Count == 1 ? "it" : "them")} out of one, or add \"{first}+{second}\" to \"shared\" if both are meant.", isRemark: true);
            }

            foreach (var pair in pack.Shared.Where(pair => pair.Split('+') is not [var one, var two] || !pack.Concepts.ContainsKey(one) || !pack.Concepts.ContainsKey(two)))
            {
                inspection.Add(new KnowledgeFault($"language/{pack.Language}/cues.yaml", 0, $"\"{pair}\" under \"shared\" names no two concepts; write two of them with a plus between.", IsRemark: true));
            }
        }
    }

    private static Dictionary<(string First, string Second), List<string>> Overlaps(LanguagePack pack)
    {
        var owners = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var overlaps = new Dictionary<(string First, string Second), List<string>>();
        foreach (var (concept, words) in pack.Concepts)
        {
            foreach (var word in words.Distinct(StringComparer.Ordinal))
            {
                owners.TryAdd(word, []);
                foreach (var other in owners[word])
                {
                    overlaps.TryAdd((other, concept), []);
                    overlaps[(other, concept)].Add(word);
                }

                owners[word].Add(concept);
            }
        }

        return overlaps;
    }
}
