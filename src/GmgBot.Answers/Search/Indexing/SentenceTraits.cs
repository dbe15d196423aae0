namespace GmgBot.Answers.Search.Indexing;

/// <summary>What a sentence is like, whatever is asked.</summary>
[Flags]
internal enum SentenceTraits
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>A word near its start points to the sentence before: "he", "this".</summary>
    LeansBack = 1,

    /// <summary>Something in it stands in quotation marks.</summary>
    Quotes = 2,

    /// <summary>Its very first word points to the sentence before, so that alone it does not say of whom or what it tells.</summary>
    OpensLeaning = 4,
}
