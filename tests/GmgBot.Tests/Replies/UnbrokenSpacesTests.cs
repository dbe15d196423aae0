using GmgBot.Replies;

namespace GmgBot.Tests.Replies;

public sealed class UnbrokenSpacesTests
{
    [Theory]
    [InlineData("Qui présidait en 2010 ?", "Qui présidait en 2010~?")]
    [InlineData("Source : la page ; « Le HCDH, de juillet à décembre 2010 » !", "Source~: la page~; «~Le HCDH, de juillet à décembre 2010~»~!")]
    [InlineData("Essayez : « Qui présidait ? »", "Essayez~: «~Qui présidait~?~»")]
    [InlineData("> « L'OIM »\n>\n> Source: [page](https://iom.example/gmg), “July: 2011”; why?", "> «~L'OIM~»\n>\n> Source: [page](https://iom.example/gmg), “July: 2011”; why?")]
    public void Signs_stay_with_their_word(string text, string kept) => UnbrokenSpaces.Keep(text).ShouldBe(kept.Replace('~', '\u00a0'));
}
