namespace GmgBot.Answers.Search.Questions;

/// <summary>What a question asks for, as far as its question word tells.</summary>
internal enum AnswerKind
{
    /// <summary>Anything.</summary>
    Other,

    /// <summary>A number or a date: "combien", "when".</summary>
    Number,

    /// <summary>A person or a place: "qui", "where".</summary>
    Name,
}
