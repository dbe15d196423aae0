using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using GmgBot.Answers;
using GmgBot.Live;

namespace GmgBot.Report;

/// <summary>The report as one HTML page that needs nothing else: no script, no picture, no style from elsewhere.</summary>
internal static class HtmlReport
{
    private const string Style = """
        :root { --paper: #fff; --ink: #1d2733; --quiet: #4a5868; --line: #c3ccd6; --bar: #0b57a4; --code: #f0f3f7; }
        @media (prefers-color-scheme: dark) { :root { --paper: #12171d; --ink: #e6ebf1; --quiet: #aab6c3; --line: #3a4756; --bar: #8cc2ff; --code: #1e2630; } }
        html { color-scheme: light dark; }
        body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
        svg { width: 100%; height: auto; } rect { fill: var(--bar); } text { fill: var(--ink); font: 12px system-ui, sans-serif; } text.quiet { fill: var(--quiet); }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); } td.number { text-align: end; }
        pre { background: var(--code); padding: .6rem; border-radius: .4rem; white-space: pre-wrap; } p.quiet { color: var(--quiet); margin: .2rem 0; }
        """;

    /// <summary>What a server has to let the page use, and no more.</summary>
    public static readonly string ContentSecurityPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="report">What people asked.</param>
    /// <param name="knowledge">Which state of the knowledge answers; null where it cannot change.</param>
    public static string Write(OwnerReport report, KnowledgeStatus? knowledge = null) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>GmgBot: what people asked</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        {Refused(knowledge)}<h1>What people asked</h1>
        <p>{Day(report.From)} to {Day(report.To)}: {report.Questions} questions by {report.People} people, {report.Likes} liked, {report.Dislikes} disliked.</p>
        <h2>Questions by day</h2>
        {BarChart.ByDay(report.ByDay)}
        <h2>What became of them</h2>
        {BarChart.Of("Questions by outcome", [.. report.ByOutcome.Select(pair => (OutcomeName.Of(pair.Key), pair.Value))])}
        <h2>Languages</h2>
        {BarChart.Of("Questions by language", report.ByLanguage)}
        <h2>Not answered</h2>
        {Unanswered(report.Unanswered)}
        <h2>Asked most</h2>
        {MostAsked(report.MostAsked)}
        <h2>What people thought</h2>
        {Judged(report.Judged)}
        </main>
        </body>
        </html>
        """;

    private static string Refused(KnowledgeStatus? knowledge) => knowledge is not { RefusedAt: { } at } ? "" : $"""
        <h1>The knowledge needs mending</h1>
        <p>It was changed, but not soundly ({at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC). The bot goes on with the state of {knowledge.LoadedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC until this is mended:</p>
        <pre>{WebUtility.HtmlEncode(string.Join('\n', knowledge.Faults))}</pre>

        """;

    private static string Unanswered(IReadOnlyList<QuestionGroup> groups) => groups.Count == 0 ? "<p>Every question was answered.</p>" : string.Concat(groups.Select(group =>
    {
        var stub = KnowledgeStub.For(group.Latest);
        return $"""
            <h3 lang="{Encoded(group.Latest.Language)}">{group.Count} × {Encoded(group.Wordings[0])}</h3>
            {string.Concat(group.Wordings.Skip(1).Select(wording => $"""<p class="quiet" lang="{Encoded(group.Latest.Language)}">{Encoded(wording)}</p>"""))}
            <p class="quiet">{OutcomeName.Of(group.Latest.Outcome)}; understood: {Encoded(group.Latest.Understood)}</p>
            <p>Would answer it, in <code>knowledge/{Encoded(stub.File)}</code>:</p>
            <pre>{Encoded(stub.Lines)}</pre>

            """;
    }));

    private static string MostAsked(IReadOnlyList<QuestionGroup> groups) => groups.Count == 0 ? "<p>Nothing yet.</p>" : $"""
        <table><thead><tr><th scope="col">Question</th><th scope="col">Times</th></tr></thead><tbody>
        {string.Concat(groups.Select(group => $"""<tr><td lang="{Encoded(group.Latest.Language)}">{Encoded(group.Wordings[0])}{Beside(group)}</td><td class="number">{group.Count}</td></tr>{"\n"}"""))}</tbody></table>
        """;

    private static string Beside(QuestionGroup group) => group.Latest.Outcome == Outcome.OtherSource ? """ <span class="quiet" lang="en">(from another source than the main ones)</span>""" : "";

    private static string Judged(IReadOnlyList<JudgedAnswer> judged) => judged.Count == 0 ? "<p>Nobody said what they thought of an answer.</p>" : $"""
        <table><thead><tr><th scope="col">Day</th><th scope="col">Judgement</th><th scope="col">Question</th><th scope="col">Answer</th></tr></thead><tbody>
        {string.Concat(judged.Select(one => $"""<tr><td>{Day(one.Day)}</td><td>{(one.Liked ? "liked" : "disliked")}{(one.Comment is { } comment ? ": " + Encoded(comment) : "")}</td><td>{Encoded(one.Question ?? "(not in the log)")}</td><td>{Encoded(one.Answer ?? "")}</td></tr>{"\n"}"""))}</tbody></table>
        """;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
