using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Knowledge.Checks;

/// <summary>The texts that every language must have, whatever the relations.</summary>
internal static class NeededTexts
{
    private static readonly HashSet<string> Keys = new(
    [
        "and", "first-day", "source",
        .. Periods("period-"), .. Periods("period-bare-"),
        "yes", "yes-contrary", "no", "no-other", "no-since", "not-alone", "not-all", "now", "yes-now", "nearest", "no-finer", "why-unknown", "more-unknown", "not-covered", "not-named", "not-named-as-said", "none-before", "none-after", "none-in-both", "none-repeated", "ordered", "ordered-two", "ordered-last", "same-time", "gap",
        "count", "count-at", "count-change", "count-part", "count-subject", "count-handovers", "no-handover", "named", "profile-period", "profile", "unknown-entity",
        "silent", "according-to", "yes-according-to", "no-according-to", "other-sources", "item-according-to", "page-denies", "page-not-named", "differs", "not-in-sources", "out-of-scope", "which-year", "which-one", "found", "found-translated", "empty", "greeting", "thanks", "goodbye", "help", "who-are-you", "complaint", "welcome", "quoted", "count-both", "list-except", "list-without", "count-except", "stands", "stands-not", "age",
        "why-nothing", "why-question", "why-words", "why-context", "why-rule", "why-no-rule", "why-facts", "why-names", "why-passage", "why-none", "sure", "source-is", "word-for-word", "topic",
        .. Enum.GetNames<Ask>().Select(ask => "ask-" + ask),
    ], StringComparer.Ordinal);

    /// <summary>The texts of one language; what a name is called "in French" is needed for each of the others.</summary>
    public static IEnumerable<string> General(Language language, IReadOnlyList<LanguagePack> packs) =>
        Keys.Concat(packs.Where(other => other.Language != language).Select(other => "in-" + other.Language.Code));

    public static bool IsGeneral(string key) => Keys.Contains(key) || (key.StartsWith("in-", StringComparison.Ordinal) && Language.FromLocale(key[3..]) is not null);

    private static IEnumerable<string> Periods(string prefix) =>
        new[] { "year", "years", "month", "day", "days", "months", "long", "early", "mid", "late" }.Select(form => prefix + form);
}
