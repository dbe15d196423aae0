using System.Globalization;
using GmgBot.Answers.Examples;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Search;
using GmgBot.Answers.Untold;

namespace GmgBot.Answers.Wording;

/// <summary>Writes down how an answer came about.</summary>
internal static class Explaining
{
    public static Explanation Explain(Reading reading, Understanding? understood, SearchResult? searched, string result, ExampleMatch? example, string? reason = null) =>
        new(understood?.Frame.ToString() ?? result, new LateList<string>(() => Steps(reading, understood, searched, result, example, reason)));

    private static List<string> Steps(Reading reading, Understanding? understood, SearchResult? searched, string result, ExampleMatch? example, string? reason)
    {
        var steps = new List<string> { $"language: {reading.Language}" };
        steps.AddRange(reading.Tokens.Where(token => token.Corrected is not null).Select(token => $"spelling: {token.Text} -> {token.Corrected}"));
        steps.AddRange(reading.Marks.Where(mark => mark.Kind != MarkKind.Filler).Select(mark => $"{mark.Kind.ToString().ToLowerInvariant()}: {string.Join(' ', reading.Tokens.Skip(mark.Start).Take(mark.Length).Select(token => token.Word))} = {mark.Id} ({mark.Language})"));
        steps.AddRange(reading.Periods.Select(period => $"period: {(period.In(null) is { } known ? Facts.PeriodNotation.Write(known) : "without a year")} {period.Role.ToString().ToLowerInvariant()}"));
        steps.AddRange(reading.Unexplained.Select(index => $"not understood: {reading.Tokens[index].Text}"));
        steps.AddRange(FarWords.Of(reading).Select(index => $"not of the subject: {reading.Tokens[index].Text}"));
        if (AskedNoun.Of(reading) is >= 0 and var asked)
        {
            steps.Add($"asked for: {reading.Tokens[asked].Text}");
        }

        if (understood is not null)
        {
            steps.AddRange(understood.Matches.Take(4).Select(match => $"rule: {match}"));
            steps.Add($"question: {understood.Frame}{(understood.FromContext ? " (completed from the conversation)" : "")}");
        }

        if (example is not null)
        {
            steps.Add(string.Create(CultureInfo.InvariantCulture, $"example: {example.Label} {example.Likeness:0.00} ahead by {example.Lead:0.00}: {example.Example.Text}"));
        }

        if (searched is not null)
        {
            steps.AddRange(searched.Hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"passage: {hit.Passage.Id} {hit.Score:0.00}")));
            steps.Add(string.Create(CultureInfo.InvariantCulture, $"confidence: {searched.Confidence:0.00}, floor {Confidence.Floor:0.00}"));
        }

        if (reason is not null)
        {
            steps.Add($"silent, for what is asked for is {reason}");
        }

        steps.Add($"result: {result}");
        return steps;
    }
}
