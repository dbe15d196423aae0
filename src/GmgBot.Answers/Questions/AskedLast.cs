using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Questions;

/// <summary>Tells a question word that is also an acronym from that where it stands last: "the chair in June 2010 was who?", "it was who, the chair?"; "before who?" and "was who a member?" name the body.</summary>
internal sealed class AskedLast(IEnumerable<LanguagePack> packs)
{
    private readonly HashSet<string> _verbs = packs.SelectMany(pack => pack.Concepts.GetValueOrDefault("yes-no") ?? []).Where(word => !word.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the word asks: a verb stands in front of it, something in front of that, and nothing behind.</summary>
    public bool Has(Row<Token> tokens, int at) => at > 1 && _verbs.Contains(tokens[at - 1].Folded)
        && (at + 1 == tokens.Count || tokens[at + 1].Gap.AsSpan().ContainsAny(",;:.?!"));
}
