using GmgBot.Answers.Facts;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Tests.Facts;

/// <summary>Every thing that can be asked, over an invented fact base. Facts are shown as "subject@period".</summary>
public sealed class FactFinderTests
{
    [Theory]
    [InlineData("2010-10", "Told bee@2010-H2")]
    [InlineData("2010", "Told cat@2010-H1 bee@2010-H2")]
    [InlineData("2008", "NotCovered ant@2007-H1 bee@2009-H2")]
    [InlineData("2012", "NotCovered ant@2011-H2")]
    [InlineData("2009", "Told bee@2009-H2 gap 2009-H1")]
    [InlineData("2007/2011", "Listed ant@2007-H1 bee@2009-H2 cat@2010-H1 bee@2010-H2 ant@2011-H2 gap 2007-07/2009-06 gap 2011-H1")]
    public void Who_at_a_period(string period, string found) => Find(Chaired(Ask.Who, period)).ShouldBe(found);

    [Theory]
    [InlineData(PeriodRole.Before, "2009", "Told ant@2007-H1")]
    [InlineData(PeriodRole.After, "2010", "Told ant@2011-H2")]
    [InlineData(PeriodRole.Since, "2010-12", "Told bee@2010-H2 ant@2011-H2")]
    [InlineData(PeriodRole.Until, "2009-08", "Told ant@2007-H1 bee@2009-H2")]
    internal void Who_before_after_since_or_until_a_period(PeriodRole role, string period, string found) =>
        Find(Chaired(Ask.Who, period) with { Role = role }).ShouldBe(found);

    [Theory]
    [InlineData("cat", "Told cat@2010-H1")]
    [InlineData("ant", "Told ant@2007-H1 ant@2011-H2")]
    [InlineData("dog", "NotNamed")]
    [InlineData("eel", "NotNamed")]
    public void When(string subject, string found) => Find(Chaired(Ask.When) with { Subjects = [Invented.Entity(subject)] }).ShouldBe(found);

    [Theory]
    [InlineData("cat", "2010", "Yes cat@2010-H1")]
    [InlineData("cat", "2010-10", "No bee@2010-H2")]
    [InlineData("cat", "2008", "NotCovered cat@2010-H1")]
    [InlineData("dog", "2010", "No cat@2010-H1 bee@2010-H2")]
    [InlineData("dog", "2008", "NotCovered ant@2007-H1 bee@2009-H2")]
    [InlineData("dog", "", "NotNamed")]
    [InlineData("ant", "", "Yes ant@2007-H1 ant@2011-H2")]
    [InlineData("eel", "2010-H1", "No cat@2010-H1")]
    public void Is_it_true(string subject, string period, string found) =>
        Find(Chaired(Ask.IsTrue, period) with { Subjects = [Invented.Entity(subject)] }).ShouldBe(found);

    [Theory]
    [InlineData("cat", "2010", "No cat@2010-H1 bee@2010-H2")]
    [InlineData("cat", "2010-03", "Yes cat@2010-H1")]
    public void Is_it_true_of_the_whole_of_a_period(string subject, string period, string found) =>
        Find(Chaired(Ask.IsTrue, period) with { Subjects = [Invented.Entity(subject)], Whole = true }).ShouldBe(found);

    [Theory]
    [InlineData("", "Counted 4/4")]
    [InlineData("2003-04", "Counted 2/2")]
    [InlineData("2005", "Counted 2/2")]
    [InlineData("2006", "Counted 2/3")]
    [InlineData("2010", "Counted 3/4")]
    [InlineData("2010-late", "Counted 4/4")]
    [InlineData("2011", "Counted 4/4")]
    [InlineData("2002", "NotCovered")]
    public void How_many_are_in_a_state(string period, string found) => Find(Frame(Invented.MemberRelation, Ask.HowMany, period)).Split(' ')[..(found.Contains(' ', StringComparison.Ordinal) ? 2 : 1)].ShouldBe(found.Split(' '));

    [Theory]
    [InlineData("2003", "Counted 2/2 ant@2003-04 bee@2003-04")]
    [InlineData("2004", "NotCovered ant@2003-04 bee@2003-04 cat@2006-early")]
    public void How_many_events_in_a_period(string period, string found) => Find(Frame(Invented.JoinedRelation, Ask.HowMany, period)).ShouldBe(found);

    [Theory]
    [InlineData("2010", "Counted 1/1 cat@2010-H1 bee@2010-H2")]
    [InlineData("2007", "Counted 0/0 ant@2007-H1")]
    public void How_often_one_gave_way_to_the_next(string period, string found) => Find(Chaired(Ask.HowMany, period) with { Handovers = true }).ShouldBe(found);

    [Fact]
    public void All_but_those_left_out() => Find(Chaired(Ask.Who, "2010") with { But = [Invented.Entity("cat")] }).ShouldStartWith("Told bee@2010-H2");

    [Fact]
    public void Of_two_the_one_that_is_named_is_told_beside_the_one_that_is_not() =>
        new FactFinder(Invented.Facts).Find(Frame(Invented.JoinedRelation, Ask.WhichFirst) with { Subjects = [Invented.Entity("eel"), Invented.Entity("ant")] })
            .Select(finding => $"{finding.Kind} {finding.Subject}").ShouldBe(["Told ant", "NotNamed eel"]);

    [Fact]
    public void How_often_a_subject_did_it() =>
        Find(Chaired(Ask.HowMany) with { Subjects = [Invented.Entity("bee")] }).ShouldBe("Counted 2/2 bee@2009-H2 bee@2010-H2");

