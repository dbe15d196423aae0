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
}
