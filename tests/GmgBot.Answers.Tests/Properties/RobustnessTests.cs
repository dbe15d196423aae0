using System.Globalization;
using System.Text;
using CsCheck;

namespace GmgBot.Answers.Tests.Properties;

/// <summary>What holds of texts that nobody thought of.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Idle = ["cheese", "banana", "mountain", "yesterday", "blue", "swims", "fromage", "montagne", "bleu", "nage", "hier", "vite", "sous", "river", "cloud"];

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Gen.String[Gen.Char.AlphaNumeric, 0, 60], Gen.String[Gen.Char["?!.<>@[]{}|&;:'\"/\\ -\n\t0129SQHTvieà’«"], 0, 60]);

    [Fact]
    public void One_may_step_back_beyond_the_first_year()
    {
        var answer = RealKnowledge.Ask("Who chaired in 2010?");
        for (var step = 0; step < 30; step++)
        {
            answer = RealKnowledge.Ask("and 99 years before?", answer.Context);
            answer.Outcome.ShouldNotBe(Outcome.Answered);
        }
    }

    [Fact]
    public void No_text_makes_it_throw_or_fall_silent() => AnyText.Sample(text => RealKnowledge.Ask(text).Text.ShouldNotBeEmpty(), iter: 300);

    // Six consonants in a row are no word, and no slip of one.
    [Fact]
    public void Letters_that_make_no_word_get_no_fact() => Gen.String[Gen.Char["bcdfghjklmnpqrstvwxz"], 6, 8].List[1, 6].Sample(
        words => RealKnowledge.Ask(string.Join(' ', words) + "?").Facts.ShouldBeEmpty(),
        iter: 200);

    [Fact]
    public void Idle_words_get_no_fact() => Gen.Select(One(Idle), One(Idle), One(Idle), One(Idle)).Sample(
        (a, b, c, d) => RealKnowledge.Ask($"{a} {b} {c} {d}?").Facts.ShouldBeEmpty(),
        iter: 200);

    // The state comes back from a store that may hold anything.
    [Fact]
    public void No_remembered_state_makes_it_throw() => Gen.Select(Gen.String, Gen.String, Gen.String, One("chaired", "member", "happened", "named"), One("Who", "Before", "When", "About", "Both")).Sample(
        (subject, period, fact, relation, ask) =>
        {
            var context = new ConversationContext { Language = subject, Question = "who?", Relation = relation, Ask = ask, Subjects = [subject], Object = subject, Period = period, Facts = [fact] };
            foreach (var question in new[] { "and before that?", "et en 2011 ?", "when?", "in English please", "lesquels ?" })
            {
                Should.NotThrow(() => RealKnowledge.Ask(question, context));
            }
        },
        iter: 60);

    [Theory]
    [MemberData(nameof(KnownQuestions.All), MemberType = typeof(KnownQuestions))]
    public void How_a_question_is_typed_does_not_change_its_answer(string question)
    {
        var expected = RealKnowledge.Ask(question);
        foreach (var typed in new[] { WithoutAccents(question), question.ToLowerInvariant(), "  " + question.Replace(" ", "  ", StringComparison.Ordinal) + "  ", question.Replace("'", "’", StringComparison.Ordinal), question.Replace(" ?", "?", StringComparison.Ordinal), question.TrimEnd('?', ' '), "Hey bot, " + question, "<at>GmgBot</at> " + question })
        {
            RealKnowledge.Ask(typed, expected.Language).Facts.ShouldBe(expected.Facts, typed);
        }
    }

    [Theory]
    [MemberData(nameof(KnownQuestions.All), MemberType = typeof(KnownQuestions))]
    public void A_question_in_capitals_gets_the_same_answer(string question)
    {
        var expected = RealKnowledge.Ask(question);

        RealKnowledge.Ask(question.ToUpperInvariant(), expected.Language).Facts.ShouldBe(expected.Facts);
    }

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string WithoutAccents(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
