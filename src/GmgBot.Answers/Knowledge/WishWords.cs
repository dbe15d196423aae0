namespace GmgBot.Answers.Knowledge;

/// <summary>The words with which a language wishes for the language of a reply, folded. A word written in capitals counts only in capitals.</summary>
internal sealed record WishWords
{
    /// <summary>What other languages are called, by the name of the language: "french": français, VF.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tongues { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What stands in front of the name of the language that something is put in: "en", "into".</summary>
    public IReadOnlyList<string> Into { get; init; } = [];

    /// <summary>Words that speak of replying: "réponds", "answer".</summary>
    public IReadOnlyList<string> Reply { get; init; } = [];

    /// <summary>Words that may speak of telling or wanting it so, and of other things too: "dis", "write", "prefer".</summary>
    public IReadOnlyList<string> Tell { get; init; } = [];

    /// <summary>Words that ask for something without saying what: "svp", "please".</summary>
    public IReadOnlyList<string> Please { get; init; } = [];

    /// <summary>Words that ask what something is called: "how do you call it in French, please" wishes for no reply in French.</summary>
    public IReadOnlyList<string> Name { get; init; } = [];

    /// <summary>Words that wish for another language than the one named: "I don't read French".</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>What may stand beside these: "moi", "the", "whole".</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}
