using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>All that the bot may have to say has words in every language, and no text has a blank that nobody fills.</summary>
internal static class TextChecks
{
    // What tells a fact; the other texts of a relation stand in for a general one.
    private static readonly string[] Telling = ["statement", "item", "list"];

    private static readonly string[] OfRelation = [.. Telling, "statement-one", "then", "list-at", "list-before", "list-after", "list-since", "topic", "first-known", "last-known", "list-totals", "item-total", "list-sizes", "item-size"];

    private static readonly string[] FactBlanks = ["subject", "object", "period"];

    private static readonly string[] Blanks =
    [
        .. FactBlanks, "other", "sentence", "count", "count-after", "asof", "names", "year", "year2", "month", "month2", "day", "day2", "question", "words", "topic", "ask",
    ];

    public static void Run(KnowledgeBase knowledge, Inspection inspection)
    {
        foreach (var pack in knowledge.Languages.Where(pack => !inspection.IsBroken(Inspection.Kind.Phrases, pack.Language.Code)))
        {
            var needed = NeededTexts.General(pack.Language, knowledge.Languages).Concat(knowledge.Facts.Relations.SelectMany(relation => Needed(relation, knowledge))).ToHashSet(StringComparer.Ordinal);
            foreach (var key in needed.Where(key => !pack.Phrases.Has(key) && !inspection.IsBroken(Inspection.Kind.Phrases, $"{pack.Language}/{key}")))
            {
                inspection.Add(new KnowledgeFault($"language/{pack.Language}/phrases.yaml", 0, $"The text \"{key}\" is missing; add it under \"{(key.Contains('.', StringComparison.Ordinal) ? "relations" : "texts")}\"."));
            }

            foreach (var (key, template) in pack.Phrases.Texts)
            {
                var place = $"{pack.Language}/{key}";
                if (Unknown(key, knowledge, inspection) is { } problem)
                {
                    inspection.Add(Inspection.Kind.Phrases, place, problem);
                    continue;
                }

                if (template.Blanks.Except(Filled(key), StringComparer.Ordinal).FirstOrDefault() is { } blank)
                {
                    inspection.Add(Inspection.Kind.Phrases, place, $"\"{{{blank}}}\" in \"{key}\" is a blank that nothing fills; known are {string.Join(", ", Filled(key))}.");
                }

                foreach (var other in knowledge.Languages.Where(other => !other.Phrases.Has(key) && !key.StartsWith("in-", StringComparison.Ordinal) && !needed.Contains(key) && !inspection.IsBroken(Inspection.Kind.Phrases, other.Language.Code) && !inspection.IsBroken(Inspection.Kind.Phrases, $"{other.Language}/{key}")))
                {
                    inspection.Add(new KnowledgeFault($"language/{other.Language}/phrases.yaml", 0, $"The text \"{key}\" of {inspection.PlaceOf(Inspection.Kind.Phrases, place)} is missing here; add it."));
                }
            }
        }
    }

    private static IEnumerable<string> Needed(Relation relation, KnowledgeBase knowledge) =>
        relation.SubjectType is not null && knowledge.Facts.Of(relation).Count > 0 ? Telling.Select(text => $"{relation}.{text}") : [];

    private static string[] Filled(string key) => key[(key.LastIndexOf('.') + 1)..] is "statement" or "statement-one" or "item" or "then" ? FactBlanks : Blanks;

    private static string? Unknown(string key, KnowledgeBase knowledge, Inspection inspection)
    {
        var dot = key.LastIndexOf('.');
        if (dot < 0)
        {
            return NeededTexts.IsGeneral(key) ? null : $"\"{key}\" is no text that the bot says; mend the name, or take it out.";
        }

        return knowledge.Facts.Find(key[..dot]) is null && !inspection.IsBroken(Inspection.Kind.Relation, key[..dot]) ? $"\"{key[..dot]}\" is no relation; relations.yaml has {string.Join(", ", knowledge.Facts.Relations)}."
            : !OfRelation.Contains(key[(dot + 1)..]) && !NeededTexts.IsGeneral(key[(dot + 1)..]) ? $"\"{key[(dot + 1)..]}\" is no text of a relation; known are {string.Join(", ", OfRelation)}, and all general ones."
            : null;
    }
}
