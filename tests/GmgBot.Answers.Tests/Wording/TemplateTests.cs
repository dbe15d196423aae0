using GmgBot.Answers.Wording;

namespace GmgBot.Answers.Tests.Wording;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("No blank.", "No blank.")]
    [InlineData("{subject} came", "<subject> came")]
    [InlineData("{subject:short}{period:bare}", "<subject:short><period:bare>")]
    [InlineData("a } b ] c", "a } b ] c")]
    public void Blanks_are_filled(string source, string filled) =>
        Template.Parse(source).Fill((name, form) => form.Length > 0 ? $"<{name}:{form}>" : $"<{name}>").ShouldBe(filled);

    [Theory]
    [InlineData("[a|ont] présidé", false, false, "a présidé")]
    [InlineData("[a|ont] présidé", true, false, "a présidé")]
    [InlineData("[a|ont] présidé", true, true, "ont présidé")]
    [InlineData("[admis|admise|admis|admises]", false, false, "admis")]
    [InlineData("[admis|admise|admis|admises]", true, false, "admise")]
    [InlineData("[admis|admise|admis|admises]", false, true, "admis")]
    [InlineData("[admis|admise|admis|admises]", true, true, "admises")]
    [InlineData("membre[|s]", false, true, "membres")]
    public void Forms_agree_in_gender_and_number(string source, bool feminine, bool plural, string text) =>
        Template.Parse(source).Fill((_, _) => "", feminine, plural).ShouldBe(text);

    [Theory]
    [InlineData("{subject came", "{")]
    [InlineData("[a|ont came", "[")]
    [InlineData("[a] came", "[a]")]
    [InlineData("[a|b|c] came", "[a|b|c]")]
    public void A_broken_template_says_where(string source, string part)
    {
        var fault = Should.Throw<FormatException>(() => Template.Parse(source));

        fault.Message.ShouldContain(part);
        fault.Message.ShouldContain(source);
    }

    [Fact]
    public void It_tells_its_blanks_and_keeps_its_source()
    {
        var template = Template.Parse("{a} {b:x} {a} [s|p]");

        template.Blanks.ShouldBe(["a", "b"]);
        template.Source.ShouldBe("{a} {b:x} {a} [s|p]");
    }

    [Fact]
    public void Marks_in_what_is_filled_in_are_plain_text() => Template.Parse("{name}").Fill((_, _) => "{x} [y]").ShouldBe("{x} [y]");
}
