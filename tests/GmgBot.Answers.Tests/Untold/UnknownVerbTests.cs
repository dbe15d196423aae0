namespace GmgBot.Answers.Tests.Untold;

/// <summary>A deed, an act or a trait that no source tells is not confirmed with what is known of whom or what it is said of.</summary>
public sealed class UnknownVerbTests
{
    [Theory]
    [InlineData("Was the enlargement contested in 2010?")]
    [InlineData("By whom was UNDP's term criticised?")]
    [InlineData("When was the founding celebrated?")]
    [InlineData("Was the handbook read in 2010?")]
    [InlineData("The renaming was mocked in 2006, right?")]
    [InlineData("Par qui le mandat du PNUD a-t-il été critiqué ?")]
    [InlineData("L'élargissement a-t-il été contesté en 2007 ?")]
    [InlineData("Quand l'objectif a-t-il été testé ?")]
    [InlineData("Le manuel a-t-il été commenté en 2010 ?")]
    [InlineData("Le président a été filmé en 2010, non ?")]
    public void What_was_done_to_something(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Who contested the enlargement?")]
    [InlineData("Who criticised the chair?")]
    [InlineData("Who cancelled the first working group?")]
    [InlineData("Qui a rejeté l'objectif ?")]
    [InlineData("Qui a lu le manuel ?")]
    [InlineData("A-t-on attaqué le groupe de travail sur les données ?")]
    public void Who_did_it(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("When did the founders complain?")]
    [InlineData("How often did the executive heads travel?")]
    [InlineData("Will the chair sing?")]
    [InlineData("Did the members burn the handbook in 2010?")]
    [InlineData("Quand le président a-t-il chanté ?")]
    [InlineData("Le GMG a-t-il chanté ?")]
    public void What_somebody_did(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Was the enlargement ugly in 2007?")]
    [InlineData("Est-ce que le nom est ennuyeux ?")]
    [InlineData("Pourquoi le groupe est-il heureux ?")]
    [InlineData("What is the weight of the presidency?")]
    [InlineData("The objective's weakness?")]
    public void What_it_is_like(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("What did the executive heads decide?")]
    [InlineData("What must a member do?")]
    [InlineData("Que disaient les fondateurs ?")]
    [InlineData("Qu'est-ce que le GMG a décidé en 2007 ?")]
    [InlineData("May journalists attend?")]
    [InlineData("Who was the High Commissioner in 2010?")]
    [InlineData("How was UNICEF chosen?")]
    [InlineData("Did UNICEF hold a meeting during its chair?")]
    public void What_they_said_or_decided(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("Was the handbook ready in 2010?", "Yes.")]
    [InlineData("Le manuel était-il prêt en 2009 ?", "Non.")]
    [InlineData("Was the name adopted in 2006?", "Yes.")]
    [InlineData("Le groupe a-t-il été élargi en 2007 ?", "Oui.")]
    [InlineData("Was UNESCO admitted in 2007?", "Yes.")]
    [InlineData("Did the members launch the handbook in 2010?", "Yes.")]
    [InlineData("L'UNICEF a-t-il bien présidé ?", "Oui.")]
    [InlineData("Was the mandate redefined in 2006?", "Yes.")]
    public void What_the_sources_tell_is_confirmed_or_denied(string question, string verdict) => RealKnowledge.Ask(question).Text.ShouldStartWith(verdict);

    [Theory]
    [InlineData("Who launched the handbook?")]
    [InlineData("Qui a assuré la présidence en 2010 ?")]
    [InlineData("Who occupied the chair in early 2010?")]
    [InlineData("When was the group set up?")]
    [InlineData("Quelle est la première présidence connue ?")]
    [InlineData("What is the length of a term?")]
    public void So_is_what_they_tell_of_it(string question) => RealKnowledge.Ask(question).Outcome.ShouldBe(Outcome.Answered);

    [Theory]
    [InlineData("What is the handbook called?", "Was it contested?")]
    [InlineData("Who are the founders?", "By whom was it reviewed?")]
    [InlineData("What is the handbook called?", "What did they decide?")]
    [InlineData("Quels sont les groupes de travail ?", "Ont-ils protesté ?")]
    [InlineData("Quand le GMG a-t-il été renommé ?", "Quand ont-ils voyagé ?")]
    public void Nor_is_it_of_what_was_told_last(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.NotInSources);

    [Theory]
    [InlineData("What is the handbook called?", "When was it published?")]
    [InlineData("Who chaired in early 2010?", "Who succeeded it?")]
    [InlineData("Quels sont les groupes de travail ?", "Qui les copréside ?")]
    [InlineData("Quand le GMG a-t-il été renommé ?", "Par qui a-t-il été créé ?")]
    public void What_is_known_of_it_is_told(string first, string then) => RealKnowledge.Ask(then, RealKnowledge.Ask(first).Context).Outcome.ShouldBe(Outcome.Answered);
}
