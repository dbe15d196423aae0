namespace GmgBot.Answers.Search.Analysis;

/// <summary>Words that point to the sentence before when they stand near the start of one: "he", "this", "its".</summary>
internal static class PointingWords
{
    public static readonly string[] French =
    [
        "il", "elle", "ils", "elles", "lui", "ce", "cet", "cette", "ces", "celui", "celle", "ceux", "celles", "cela", "ceci",
        "son", "sa", "ses", "leur", "leurs", "dernier", "dernière", "derniers", "dernières",
    ];

    public static readonly string[] English =
        ["he", "she", "it", "they", "him", "them", "this", "that", "these", "those", "his", "her", "its", "their", "such"];

    public static readonly string[] Spanish =
    [
        "él", "ella", "ellos", "ellas", "ello", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "esto", "eso",
        "aquel", "aquella", "su", "sus", "le", "les", "se", "lo", "dicho", "dicha", "dichos", "dichas",
    ];

    public static readonly string[] Russian =
    [
        "он", "она", "оно", "они", "его", "ее", "их", "ему", "ей", "им", "него", "нее", "них", "это", "этот", "эта", "эти",
        "этого", "этой", "этом", "этих", "тот", "та", "те", "такой", "такая", "такое", "такие", "данный", "данная", "данные", "там",
    ];

    public static readonly string[] Arabic =
        ["هو", "هي", "هم", "وهو", "وهي", "وهم", "هذا", "هذه", "ذلك", "تلك", "وهذا", "وهذه", "كما", "وقد", "لقد", "كان", "كانت", "وكان", "وكانت"];

    public const string Chinese = "他她它这该此其那";
}
