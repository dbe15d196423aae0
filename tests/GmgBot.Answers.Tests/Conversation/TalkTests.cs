namespace GmgBot.Answers.Tests.Conversation;

/// <summary>Short reactions in a talk: conclusions, doubts, pronouns beside a name, what follows from what was told.</summary>
public sealed class TalkTests
{
    [Theory]
    [InlineData("How long is a term?", "so two a year", true)]
    [InlineData("Combien de temps dure une présidence du GMG ?", "donc deux par an", true)]
    [InlineData("When did UNICEF join the GMG?", "so it was a founder", false)]
    [InlineData("How many members does the GMG have?", "but ten in 2006", true)]
    [InlineData("How many members does the GMG have?", "and 20 in 2008?", false)]
    [InlineData("How many agencies are in the GMG?", "was it always that many", false)]
    [InlineData("Is IOM the permanent chair of the GMG?", "but it did have it once", true)]
    [InlineData("Who chaired the GMG in March 2010?", "UNDP had it all year?", false)]
    [InlineData("Did UNICEF chair in 2011?", "still?", false)]
    [InlineData("When did WHO join?", "still a member?", true)]
    [InlineData("Quand l'OMS est-elle entrée ?", "toujours membre ?", true)]
    [InlineData("Qui présidait juste avant l'UNESCO ?", "un collègue m'a dit le PNUD", false)]
    [InlineData("When did UNDP and UNFPA join?", "and UNCTAD, earlier than those two?", true)]
    [InlineData("Quand le PNUD et le FNUAP sont-ils entrés ?", "et l'OMS, avant eux ?", false)]
    [InlineData("Who chairs the GMG?", "does it lead a working group?", false)]
    [InlineData("UNESCO took over in July 2011, right?", "and it was UNICEF right before?", true)]
    [InlineData("L'Unesco a repris la présidence en juillet 2011 ?", "et c'était l'Unitar juste avant ?", false)]
    [InlineData("Qui présidait en 2009 ?", "toute l'année 2009 ?", false)]
    [InlineData("Le groupe existait en 2004 ?", "sous ce nom ?", false)]
    [InlineData("Did the group exist in 2007?", "under the name GMG?", true)]
    [InlineData("What working groups are there?", "is there a third one?", false)]
    [InlineData("Are OHCHR and UNHCR the same?", "are they both founders?", true)]
    [InlineData("Le PNUD copréside un groupe de travail ?", "et le PNUD a-t-il aussi présidé le GMG ?", true)]
    [InlineData("My colleague writes that the GMG, with 18 members, is chaired by UNICEF. True?", "and the number of members, is it right?", false)]
    [InlineData("L'OIM est-elle fondatrice ?", "préside-t-elle un groupe de travail ?", true)]
    public void What_is_put_forward_is_judged(string first, string then, bool right) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("Does UNICEF still chair?", "When did its mandate end?", "chaired.unicef.2011-01")]
    [InlineData("L'UNICEF préside toujours ?", "Son mandat s'est terminé quand ?", "chaired.unicef.2011-01")]
    [InlineData("Is WHO a member?", "For long?", "member.who")]
    [InlineData("En mars 2007, quelle agence présidait le GMG ?", "Et en novembre, à l'arrivée des quatre nouveaux ?", "")]
    [InlineData("Who runs the working group on data?", "Created in what year?", "")]
    [InlineData("L'UNICEF est-il membre ?", "et l'égalité des sexes ?", "member.unwomen")]
    public void What_was_spoken_of_is_told_and_nothing_else(string first, string then, string fact) =>
        string.Join(' ', RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Facts.Where(known => known.StartsWith("chaired", StringComparison.Ordinal) || known.StartsWith("founded", StringComparison.Ordinal) || known.StartsWith("member", StringComparison.Ordinal))).ShouldBe(fact);

    [Theory]
    [InlineData("When was the GMG renamed? 2007?", false)]
    [InlineData("When was the GMG renamed? 2006?", true)]
    [InlineData("L'UNICEF préside ?", false)]
    [InlineData("Does the GMG have a handbook?", true)]
    [InlineData("UNESCO est au GMG ?", true)]
    public async Task A_short_question_is_judged(string question, bool right) =>
        (await RealKnowledge.Service.AnswerAsync(question, ConversationContext.New())).Verdict.ShouldBe(right);

    [Theory]
    [InlineData("How long is a term?", "which ones in 2010?", "The United Nations Development Programme (UNDP) chaired")]
    [InlineData("Who chaired in 2010?", "and since?", "The United Nations Children's Fund (UNICEF) chaired")]
    [InlineData("Does the World Bank belong?", "who came in alongside?", "UN DESA, UNDP, UNFPA and the World Bank joined")]
    [InlineData("Qui a fondé le groupe de Genève ?", "les agences elles-mêmes ou leurs dirigeants ?", "Le Groupe de Genève sur la migration, dont le GMG est issu, a été créé")]
    [InlineData("When did UNICEF join?", "it or UNDP, who was first?", "UNDP first, before UNICEF.")]
    [InlineData("which team deals with data?", "who leads it?", "The International Organization for Migration (IOM) and the United Nations Department of Economic and Social Affairs (UN DESA) co-chair the Working Group on Data and Research.")]
    [InlineData("quelle équipe s'occupe des données ?", "qui la pilote ?", "L'Organisation internationale pour les migrations (OIM) et le Département des affaires économiques et sociales des Nations Unies (ONU-DESA) coprésident")]
    [InlineData("does UNDP co-chair the mainstreaming group?", "and the data one?", "No.")]
    [InlineData("when did UNICEF join?", "sorry, I meant WHO", "The World Health Organization (WHO) joined the group in 2010.")]
    [InlineData("l'UNICEF préside-t-il encore ?", "qui alors ?", "À la date de la source (juillet-décembre 2011) : l'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO)")]
    [InlineData("Who was the first chair?", "and the last but one?", "The United Nations Children's Fund (UNICEF) chaired")]
    [InlineData("UNICEF and UNESCO, who chaired first?", "and before both?", "The Office of the United Nations High Commissioner for Human Rights (OHCHR) chaired")]
    [InlineData("How many agencies joined in 2010?", "so total then?", "The group had 16 member institutions")]
    [InlineData("Is FAO a member of the GMG?", "what's that in full", "Food and Agriculture Organization of the United Nations (FAO)")]
    public void What_follows_is_of_what_was_told(string first, string then, string told) =>
        RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Text.ShouldStartWith(told);

    [Fact]
    public void Of_what_is_denied_no_reason_is_told() => RealKnowledge.Ask("why not?", RealKnowledge.Ask("Is UNRWA a member?").Context).Outcome.ShouldBe(Outcome.NotInSources);
}
