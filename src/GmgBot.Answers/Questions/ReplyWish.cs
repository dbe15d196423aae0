using System.Text;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Finds where a message wishes for the language of its reply: "how many members? Réponds en français", "qui a présidé ? (in English please)".</summary>
internal sealed class ReplyWish
{
    /// <summary>What a wish is made of, and what asks for a name and not for a language.</summary>
    private enum Kind { Tongue, Into, Reply, Tell, Please, Not, Beside, Name }

    /// <summary>The fewest words in front of a wish that is tied to them by nothing but "please": "ILO in French please" asks for a name.</summary>
    private const int FewestAsked = 3;

    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Language> _tongues = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Language> _capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Language>.AlternateLookup<ReadOnlySpan<char>> _tonguesBySpan;
    private readonly Dictionary<string, Language>.AlternateLookup<ReadOnlySpan<char>> _capitalsBySpan;
    private readonly Language[] _languages;

    public ReplyWish(IReadOnlyList<LanguagePack> packs)
    {
        _languages = [.. packs.Select(pack => pack.Language)];
        (_tonguesBySpan, _capitalsBySpan) = (_tongues.GetAlternateLookup<ReadOnlySpan<char>>(), _capitals.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var words in packs.Select(pack => pack.Wish))
        {
            Add(words.Name, Kind.Name);
            Add(words.Beside, Kind.Beside);
            Add(words.Not, Kind.Not);
            Add(words.Please, Kind.Please);
            Add(words.Tell, Kind.Tell);
            Add(words.Reply, Kind.Reply);
            Add(words.Into, Kind.Into);
            foreach (var (language, tongue) in _languages.SelectMany(language => words.Tongues.GetValueOrDefault(language.Name, []).Select(tongue => (language, tongue))))
            {
                (tongue.All(char.IsUpper) ? _capitals : _tongues)[tongue.All(char.IsUpper) ? tongue : Folding.Fold(tongue)] = language;
            }
        }
    }

    /// <summary>The sign that asks for a name and not for a language: "HCDH = ? en anglais".</summary>
    private const char Equation = '=';

    /// <summary>The language that a clean message wishes to be answered in, what it asks without that wish (empty where it is nothing else), and whether it could ask for nothing else; null where it wishes for no language, or for two.</summary>
    public (string Asked, Language Language, bool IsSure)? Of(string message)
    {
        // Most messages name no language, and to see that is cheaper than to read all their words.
        return !message.Contains(Equation) && HoldsTongue(message) ? Of(message, Words(message)) : null;
    }

    private (string Asked, Language Language, bool IsSure)? Of(string message, List<Word> words)
    {
        var wishes = Clauses(message, words).Select(clause => Wish(message, words, clause)).OfType<(int Start, int End)>().ToList();
        var tongues = wishes.Select(wish => Wished(words[wish.Start..wish.End])).Distinct().ToList();
        return tongues is [{ } tongue] && Without(message, words, wishes) is var asked && (asked.Length == 0 || !words.Exists(word => word.Kind == Kind.Not))
            ? (asked, tongue, Has(words, Kind.Reply, Kind.Please, Kind.Not)) : null;
    }

    private void Add(IReadOnlyList<string> words, Kind kind)
    {
        foreach (var word in words)
        {
            _kinds[word] = kind;
        }
    }

