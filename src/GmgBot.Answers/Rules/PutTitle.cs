using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Compares a title or a subject that a question puts forward with the name of the one publication there is: "'Handbook on Urban Planning', is that the title?", "le manuel porte-t-il sur l'asile ?"</summary>
internal sealed class PutTitle(FactBase facts)
{
    /// <summary>The shortest word of a title that counts; "on" and "sur" do not.</summary>
    private const int Shortest = 4;

    /// <summary>The fewest words of a title between quotation marks.</summary>
    private const int FewestWords = 3;

    /// <summary>What every title would be about, so that it bears out none.</summary>
    private const string Everywhere = "migra";

    private static readonly string[] Else = ["or", "not", "never", "who", "which", "when", "how-many", "why", "where", "initiative", "detail", "other", "upcoming"];

    private static readonly string[] About = ["subject", "about", "on-link"];

    /// <summary>What is said of a title, and is no word of it.</summary>
    private static readonly string[] Beside = ["title", "name", "yes-no", "pronoun", "present", "past", "owner", "doubt", "wording", "to-english", "to-french", "caption", "is-right"];

    /// <summary>The question of the title that is denied; null where none is put forward, or the true one.</summary>
    public Frame? Read(Frame frame, Reading reading)
    {
        if (frame.Relation is not { Topic: { } topic, SubjectType: null } || !AskChooser.PutsForward(reading) || reading.HasAny(Else)
            || facts.Relations.FirstOrDefault(other => other.Topic == topic && other.ObjectType is not null && other.SubjectType is not null) is not { } made
            || facts.Of(made).Select(fact => fact.Object).Distinct().ToList() is not [{ } thing]
            || facts.Relations.FirstOrDefault(other => other is { SubjectType: null, Shape: RelationShape.Timeless } && other.Topic == topic && facts.Of(other).Count > 0) is not { } titled)
        {
            return null;
        }

        var name = Words(thing);
        return (Title(reading, topic, thing) is { } title ? title.Exists(word => !name.Contains(word)) : Subject(reading, topic, thing) is { Count: > 0 } subject && !reading.Has("true-subject") && subject.TrueForAll(word => word.StartsWith(Everywhere, StringComparison.Ordinal) || !name.Any(own => IsAkin(own, word))) && subject.Exists(word => !word.StartsWith(Everywhere, StringComparison.Ordinal)))
            ? frame with { Relation = titled, Ask = Ask.IsTrue, Claim = false, Denied = false, Periods = [], IsOfAnother = true }
            : null;
    }

    // What stands between quotation marks, or behind "is it called" or "title:".
    private static List<string>? Title(Reading reading, string topic, Entity thing)
    {
        if (!reading.HasAny("title", "name"))
        {
            return null;
        }

        var quotes = Enumerable.Range(0, reading.Tokens.Count).Where(at => reading.Tokens[at].Gap.Contains('"', StringComparison.Ordinal)).ToList();
        var named = reading.Marks.FirstOrDefault(mark => Is(mark, topic, thing) && (quotes.Count > 0 ? mark.Start >= quotes[0] && (quotes.Count == 1 || mark.Start < quotes[1]) : char.IsUpper(reading.Tokens[mark.Start].Text[0]) && reading.Marks.Any(said => said.Id is "title" or "name" && said.End <= mark.Start)));
        if (named is null)
        {
            return null;
        }

        var (from, to) = quotes.Count > 0 ? (quotes[0], quotes.Count > 1 ? quotes[1] : reading.Tokens.Count) : (named.Start, reading.ClauseEnd(named.End));
        return to - from < FewestWords ? null : Content(reading, from, to, topic);
    }

    private static List<string> Subject(Reading reading, string topic, Entity thing)
    {
        var about = reading.Marks.Where(mark => mark.Kind == MarkKind.Concept && About.Contains(mark.Id)).Select(mark => mark.End).DefaultIfEmpty(0).Max();
        return about == 0 || reading.HasAny("title", "name") || !reading.Marks.Any(mark => Is(mark, topic, thing) && mark.Start < about) ? [] : Content(reading, about, reading.Tokens.Count, topic);
    }

    private static bool Is(Mark mark, string topic, Entity thing) => mark.Id == topic || thing.Equals(mark.Entity);

    private static List<string> Content(Reading reading, int from, int to, string topic) =>
        [.. Enumerable.Range(from, to - from).Where(at => reading.Tokens[at].Folded.Length >= Shortest && reading.PeriodAt(at) is null && !reading.IsFiller(at)
            && !reading.Marks.Any(mark => mark.Covers(at) && (mark.Id == topic || (mark.Kind == MarkKind.Concept && Beside.Contains(mark.Id))))).Select(at => Singular(reading.Tokens[at].Folded))];

    private static HashSet<string> Words(Entity entity) => entity.Names.SelectMany(name => Tokenizer.Cut(name.Value.Full)).Select(token => Singular(token.Folded)).ToHashSet(StringComparer.Ordinal);

    // "Plans" and "planning", "integrating" and "intégration": about the same thing.
    private static bool IsAkin(string own, string word) => own.AsSpan(0, Math.Min(Shortest, own.Length)).SequenceEqual(word.AsSpan(0, Math.Min(Shortest, word.Length)));

    private static string Singular(string word) => word.TrimEnd('s');
}
