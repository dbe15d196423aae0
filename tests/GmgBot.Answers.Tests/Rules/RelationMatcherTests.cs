using GmgBot.Answers.Facts;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Tests.Facts;

namespace GmgBot.Answers.Tests.Rules;

public sealed class RelationMatcherTests
{
    private static readonly RelationMatcher Matcher = new(
    [
        Make("chaired", Cue("chair"), Cue("chair @agency", weight: 1), Cue("lead|head who", none: "club")),
        Make("joined", Cue("join"), Cue("@2agency first")),
        Make("runs", Cue("chair @club"), Cue("@@chess", weight: 3)),
        Make("happened", Cue("what @period")),
    ]);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("", "")]
    [InlineData("chair", "chaired:10")]
    [InlineData("chair @ant", "chaired:21")]
    [InlineData("who lead", "chaired:20")]
    [InlineData("who head", "chaired:20")]
    [InlineData("head", "")]
    [InlineData("who lead club", "")]
    [InlineData("first @ant", "")]
    [InlineData("first @ant @ant", "")]
    [InlineData("first @ant @bee", "joined:20")]
    [InlineData("what 2010", "happened:20")]
    [InlineData("chair join", "chaired:10 joined:10")]
    [InlineData("chair @choir", "runs:20 chaired:10")]
    [InlineData("chair @chess", "runs:20 chaired:10")]
    [InlineData("@chess", "runs:13")]
    public void The_best_cue_of_each_relation_counts_and_the_best_relation_is_first(string parts, string matches) =>
        string.Join(' ', Matcher.Match(new ConceptSet(Readings.Of(parts))).Select(match => $"{match.Relation}:{match.Score}")).ShouldBe(matches);

    private static Relation Make(string id, params RelationCue[] cues) => Invented.Relation(id, RelationShape.Span) with { Cues = cues };

    private static RelationCue Cue(string all, string none = "", int weight = 0) => new(
        [.. all.Split(' ').Select(any => (IReadOnlyList<string>)any.Split('|'))],
        none.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        null,
        weight);
}
