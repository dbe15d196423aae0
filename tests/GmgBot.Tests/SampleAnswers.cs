using GmgBot.Answers;

namespace GmgBot.Tests;

/// <summary>Answers for tests that are about what becomes of them, not about how they come about.</summary>
internal static class SampleAnswers
{
    public static readonly Citation Chair = new("iom", "Groupe Mondial sur la Migration", "OIM", "second semestre 2011", "Le PNUD, de\njanvier à juin 2010", Language.French, "p1", "https://iom.example/gmg");

    public static Answer French(string text = "Le PNUD présidait.") => new()
    {
        Outcome = Outcome.Answered,
        Language = Language.French,
        Text = text,
        Citations = [Chair],
        Facts = ["chaired.undp.2010-01"],
        NextQuestions = ["Et en 2011 ?", "Et avant ?", "Qui sont les membres ?", "Et après ?"],
        Explanation = new Explanation("chaired.Who 2010", ["rule: chaired"]),
        Context = ConversationContext.New(Language.French),
    };

    public static Answer English(string text = "UNDP was the chair.") => French(text) with { Language = Language.English, Context = ConversationContext.New(Language.English) };
}
