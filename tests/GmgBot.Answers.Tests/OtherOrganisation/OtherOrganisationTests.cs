namespace GmgBot.Answers.Tests.OtherOrganisation;

/// <summary>The same engine over the knowledge of another group, which is invented: no line of code knows it.</summary>
public sealed class OtherOrganisationTests : IClassFixture<OtherOrganisationTests.League>
{
    private readonly AnswerService _service;

    public OtherOrganisationTests(League league) => _service = league.Service;

    [Fact]
    public void Its_knowledge_is_sound() =>
        KnowledgeCheck.Run(League.Folder, new DateOnly(2026, 11, 24)).ShouldBeEmpty();

    [Theory]
    [InlineData("Qui présidait la Ligue en 2002 ?", "Le Conseil des moulins (CM) a présidé la Ligue des vallées (LV) en 2002.")]
    [InlineData("Quand l'Institut des abeilles a-t-il présidé la Ligue ?", "L'Institut des abeilles (IA) a présidé la Ligue des vallées (LV) de janvier à juin 2004.")]
    [InlineData("Est-ce que le Conseil des moulins présidait en 2001 ?", "Non. Le Bureau des ponts (BP) a présidé la Ligue des vallées (LV) en 2001. Le Conseil des moulins (CM) a présidé la Ligue des vallées (LV) en 2002.")]
    [InlineData("Qui présidait en 2003 ?", "Les sources ne disent pas qui présidait la Ligue en 2003. Ce que les sources disent de plus proche : Le Conseil des moulins (CM) a présidé la Ligue des vallées (LV) en 2002, puis l'Institut des abeilles (IA) de janvier à juin 2004.")]
    [InlineData("Quels sont les membres de la Ligue ?", "Membres de la Ligue : | Mai 1998 : Bureau des ponts (BP), Conseil des moulins (CM) et Agence des forêts (AF) | 2001 : Institut des abeilles (IA) | Mars 2004 : Maison des vents")]
    [InlineData("Combien de membres en 2001 ?", "Trois au début de 2001, quatre à la fin.")]
    [InlineData("Est-ce que la Régie des marées est membre ?", "Non : les sources ne nomment pas la Régie des marées parmi les membres de la Ligue.")]
    [InlineData("Qui a rejoint la Ligue en mars 2004 ?", "La Maison des vents a rejoint la Ligue des vallées (LV) en mars 2004.")]
    [InlineData("Quel est le but de la Ligue ?", "La Ligue veille sur les chemins entre les vallées.")]
    [InlineData("Qui présidait le GMG en 2010 ?", "Les sources ne le disent pas. Je peux vous répondre sur la présidence, les membres et le but de la Ligue.")]
    public void In_French(string question, string reply) => Ask(question).ShouldBe(reply);

    [Theory]
    [InlineData("Who presided over the League in 2002?", "The Mill Council (MC) presided over the Valley League (VL) in 2002.")]
    [InlineData("When did the Bee Institute preside over the League?", "The Bee Institute (BI) presided over the Valley League (VL) from January to June 2004.")]
    [InlineData("Did the Mill Council preside in 2001?", "No. The Bridge Office (BO) presided over the Valley League (VL) in 2001. The Mill Council (MC) presided over the Valley League (VL) in 2002.")]
    [InlineData("Who presided in 2003?", "The sources do not say who presided over the League in 2003. The nearest that the sources say: The Mill Council (MC) presided over the Valley League (VL) in 2002, then the Bee Institute (BI) from January to June 2004.")]
    [InlineData("Who are the members of the League?", "Members of the League: | May 1998: Bridge Office (BO), Mill Council (MC) and Forest Agency (FA) | 2001: Bee Institute (BI) | March 2004: House of Winds")]
    [InlineData("How many members were there in 2001?", "Three at the beginning of 2001, four at the end.")]
    [InlineData("Is the Tide Board a member?", "No: the sources do not name the Tide Board among the members of the League.")]
    [InlineData("Who joined the League in March 2004?", "The House of Winds joined the Valley League (VL) in March 2004.")]
    [InlineData("What is the purpose of the League?", "The League looks after the paths between the valleys.")]
    [InlineData("Who presided before the Forest Agency?", "The Bee Institute (BI) presided over the Valley League (VL) from January to June 2004.")]
    [InlineData("Who chaired the GMG in 2010?", "I only answer questions about the Valley League.")]
    public void In_English(string question, string reply) => Ask(question).ShouldBe(reply);

    private string Ask(string question)
    {
        var answer = _service.AnswerAsync(question, ConversationContext.New()).AsTask().GetAwaiter().GetResult();
        if (answer.Outcome == Outcome.Answered && answer.Verdict != false)
        {
            answer.Citations.ShouldAllBe(citation => citation.SourceId == "almanac");
            answer.Citations.ShouldNotBeEmpty();
        }

        return string.Join(" | ", [answer.Text, .. answer.Items]);
    }

    public sealed class League : IDisposable
    {
        public static readonly string Folder = Path.Combine(Repository.Tests, "OtherOrganisation", "knowledge");

        public AnswerService Service { get; } = AnswerService.Load(Folder);

        public void Dispose() => Service.Dispose();
    }
}
