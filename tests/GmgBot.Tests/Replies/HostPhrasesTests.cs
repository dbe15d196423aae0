using System.Reflection;
using GmgBot.Answers;
using GmgBot.Replies;

namespace GmgBot.Tests.Replies;

public sealed class HostPhrasesTests
{
    public static TheoryData<string> Keys => [.. typeof(HostPhrases).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_phrase_is_there_in_every_language_and_in_its_own_words(string key)
    {
        var words = HostPhrases.All.Values.SelectMany(phrases => Texts(typeof(HostPhrases).GetProperty(key)!.GetValue(phrases)!)).ToList();

        words.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text));
        words.ShouldBeUnique();
    }

    [Fact]
    public void The_host_speaks_the_languages_of_the_answers() =>
        HostPhrases.All.Keys.ShouldBe([Language.French, Language.English]);

    [Fact]
    public void A_language_without_phrases_gets_the_English_ones() =>
        HostPhrases.In(Language.Russian).ShouldBe(HostPhrases.In(Language.English));

    private static IEnumerable<string> Texts(object value) => value is IEnumerable<string> several ? several : [(string)value];
}
