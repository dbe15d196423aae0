using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Recognises what is no question about the subject: a greeting, thanks, a goodbye, a call for help, a complaint.</summary>
internal static class SmallTalk
{
    // The later ones say more: "bonjour, que sais-tu faire ?" asks for help.
    private static readonly string[] Kinds = ["who-are-you", "complaint", "help", "goodbye", "thanks", "greeting"];

    private static readonly string[] Asking = [.. QuestionWords.Open.Except(["how"]), "list"];

    /// <summary>What a long message may speak of that only greets: "hello, I'm new in the office, I was told to ask here".</summary>
    private static readonly string[] Greetings = ["greeting", "asker"];

    /// <summary>The longest message, in words, that is small talk.</summary>
    private const int Longest = 12;

    /// <summary>The most words in front of thanks: "great, many thanks!"</summary>
    private const int MostBeforeThanks = 3;

    /// <summary>The fewest words that ask something behind thanks.</summary>
    private const int FewestBehind = 2;

    /// <summary>The longest message, in words, that both greets and calls for help.</summary>
    private const int LongestGreeting = 20;

    /// <summary>The longest message, in words, that both thanks and takes leave.</summary>
    private const int LongestFarewell = 30;

    /// <summary>The most words of what somebody who thanks tells of himself: "merci, je file à l'antenne".</summary>
    private const int MostToldInThanks = 3;

    /// <summary>Tells the kind of small talk.</summary>
    /// <returns>The concept, which is also the key of the reply; null where the message is something else.</returns>
    public static string? Recognise(Reading reading) =>
        (reading.Tokens.Count <= Longest && (reading.Unexplained.Count <= 1 || (reading.Unexplained.Count <= MostToldInThanks && IsClosing(reading))) || IsLongFarewell(reading) || IsLongGreeting(reading) || reading.IsNothingBut(Greetings)) && reading.NamesNothing
            ? Array.Find(Kinds, kind => reading.Has(kind) && !(kind is "thanks" or "goodbye" && Asks(reading)) && !(kind is "greeting" or "help" or "goodbye" or "thanks" && reading.Has("outside")) && !(kind == "help" && reading.Has("unsaid")))
            : null;

    /// <summary>What is asked behind thanks that open a message: "thanks, and six months later?"; null where nothing is.</summary>
    public static string? Behind(Reading reading)
    {
        var end = reading.Marks.Where(mark => mark is { Kind: MarkKind.Concept, Id: "thanks" } && mark.Start <= MostBeforeThanks && (mark.Start == 0 || mark.End == reading.Tokens.Count || reading.Tokens[mark.End].Gap.AsSpan().ContainsAny(",.;:!-"))).Select(mark => mark.End).DefaultIfEmpty().Max();

        return end > 0 && (reading.Text.EndsWith('?') || Asks(reading) || reading.Reply is not null) && reading.Tokens.Count - end >= FewestBehind ? reading.Words(end, reading.Tokens.Count) + " ?" : null;
    }

    // "Good morning! A colleague told me about you, what can you help me with?"
    private static bool IsLongGreeting(Reading reading) => reading.Tokens.Count <= LongestGreeting && reading.Unexplained.Count <= 1 && reading.HasAt(0, "greeting") && reading.Has("help");

    // "I thank you very much for your patience, dear Sir, and wish you a good evening."
    private static bool IsLongFarewell(Reading reading) => reading.Tokens.Count <= LongestFarewell && reading.Has("thanks") && reading.Has("goodbye") && IsClosing(reading);

    // "Thanks. And when did it come out?" goes on asking, and so does "Understood. Remind me which one came before."
    private static bool Asks(Reading reading) => reading.HasAny(Asking) && (reading.Text.EndsWith('?')
        || reading.Marks.Any(thanks => thanks is { Kind: MarkKind.Concept, Id: "thanks" } && reading.Marks.Any(asked => asked.Kind == MarkKind.Concept && asked.Id is "who" or "which" or "when" or "list" && asked.Start >= thanks.End && reading.IsParted(thanks.End - 1, asked.Start))));

    /// <summary>Whether a message thanks or takes leave and asks nothing, whatever else its words recall: "thanks, that was useful".</summary>
    public static bool IsClosing(Reading reading) => (reading.Has("thanks") || reading.Has("goodbye")) && !reading.Text.Contains('?', StringComparison.Ordinal)
        && !reading.HasAny(Asking);
}
