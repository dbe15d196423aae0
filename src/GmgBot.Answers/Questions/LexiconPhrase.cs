namespace GmgBot.Answers.Questions;

/// <summary>A word or phrase with its words, of which all are needed only until the lexicon is made.</summary>
/// <param name="Words">Its words, folded; a "*" at the end of one stands for any ending.</param>
/// <param name="Entry">What it stands for.</param>
internal readonly record struct LexiconPhrase(string[] Words, LexiconEntry Entry);