    [Theory]
    [InlineData(Ask.Before, "cat", "Told bee@2009-H2")]
    [InlineData(Ask.After, "cat", "Told bee@2010-H2")]
    [InlineData(Ask.Before, "ant", "NoneBeyond")]
    [InlineData(Ask.After, "ant", "NoneBeyond")]
    [InlineData(Ask.After, "bee", "NotCovered ant@2011-H2 at 2011-H1")]
    [InlineData(Ask.Before, "bee", "NotCovered ant@2007-H1 at 2007-07/2009-06")]
    [InlineData(Ask.Before, "dog", "NotNamed")]
    internal void Next_in_line_only_where_nothing_lies_between(Ask ask, string subject, string found) =>
        Find(Chaired(ask) with { Subjects = [Invented.Entity(subject)] }).ShouldBe(found);

    [Fact]
    public void Before_an_event_is_all_that_was_earlier() =>
        Find(Frame(Invented.JoinedRelation, Ask.Before) with { Subjects = [Invented.Entity("dog")] }).ShouldBe("Told ant@2003-04 bee@2003-04 cat@2006-early");

    [Theory]
    [InlineData(Ask.First, "", "Told ant@2007-H1")]
    [InlineData(Ask.Last, "", "Told ant@2011-H2")]
    [InlineData(Ask.First, "2010", "Told cat@2010-H1")]
    [InlineData(Ask.Last, "2010", "Told bee@2010-H2")]
    [InlineData(Ask.First, "2008", "NotCovered ant@2007-H1 bee@2009-H2")]
    [InlineData(Ask.Current, "", "Told ant@2011-H2")]
    internal void First_last_and_current(Ask ask, string period, string found) => Find(Chaired(ask, period)).ShouldBe(found);

    [Fact]
    public void First_names_all_who_came_together() => Find(Frame(Invented.JoinedRelation, Ask.First)).ShouldBe("Told ant@2003-04 bee@2003-04");

    [Theory]
    [InlineData("ant", "dog", "Ordered ant@2003-04 dog@2010")]
    [InlineData("dog", "ant", "Ordered ant@2003-04 dog@2010")]
    [InlineData("ant", "bee", "SameTime ant@2003-04 bee@2003-04")]
    public void Which_of_two_came_first(string one, string other, string found) =>
        Find(Frame(Invented.JoinedRelation, Ask.WhichFirst) with { Subjects = [Invented.Entity(one), Invented.Entity(other)] }).ShouldBe(found);

    [Theory]
    [InlineData("joined", "ant", "Told ant@2003-04 bee@2003-04")]
    [InlineData("joined", "eel", "NotNamed")]
    [InlineData("runs", "bee", "Told ant@chess bee@chess")]
    public void Together_shares_the_time_or_the_object(string relation, string subject, string found) =>
        Find(Frame(Invented.Facts.Find(relation)!, Ask.Together) with { Subjects = [Invented.Entity(subject)] }).ShouldBe(found);

    [Fact]
    public void Who_of_an_object() => Find(Frame(Invented.RunsRelation, Ask.Who) with { Object = Invented.Entity("chess") }).ShouldBe("Told ant@chess bee@chess");

    [Fact]
    public void Both_are_those_that_stand_in_two_relations() =>
        Find(Frame(Invented.JoinedRelation, Ask.Both) with { Also = Invented.RunsRelation }).ShouldBe("Told ant@chess bee@chess ant@choir");

    [Fact]
    public void About_an_entity_is_all_that_is_known_of_it() =>
        Find(Frame(Invented.MemberRelation, Ask.About) with { Subjects = [Invented.Entity("cat")] }).ShouldBe("Profile cat@2010-H1 cat@2006-early");

    [Fact]
    public void Several_periods_are_answered_one_by_one() =>
        new FactFinder(Invented.Facts).Find(Chaired(Ask.Who, "2008+2010-01")).Select(finding => finding.Kind).ShouldBe([FindingKind.NotCovered, FindingKind.Told]);

    private static Frame Chaired(Ask ask, string periods = "") => Frame(Invented.ChairedRelation, ask, periods);

    private static Frame Frame(Relation relation, Ask ask, string periods = "") => new()
    {
        Relation = relation,
        Ask = ask,
        Periods = [.. periods.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(period => PeriodNotation.Parse(period)!.Value)],
    };

    private static string Find(Frame frame)
    {
        var finding = new FactFinder(Invented.Facts).Find(frame).ShouldHaveSingleItem();
        var count = finding.Kind == FindingKind.Counted ? [$"{finding.Count}/{finding.CountAfter}"] : Array.Empty<string>();
        var facts = finding.Facts.Select(fact => $"{fact.Subject}@{(fact.Object?.Id ?? fact.Id.Split('.')[2])}");
        var gaps = finding.Gaps.Select(gap => "gap " + Short(gap));
        var at = finding.Kind == FindingKind.NotCovered && frame.Periods.Count == 0 ? ["at " + Short(finding.Period!.Value)] : Array.Empty<string>();
        return string.Join(' ', [finding.Kind.ToString(), .. count, .. facts, .. gaps, .. at]);
    }

    private static string Short(Period period) => period switch
    {
        { IsWholeMonths: true } when period == Period.Months(period.Start.Year, 1, 6) => $"{period.Start.Year}-H1",
        { IsWholeMonths: true } when period == Period.Months(period.Start.Year, 7, 12) => $"{period.Start.Year}-H2",
        _ => $"{period.Start:yyyy-MM}/{period.End:yyyy-MM}",
    };
}
