using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Examples;

/// <summary>A question that shows how people ask for something.</summary>
/// <param name="Label">The relation and what is asked of it, "chaired.who".</param>
/// <param name="Text">The question, with {agency} and the like in the place of names and dates.</param>
/// <param name="Relation">The relation; null for questions that the sources leave open or that are about something else.</param>
/// <param name="Ask">What is asked.</param>
internal sealed record Example(string Label, string Text, Relation? Relation, Ask Ask);