    private bool HoldsTongue(ReadOnlySpan<char> message)
    {
        for (var (start, end) = (0, 0); start < message.Length; start = end + 1)
        {
            end = EndOfWord(message, start);
            var word = message[start..end];
            if (end > start && (_capitalsBySpan.ContainsKey(word) || (Ascii.IsValid(word) ? _tonguesBySpan.ContainsKey(word) : _tongues.ContainsKey(Folding.Fold(word.ToString())))))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfWord(ReadOnlySpan<char> message, int start)
    {
        var end = start;
        while (end < message.Length && char.IsLetterOrDigit(message[end]))
        {
            end++;
        }

        return end;
    }

    private List<Word> Words(string message)
    {
        var words = new List<Word>();
        for (var (start, end) = (0, 0); start < message.Length; start = end + 1)
        {
            end = EndOfWord(message, start);
            if (end > start)
            {
                words.Add(Read(message[start..end], start));
            }
        }

        // "EN FRANÇAIS": what may be the name of a language stands in front of one.
        for (var at = 0; at + 1 < words.Count; at++)
        {
            words[at] = words[at] is { Tongue: not null, Kind: Kind.Into } && words[at + 1].Tongue is not null ? words[at] with { Tongue = null } : words[at];
        }

        return words;
    }

    private Word Read(string text, int start)
    {
        var folded = Folding.Fold(text);
        var tongue = _capitals.GetValueOrDefault(text) ?? _tongues.GetValueOrDefault(folded);
        return new Word(start, start + text.Length, _kinds.TryGetValue(folded, out var kind) ? kind : tongue is null ? null : Kind.Tongue, tongue);
    }

    // Of two languages the other one, where the one named is not understood.
    private Language? Wished(List<Word> wish)
    {
        var named = wish.Select(word => word.Tongue).OfType<Language>().Distinct().ToList();
        return named is not [var only] ? null
            : !wish.Exists(word => word.Kind == Kind.Not) ? only
            : _languages.Where(language => language != only).ToList() is [var other] ? other : null;
    }

    // What stands between signs; clauses of nothing but such words belong together ("Answer: English") unless a question mark parts them.
    private static List<(int Start, int End)> Clauses(string message, List<Word> words)
    {
        var clauses = new List<(int Start, int End)>();
        for (var (start, end) = (0, 0); start < words.Count; start = end)
        {
            for (end = start + 1; end < words.Count && !Parts(Gap(message, words, end)); end++)
            {
            }

            if (clauses.Count > 0 && words[clauses[^1].Start..end].TrueForAll(IsOf) && !Gap(message, words, start).Contains('?'))
            {
                clauses[^1] = (clauses[^1].Start, end);
            }
            else
            {
                clauses.Add((start, end));
            }
        }

        return clauses;
    }

    private static ReadOnlySpan<char> Gap(string message, List<Word> words, int at) => message.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End);

    private static bool Parts(ReadOnlySpan<char> gap) => gap.ContainsAny(".?!:;,()[]\"\n") || gap.Contains(" - ", StringComparison.Ordinal);

    private static bool IsOf(Word word) => word.Kind is not (null or Kind.Name) || word.Tongue is not null;

    // All of a clause, or what opens or ends it.
    private static (int Start, int End)? Wish(string message, List<Word> words, (int Start, int End) clause)
    {
        var own = words[clause.Start..clause.End];
        if (own.TrueForAll(IsOf))
        {
            return own.Exists(word => word.Tongue is not null) && (own.Count == words.Count || Has(own, Kind.Reply, Kind.Tell, Kind.Please) || (IsSet(message, words, clause) && own.TrueForAll(word => word.Kind is Kind.Into || word.Tongue is not null))) ? clause : null;
        }

        return AtEnd(own) is { } close ? (clause.Start + close, clause.End) : AtStart(own) is { } open ? (clause.Start, clause.Start + open) : null;
    }

    // "How many members please reply in French", "list the members in French".
    private static int? AtEnd(List<Word> own)
    {
        var start = own.FindLastIndex(word => !IsOf(word)) + 1;
        var asking = own.FindIndex(start, word => word.Kind is Kind.Reply or Kind.Please or Kind.Into);
        if (asking < 0 || !NamesTongue(own[asking..]))
        {
            return null;
        }

        var name = Has(own, Kind.Name);
        return Has(own[asking..], Kind.Reply) || (!name && asking >= FewestAsked && Has(own[asking..], Kind.Please)) ? asking
            : !name && own[asking].Kind == Kind.Into && own.TakeWhile(IsOf).ToList() is var opening && Has(opening, Kind.Tell) && opening.TrueForAll(word => word.Tongue is null) ? asking : null;
    }

    // "Answer in French please how many members", "tell me in English who".
    private static int? AtStart(List<Word> own)
    {
        var end = own.FindIndex(word => !IsOf(word));
        end = own.FindLastIndex(end, end + 1, word => word.Tongue is not null || word.Kind == Kind.Please) + 1;
        return NamesTongue(own[..end]) && (Has(own[..end], Kind.Reply) || (!Has(own, Kind.Name) && Has(own[..end], Kind.Tell, Kind.Please))) ? end : null;
    }

    private static bool Has(List<Word> words, params ReadOnlySpan<Kind> kinds)
    {
        foreach (var word in words)
        {
            if (word.Kind is { } kind && kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }

    // "... in French": as that which something is put in.
    private static bool NamesTongue(List<Word> words) => Enumerable.Range(1, Math.Max(words.Count - 1, 0)).Any(at => words[at].Tongue is not null && words[at - 1].Kind == Kind.Into);

    // A sentence of its own that asks nothing, or what stands in brackets: "(in French)"; "in French?" may ask for a name.
    private static bool IsSet(string message, List<Word> words, (int Start, int End) clause)
    {
        var before = clause.Start == 0 ? "" : Gap(message, words, clause.Start);
        var after = clause.End == words.Count ? message.AsSpan(words[^1].End) : Gap(message, words, clause.End);
        return before.ContainsAny("([") || (clause.Start > 0 && before.ContainsAny("?.!\n") && !after.Contains('?'));
    }

    // The signs in front of a wish stay, for they end the sentence there.
    private static string Without(string message, List<Word> words, List<(int Start, int End)> wishes)
    {
        var asked = new StringBuilder();
        var from = 0;
        foreach (var (start, end) in wishes)
        {
            var stop = start == 0 ? 0 : Math.Max(words[start - 1].End, from);
            asked.Append(message.AsSpan(from, stop - from));
            foreach (var sign in message.AsSpan(stop, words[start].Start - stop))
            {
                asked.Append(sign is '?' or '!' or '.' or '\n' ? sign : ' ');
            }

            from = end == words.Count ? message.Length : words[end].Start;
        }

        var left = asked.Append(message.AsSpan(from)).ToString().Trim();
        return message.TrimEnd().EndsWith('?') && left.Length > 0 && char.IsLetterOrDigit(left[^1]) ? left + " ?" : left;
    }

    private sealed record Word(int Start, int End, Kind? Kind, Language? Tongue);
}
