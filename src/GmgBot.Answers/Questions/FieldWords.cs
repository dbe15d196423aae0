using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Tells things of one kind apart by what they deal with: of two working groups the one "on data".</summary>
internal sealed class FieldWords
{
    /// <summary>Behind the name of a type: the concept of what else such a thing is called, "the data people".</summary>
    public const string Kin = "-kin";

    private readonly ILookup<EntityType, (string Field, Entity Entity)> _fields;
    private readonly (EntityType Type, string Kin)[] _types;

    /// <param name="packs">The languages; a field word counts in any of them.</param>
    /// <param name="entities">All named things.</param>
    public FieldWords(IReadOnlyList<LanguagePack> packs, IReadOnlyCollection<Entity> entities)
    {
        _fields = packs.SelectMany(pack => entities.SelectMany(entity => entity.In(pack.Language).Fields.Select(field => (LanguageReader.Fold(field), entity)))).ToLookup(field => field.entity.Type);
        _types = [.. _fields.Select(fields => (fields.Key, fields.Key.Id + Kin))];
    }

    /// <summary>Reads into a question which things it means where it names only their kind, by the concept of that name, and their field.</summary>
    public Reading Complete(Reading reading)
    {
        foreach (var (type, kin) in _types)
        {
            // "X co-chairs the group that deals with data": what is co-chaired is one of them.
            reading = reading.Has(type.Id) || reading.Has(kin) || (reading.Has("cochair") && reading.Has("topic-link")) ? Complete(reading, type) : reading;
        }

        return reading;
    }

    /// <summary>Reads into a question which thing of a kind it means.</summary>
    /// <returns>The question with a mark on the field word; the same where there is none, where it names one already, or where the words of several are in it.</returns>
    public Reading Complete(Reading reading, EntityType type)
    {
        if (reading.Entities(type).Count > 0)
        {
            return reading;
        }

        Mark? only = null;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            foreach (var (field, entity) in _fields[type])
            {
                if (!Fits(field, reading.Tokens[i].Word) || reading.IsNamed(i))
                {
                    continue;
                }

                if (only is not null && !entity.Equals(only.Entity))
                {
                    return reading;
                }

                only ??= new Mark(i, 1, MarkKind.Entity, entity.Id, reading.Language, entity);
            }
        }

        return only is null ? reading : reading with { Marks = [.. reading.Marks.Append(only).OrderBy(mark => mark.Start)], Unexplained = [.. reading.Unexplained.Where(index => index != only.Start)] };
    }

    /// <summary>Whether a word is one of the fields of a thing.</summary>
    public bool IsOf(Entity entity, string word) => _fields[entity.Type].Any(field => field.Entity.Equals(entity) && Fits(field.Field, word));

    /// <summary>Whether a word is the one that a field is written with; a "*" at its end stands for any ending.</summary>
    public static bool Fits(string field, string word) => field.EndsWith('*') ? word.AsSpan().StartsWith(field.AsSpan(..^1), StringComparison.Ordinal) : word == field;
}
