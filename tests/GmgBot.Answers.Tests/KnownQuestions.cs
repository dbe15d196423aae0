namespace GmgBot.Answers.Tests;

/// <summary>Questions of many kinds that the knowledge answers, for tests of what holds of every answer.</summary>
internal static class KnownQuestions
{
    public static readonly string[] French =
    [
        "Qui présidait le GMG en octobre 2010 ?", "Qui a présidé en 2010 ?", "Quand l'UNICEF a-t-il présidé le GMG ?", "L'UNESCO présidait-elle en 2011 ?",
        "Le HCR présidait-il en octobre 2010 ?", "Qui a présidé après le PNUD ?", "Qui présidait avant le HCDH ?", "Quelles sont les présidences du GMG ?",
        "Quels sont les membres du GMG ?", "Combien de membres compte le GMG ?", "Combien de membres y avait-il en décembre 2007 ?", "Quand l'UNICEF a-t-il rejoint le GMG ?",
        "Quelles institutions ont rejoint le GMG en novembre 2007 ?", "L'OMS est-elle membre du GMG ?", "Qui a fondé le groupe ?", "Quand le Groupe de Genève a-t-il été créé ?",
        "Pourquoi le groupe a-t-il été renommé ?", "Quel est l'objectif du GMG ?", "Combien de temps dure une présidence ?", "À quels niveaux le GMG se réunit-il ?",
        "Qui copréside le groupe de travail sur les données ?", "Quels sont les groupes de travail ?", "Qui est à l'origine du manuel ?", "Quand le manuel a-t-il été lancé ?",
        "Que veut dire PNUD ?", "Qui a pris la photo ?",
    ];

    public static readonly string[] English =
    [
        "Who chaired the GMG in October 2010?", "Who chaired in 2010?", "When did UNICEF chair the GMG?", "Did UNESCO chair in 2011?",
        "Did UNHCR chair in October 2010?", "Who chaired after UNDP?", "Who chaired before OHCHR?", "Which chairs are named?",
        "Who are the members of the GMG?", "How many members does the GMG have?", "How many members were there in December 2007?", "When did UNICEF join the GMG?",
        "Which bodies joined the GMG in November 2007?", "Is WHO a member of the GMG?", "Who founded the group?", "When was the Geneva Migration Group created?",
        "Why was the group renamed?", "What is the objective of the GMG?", "How long does the chair last?", "At which levels does the GMG meet?",
        "Who co-chairs the working group on data?", "Which working groups are there?", "Whose initiative was the handbook?", "When was the handbook launched?",
        "What does UNDP stand for?", "Who took the photo?",
    ];

    public static TheoryData<string> All => [.. French, .. English];
}
