using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>A message of several sentences: the one that asks, and those around it that only tell where the question comes from.</summary>
/// <param name="Asked">The sentence that asks.</param>
/// <param name="Told">The other sentences, in their order; empty where there are none.</param>
internal sealed record Setting(string Asked, IReadOnlyList<string> Told)
{
    /// <summary>Finds the sentence that asks: the last one with a question mark.</summary>
    /// <returns>The setting, or null where the message is one sentence or none of its sentences ends with a question mark.</returns>
    public static Setting? Of(string message)
    {
        var sentences = QuestionText.Sentences(message).ToList();
        var asked = sentences.FindLastIndex(sentence => sentence.EndsWith('?'));
        return sentences.Count < 2 || asked < 0 ? null : new Setting(sentences[asked], [.. sentences.Where((_, i) => i != asked)]);
    }

    /// <summary>What the other sentences lend to the one that asks: their dates where it has none, their bodies where it names none.</summary>
    /// <param name="told">The other sentences, read.</param>
    /// <param name="asked">The sentence that asks, read.</param>
    public static string Lent(Reading told, Reading asked) => string.Concat(
        (asked.Periods.Count > 0 ? [] : told.Periods.Select(period => string.Concat(told.Tokens.Skip(period.Start).Take(period.End - period.Start).Select(token => " " + token.Text))))
        .Concat(asked.AllEntities.Count > 0 ? [] : told.Marks.Where(mark => mark.Entity is not null && mark.Entity.Type != EntityType.Group).Select(mark => ", " + told.Written(mark))).Distinct());
}
