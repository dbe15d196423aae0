using System.Globalization;
using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;

namespace GmgBot.Answers.Wording;

/// <summary>Tells facts in whole sentences, by the templates of their relation.</summary>
internal sealed class Teller
{
    private readonly Phrasebook _phrases;
    private readonly Language _language;
    private readonly IReadOnlyList<(string From, string To)> _contractions;

    public Teller(LanguagePack pack)
    {
        _phrases = pack.Phrases;
        _language = pack.Language;
        Names = new NameWriter(_phrases, _language);
        Periods = new PeriodWriter(_phrases);
        _contractions = [.. pack.Phrases.Lists["contractions"].Select(rule => rule.Split('=')).Select(rule => (rule[0], rule[1]))];
    }

    public NameWriter Names { get; }

    public PeriodWriter Periods { get; }

    public Phrasebook Phrases => _phrases;

    /// <summary>Tells facts as one text, those of one time and object in one sentence.</summary>
    public string Tell(Relation relation, IReadOnlyList<Fact> facts)
    {
        if (facts.Count == 0)
        {
            return "";
        }

        if (facts[0].Value is not null)
        {
            return string.Join(' ', facts.Select(fact => fact.Value![_language]).Distinct());
        }

        if (facts.Count == 1)
        {
            return Finish(Sentence(relation, facts, "statement") + ".");
        }

        var groups = facts.GroupBy(fact => (fact.Period, fact.Object)).ToList();
        return relation.Shape == RelationShape.Span && _phrases.Has(relation + ".then")
            ? Finish(string.Join(", ", groups.Select((group, index) => Sentence(relation, [.. group], index == 0 ? "statement" : "then"))) + ".")
            : string.Join(' ', groups.Select(group => Finish(Sentence(relation, [.. group], "statement") + ".")));
    }

    /// <summary>Facts of one time and object as a sentence with their acronyms alone, for a line that is short of room; null where they are told in fixed words.</summary>
    public string? Brief(Relation relation, IReadOnlyList<Fact> group) => group[0].Value is null ? Finish(Sentence(relation, group, "statement", brief: true) + ".") : null;

    /// <summary>One fact as a line of a list.</summary>
    public string Item(Relation relation, IReadOnlyList<Fact> group) => group[0].Value is { } value ? value[_language] : Finish(Sentence(relation, group, "item"));

    /// <summary>Fills one of the relation's texts, or the general one of that key.</summary>
    public string Say(Relation relation, string key, Entity? subject = null, Period? period = null, string? sentence = null, int count = 0, int countAfter = 0, string? asOf = null, Entity? other = null, string? names = null) =>
        Finish(_phrases.For(relation.Id, key).Fill(
            (name, form) => name switch
            {
                "subject" => subject is null ? "" : form == "short" ? Names.Short(subject) : form == "plain" ? Names.Plain(subject) : Names.Full(subject),
                "other" => other is null ? "" : form == "short" ? Names.Short(other) : Names.Full(other),
                "period" => period is { } value ? Periods.Write(value, form) : "",
                "sentence" => sentence ?? "",
                "count" => Number(count),
                "count-after" => Number(countAfter),
                "asof" => asOf ?? "",
                "names" => names ?? "",
                _ => "{" + name + "}",
            },
            subject?.In(_language).Feminine ?? false,
            subject is null ? count > 1 : subject.In(_language).Plural));

    /// <summary>Of which times the sources say nothing, in one sentence.</summary>
    public string Gap(Relation relation, IReadOnlyList<Period> gaps) =>
        Finish(_phrases.For(relation.Id, "gap").Fill((name, form) => name == "period" ? Names.Join([.. gaps.Select(gap => Periods.Write(gap, form))]) : "", false, gaps.Count > 1));

    /// <summary>Whole numbers up to twelve in words.</summary>
    public string Number(int number) => number >= 0 && number < _phrases.Lists["numbers"].Count ? _phrases.Lists["numbers"][number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Contracts ("de le" to "du") and begins with a capital.</summary>
    public string Finish(string text)
    {
        foreach (var (from, to) in _contractions)
        {
            text = ReplaceWords(text, from, to);
        }

        text = text.Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Trim();
        return text.Length > 0 && char.ToUpperInvariant(text[0]) is var capital && capital != text[0] ? string.Concat([capital], text.AsSpan(1)) : text;
    }

    // Whole words only: "copréside le groupe" holds no "de le".
    private static string ReplaceWords(string text, string from, string to)
    {
        for (var at = text.IndexOf(from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(from, at + to.Length, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsLetter(text[at - 1]) && char.IsLetter(from[0]))
            {
                at += from.Length - to.Length;
                continue;
            }

            text = string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
        }

        return text;
    }

    private string Sentence(Relation relation, IReadOnlyList<Fact> group, string key, bool brief = false)
    {
        var subjects = group.Subjects();
        // "by six bodies, X among them": some relations tell of one subject in another way than of all.
        key = key == "statement" && subjects.Count == 1 && _phrases.Has(relation + ".statement-one") ? "statement-one" : key;
        return _phrases.For(relation.Id, key).Fill(
            (name, form) => name switch
            {
                "subject" => form switch
                {
                    "plain" => Names.Join([.. subjects.Select(Names.Plain)]),
                    _ => brief || form == "short" ? Names.Join([.. subjects.Select(Names.Short)]) : Names.Row(subjects),
                },
                "object" => group[0].Object is { } thing ? brief || form == "short" ? Names.Short(thing) : Names.Full(thing) : "",
                "period" => group[0].Period is { } period ? Periods.Write(period, form) : "",
                _ => "{" + name + "}",
            },
            subjects.Count > 0 && subjects.TrueForAll(subject => subject.In(_language).Feminine),
            subjects.Count > 1 || subjects.Exists(subject => subject.In(_language).Plural));
    }
}
