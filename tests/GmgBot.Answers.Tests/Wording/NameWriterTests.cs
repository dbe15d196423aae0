using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Wording;

namespace GmgBot.Answers.Tests.Wording;

public sealed class NameWriterTests
{
    [Theory]
    [InlineData("undp", "le Programme des Nations Unies pour le développement (PNUD)", "le PNUD")]
    [InlineData("iom", "l'Organisation internationale pour les migrations (OIM)", "l'OIM")]
    [InlineData("unicef", "le Fonds des Nations Unies pour l'enfance (UNICEF)", "l'UNICEF")]
    [InlineData("undesa", "le Département des affaires économiques et sociales des Nations Unies (ONU-DESA)", "ONU-DESA")]
    [InlineData("unwomen", "l'Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes (ONU-Femmes)", "ONU-Femmes")]
    [InlineData("wb", "la Banque mondiale", "la Banque mondiale")]
    [InlineData("unrc", "les commissions régionales des Nations Unies", "les commissions régionales des Nations Unies")]
    public void French_names_have_their_article(string id, string full, string shortName) => Check(RealKnowledge.French, id, full, shortName);

    [Theory]
    [InlineData("undp", "the United Nations Development Programme (UNDP)", "UNDP")]
    [InlineData("wb", "the World Bank", "the World Bank")]
    [InlineData("oms", "the World Health Organization (WHO)", "WHO")]
    [InlineData("gmg", "the Global Migration Group (GMG)", "the GMG")]
    public void English_names_have_theirs(string id, string full, string shortName) => Check(RealKnowledge.English, id, full, shortName);

    [Theory]
    [InlineData("", "")]
    [InlineData("undp", "le Programme des Nations Unies pour le développement (PNUD)")]
    [InlineData("wb undp", "la Banque mondiale et le Programme des Nations Unies pour le développement (PNUD)")]
    [InlineData("wb undp iom unicef", "la Banque mondiale, le PNUD, l'OIM et l'UNICEF")]
    public void Many_names_in_a_row_are_shortened(string ids, string row) =>
        Writer(RealKnowledge.French).Row([.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => RealKnowledge.Base.Entities[id])]).ShouldBe(row);

    [Theory]
    [InlineData("fait partie de le PNUD.", "Fait partie du PNUD.")]
    [InlineData("la présidence de les commissions", "La présidence des commissions")]
    [InlineData("elle revient à le PNUD", "Elle revient au PNUD")]
    [InlineData("élargi à les fonds", "Élargi aux fonds")]
    [InlineData("de avril à octobre 2010", "D'avril à octobre 2010")]
    [InlineData("de octobre à décembre", "D'octobre à décembre")]
    [InlineData("de août 2010", "D'août 2010")]
    [InlineData("le PNUD copréside le groupe, de le PNUD", "Le PNUD copréside le groupe, du PNUD")]
    [InlineData("de le PNUD et de les fonds", "Du PNUD et des fonds")]
    [InlineData("la présidence de l'OIM", "La présidence de l'OIM")]
    public void French_contracts_and_begins_with_a_capital(string text, string finished) => new Teller(RealKnowledge.French).Finish(text).ShouldBe(finished);

    [Theory]
    [InlineData(0, "aucun", "none")]
    [InlineData(1, "un", "one")]
    [InlineData(12, "douze", "twelve")]
    [InlineData(16, "16", "16")]
    public void Small_numbers_are_words(int number, string french, string english)
    {
        new Teller(RealKnowledge.French).Number(number).ShouldBe(french);
        new Teller(RealKnowledge.English).Number(number).ShouldBe(english);
    }

    private static void Check(LanguagePack pack, string id, string full, string shortName)
    {
        var entity = RealKnowledge.Base.Entities[id];

        Writer(pack).Full(entity).ShouldBe(full);
        Writer(pack).Short(entity).ShouldBe(shortName);
    }

    private static NameWriter Writer(LanguagePack pack) => new(pack.Phrases, pack.Language);
}
