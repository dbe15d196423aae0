using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Examples;

/// <summary>Tells whether an example can be one of a question at all, however like it is: the two must be about the same things. That it names the bodies which the example needs is seen to by <see cref="ExampleFinder"/>.</summary>
internal sealed class ExampleFit(FactBase facts, IReadOnlyDictionary<string, Entity> entities)
{
    // What the cues of each relation without a subject name, by relation.
    private readonly Dictionary<Relation, List<Entity>> _named = facts.Relations.Where(relation => relation.SubjectType is null)
        .ToDictionary(relation => relation, relation => relation.Cues.SelectMany(cue => cue.All).SelectMany(any => any).Where(term => term.StartsWith("@@", StringComparison.Ordinal)).Select(term => entities.GetValueOrDefault(term[2..])).OfType<Entity>().Distinct().ToList());

    /// <summary>The shortest word, in letters, that says what a question is about.</summary>
    private const int ShortestTelling = 4;

    // What asks of any relation.
    private readonly HashSet<string> _asking = ["who", "what", "which", "when", "why", "how", "how-many", "how-long", "list", "where", "yes-no", "first", "last", "current", "and", "or", "before", "after", "not", "pronoun"];

    /// <summary>Whether the example fits.</summary>
    /// <param name="example">An example like the question.</param>
    /// <param name="understood">How the rules understood the question, or null.</param>
    /// <param name="reading">The question.</param>
    public bool Fits(Example example, Understanding? understood, Reading reading) => example.Relation is not { } relation
        || !(IsOfLittleWords(example, understood, reading) || IsNameless(example, relation, reading) || IsOfGroup(example, relation, reading) || IsOfOther(relation, reading)
            || IsOfTopic(relation, understood, reading) || IsOfOtherWords(relation, understood, reading) || IsOfThing(example, relation, reading) || IsOfOthers(relation, reading) || (understood is not null && relation == understood.Frame.Relation));

    // "Did the IOM lie?" is like "the date of the {agency} presidency" in nothing but "the" and the body.
    private static bool IsOfLittleWords(Example example, Understanding? understood, Reading reading) =>
        understood is null && reading.Has("yes-no") && reading.AllEntities.Count > 0 && Enumerable.Range(0, reading.Tokens.Count).Any(reading.IsPlain)
        && !reading.Tokens.Any(token => token.Word.Length >= ShortestTelling && example.Text.Contains(token.Text, StringComparison.OrdinalIgnoreCase));

    private static bool IsNameless(Example example, Relation relation, Reading reading) => (relation.Names || example.Ask == Ask.About) && reading.AllEntities.Count == 0;

    // "What is {group}?" is no example of "What is UNITAR?"
    private static bool IsOfGroup(Example example, Relation relation, Reading reading) =>
        example.Text.Contains("{group}", StringComparison.Ordinal) && (reading.AllEntities.Count > 0 || reading.StrangeNames.Count > 0) && reading.Entities(EntityType.Group).Count == 0
        && (relation is { SubjectType: null, Names: false } || (relation.ObjectType == EntityType.Group && !example.Text.Contains('{' + ExampleFinder.Placeholder(relation.SubjectType)[1..] + '}', StringComparison.Ordinal)));

    // "Is there a handbook?" is no example of "Is there a {wg}?"
    private bool IsOfOther(Relation relation, Reading reading) => !relation.Names && reading.AllEntities.Any(entity => entity.Type != EntityType.Group && entity.Type != relation.ObjectType
        && facts.Relations.FirstOrDefault(other => other.ObjectType == entity.Type) is { Topic: { } topic } && topic != relation.Topic);

    // "What is {group}?" is no example of "The handbook, what is its title?"
    private static bool IsOfTopic(Relation relation, Understanding? understood, Reading reading) =>
        understood is { Score: >= QuestionAnswerer.Certain, Frame.Relation.Topic: { } topic } && reading.Has(topic) && relation.Topic != topic;

    // "List the chairs" is no example of "list the members", nor "tell me about the handbook" of "tell me about the members": no rule of that relation knows a word of those that the question is understood by.
    private bool IsOfOtherWords(Relation relation, Understanding? understood, Reading reading) => understood is { Matches: [{ Cue: { } cue, Relation.SubjectType: var type }, ..] } && (relation.Topic is not null || (type is not null && (relation.SubjectType is not null || relation.Shape == RelationShape.Timeless)))
        && Words(cue, reading) is { Count: > 0 } words && !words.Exists(relation.Has);

    private List<string> Words(RelationCue cue, Reading reading)
    {
        var words = new List<string>();
        foreach (var any in cue.All)
        {
            foreach (var term in any)
            {
                if (reading.Has(term) && !_asking.Contains(term))
                {
                    words.Add(term);
                }
            }
        }

        return words;
    }

    // "Tell me about the handbook" is no example of "Tell me about {group}".
    private bool IsOfThing(Example example, Relation relation, Reading reading) => relation.Topic is { } topic && reading.Entities(EntityType.Group).Count > 0 && !example.Text.Contains("{group}", StringComparison.Ordinal)
        && !reading.Marks.Any(mark => mark.Id == topic || (mark.Entity is { } entity && facts.Relations.Any(other => other.Topic == topic && other.ObjectType == entity.Type)));

    // What membership brings to one body is told of that body alone, and what the group is of the group.
    private bool IsOfOthers(Relation relation, Reading reading) =>
        _named.TryGetValue(relation, out var named) && named.Count > 0 && reading.AllEntities.Any(entity => named.Exists(body => body.Type == entity.Type)) && !reading.AllEntities.Any(named.Contains);
}
