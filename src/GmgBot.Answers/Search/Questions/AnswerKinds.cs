namespace GmgBot.Answers.Search.Questions;

/// <summary>What a question asks for, as far as its words tell.</summary>
[Flags]
internal enum AnswerKinds
{
    /// <summary>They do not tell.</summary>
    None = 0,

    /// <summary>A number or a date.</summary>
    Number = 1,

    /// <summary>A person, a place or what something is called.</summary>
    Name = 2,
}
