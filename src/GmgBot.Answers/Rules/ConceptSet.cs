using System.Runtime.InteropServices;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>What a question holds, as relation cues name it: concepts, "@type" and "@@id" of entities, "@2type" for two of a type, "@again" for one named twice, "@foreign" for one by its name in another language, "@period", "@side" for a date that something lies before or after, "@number", "@two" for the number two and no other, "@rising" for three numbers or more each of which is larger, "@from-to" for two, "@step" for a step in time, "@within" where the group is put as part of a body, "@equals" for the sign, "@letter" for a letter by itself, "@bare" where nothing but a body and a date is named, "@pairs" for bodies each with a date of its own, "@unknown" for words that nothing explains, "@strange" for such a name.</summary>
internal sealed class ConceptSet
{
    /// <summary>The most words of a question that names nothing but a body and a date: "UNICEF from January to June 2011".</summary>
    private const int LongestBare = 8;

    /// <summary>The longest word that may stand in front of the body or the date: "in", "en", "pour".</summary>
    private const int LongestLittle = 4;

    /// <summary>Few questions hold more.</summary>
    private const int Many = 24;

    // So few that to go through them takes no longer than to look one up.
    private readonly List<string> _all = new(Many);

    /// <param name="reading">The question.</param>
    /// <param name="topic">A concept that the conversation adds, or null.</param>
    public ConceptSet(Reading reading, string? topic = null)
    {
        if (topic is not null)
        {
            Add(topic);
        }

        foreach (var mark in reading.Marks)
        {
            if (mark.Kind == MarkKind.Concept)
            {
                Add(mark.Id);
            }
        }

        foreach (var entity in reading.AllEntities)
        {
            Add(entity.Concept);
            if (Has(entity.TypeConcept))
            {
                Add(entity.TwoConcept);
            }

            Add(entity.TypeConcept);
        }

        if (IsNamedTwice(reading.Marks))
        {
            Add("@again");
        }

        if (LetterOfName.At(reading) >= 0)
        {
            Add("@letter");
        }

        if (reading.Text.Contains('=', StringComparison.Ordinal))
        {
            Add("@equals");
        }

        if (IsNamedByAnother(reading))
        {
            Add("@foreign");
        }

        if (reading.Periods.Count > 1 && Pairs.Of(reading).Count > 1)
        {
            _all.Add("@pairs");
        }

        if (IsBare(reading))
        {
            Add("@bare");
        }

        if (IsWithin(reading))
        {
            Add("@within");
        }

        if (reading.Unexplained.Count > 0 || FarWords.Of(reading).Any())
        {
            Add("@unknown");
        }

        if (reading.StrangeNames.Count > 0)
        {
            Add("@strange");
        }

        if (reading.Periods.Count > 0)
        {
            Add("@period");
        }

        if (reading.Periods.Any(mention => mention.Role is PeriodRole.Before or PeriodRole.After))
        {
            Add("@side");
        }

        if (reading.Step is not null)
        {
            Add("@step");
        }

        if (reading.Numbers.Count > 0)
        {
            Add("@number");
        }

        if (reading.Numbers is [2])
        {
            Add("@two");
        }

        // "6, then 10, then 14": one number behind another, each of them larger.
        if (reading.Numbers.Count > 1 && reading.Numbers.Zip(reading.Numbers.Skip(1)).All(step => step.First < step.Second))
        {
            Add(reading.Numbers.Count > 2 ? "@rising" : "@from-to");
        }
    }

    public ReadOnlySpan<string> All => CollectionsMarshal.AsSpan(_all);

    public bool Has(string concept) => _all.Contains(concept);

    private void Add(string concept)
    {
        if (!Has(concept))
        {
            _all.Add(concept);
        }
    }

    // "UNESCO 2011", "UNITAR, les dates": a body, and when; "the GMG?", "NATO?", "Canada?"
    private static bool IsBare(Reading reading) => reading.Tokens.Count <= LongestBare && reading.AllEntities.Count < 2 && (reading.Periods.Count > 0 || (reading.AllEntities.Count > 0 && (reading.Has("when") || reading.AllEntities[0].Type is var type && (type == EntityType.Group || type == EntityType.Outsider))) || reading.Has("state"))
        && Enumerable.Range(0, reading.Tokens.Count).All(at => reading.PeriodAt(at) is not null || IsLittle(reading, at) || reading.Marks.Any(mark => mark.Covers(at) && (mark.Entity is not null || mark.Kind == MarkKind.Filler || mark.Id is "when" or "article" or "no-kind" or "and" or "or" or "state")));

    // "In | 2011", "pour | l'UNESCO"
    private static bool IsLittle(Reading reading, int at) => reading.Tokens[at].Word.Length <= LongestLittle && !reading.Unexplained.Contains(at) && !reading.Marks.Any(mark => mark.Covers(at) && mark.Id is not ("to-link" or "past"))
        && (reading.PeriodAt(at + 1) is not null || reading.EntityFrom(reading.AfterArticles(at + 1)) is not null);

    private static bool IsNamedTwice(Row<Mark> marks)
    {
        for (var i = 1; i < marks.Count; i++)
        {
            for (var before = 0; before < i && marks[i].Entity is not null; before++)
            {
                if (marks[i].Entity!.Equals(marks[before].Entity) && marks[i].Start != marks[before].Start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Is the group part of X?": X stands right behind the words, the group in front of them.
    private static bool IsWithin(Reading reading) => reading.IndexOf("part-of") is >= 0 and var at
        && reading.Marks.Any(part => part.Id == "part-of" && part.Start == at && reading.Marks.Any(body => body.Entity is { } entity && entity.Type != EntityType.Group && body.Start >= part.End && body.Start <= reading.AfterArticles(part.End)))
        && reading.Marks.Any(mark => mark.End <= at && (mark.Entity?.Type == EntityType.Group || mark is { Kind: MarkKind.Concept, Id: "group-word" }))
        && !reading.Marks.Any(mark => mark.Start < at && mark.Entity is { } entity && entity.Type != EntityType.Group);

    private static bool IsNamedByAnother(Reading reading)
    {
        foreach (var mark in reading.Marks)
        {
            if (mark.Entity is not null && mark.Language != reading.Language && !IsNamedAt(reading, mark.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedAt(Reading reading, int at) => reading.Marks.Any(mark => mark.Entity is not null && mark.Start == at && mark.Language == reading.Language);

    public override string ToString() => string.Join(' ', _all.Order(StringComparer.Ordinal));
}
