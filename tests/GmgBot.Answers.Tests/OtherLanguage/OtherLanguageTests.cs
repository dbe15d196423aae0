using GmgBot.Answers.Tests.Knowledge;

namespace GmgBot.Answers.Tests.OtherLanguage;

/// <summary>A language comes in by YAML alone: the repository's knowledge with a folder language/es beside it, and a line in each of the others that says what Spanish is called.</summary>
public sealed class OtherLanguageTests : IClassFixture<OtherLanguageTests.Spanish>
{
    private readonly Spanish _spanish;

    public OtherLanguageTests(Spanish spanish) => _spanish = spanish;

    [Theory]
    [InlineData("¿Quién presidía el GMG en octubre de 2010?", "La Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos (ACNUDH) presidió el GMG de julio a diciembre de 2010.")]
    [InlineData("¿Quién presidió el GMG en 2010?", "El Programa de las Naciones Unidas para el Desarrollo (PNUD) presidió el GMG de enero a junio de 2010, después la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos (ACNUDH) de julio a diciembre de 2010.")]
    [InlineData("¿Cuándo presidió el GMG el UNICEF?", "El Fondo de las Naciones Unidas para la Infancia (UNICEF) presidió el GMG de enero a junio de 2011.")]
    [InlineData("¿Presidió la UNESCO el GMG en 2010?", "No, no fue la UNESCO. El Programa de las Naciones Unidas para el Desarrollo (PNUD) presidió el GMG de enero a junio de 2010, después la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos (ACNUDH) de julio a diciembre de 2010. La Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura (UNESCO) presidió el GMG de julio a diciembre de 2011.")]
    [InlineData("¿Cuántos miembros tenía el GMG en 2008?", "El grupo tenía 14 instituciones miembros en 2008.")]
    [InlineData("¿Cuántos miembros tiene el GMG?", "El GMG tiene 16 instituciones miembros en la fecha de la fuente (julio-diciembre de 2011).")]
    [InlineData("¿Es el Banco Mundial miembro del GMG?", "Sí. El Banco Mundial es miembro del GMG; ingresó a principios de 2006.")]
    [InlineData("¿Es la FAO miembro del GMG?", "No: la página de la OIM, mi fuente principal, no cita la Organización de las Naciones Unidas para la Alimentación y la Agricultura (FAO) entre los 16 miembros del GMG. Según otra fuente (FAO, 2014-2018): La Organización de las Naciones Unidas para la Alimentación y la Agricultura (FAO) ingresó en el grupo en 2014.")]
    [InlineData("¿Cuándo ingresó la OMS?", "La Organización Mundial de la Salud (OMS) ingresó en el grupo en 2010.")]
    [InlineData("¿Quién copreside el grupo de trabajo sobre datos?", "La Organización Internacional para las Migraciones (OIM) y el Departamento de Asuntos Económicos y Sociales (DAES) copresiden el Grupo de Trabajo sobre datos e investigación.")]
    [InlineData("¿Quién presidía el GMG en 2014?", "La página de la OIM, mi fuente principal, no lo dice. Según otra fuente (ILO, 2014): La Organización Internacional del Trabajo (OIT) presidió el GMG en 2014.")]
    [InlineData("¿Quién presidía el GMG en 2004?", "Las fuentes no dicen quién presidía el GMG en 2004. Según otra fuente (UN System Chief Executives Board (CEB), principios de 2013): El Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR) presidió el GMG de julio a diciembre de 2006.")]
    [InlineData("Hola", "¡Hola! Respondo a preguntas sobre el Grupo Mundial sobre Migración (GMG). Pruebe: «¿Quién presidía el GMG en 2010?»")]
    public void A_question_in_Spanish_is_answered_in_Spanish(string question, string reply)
    {
        var answer = _spanish.Ask(question);

        answer.Text.ShouldBe(reply);
        answer.Language.ShouldBe(Language.Spanish);
    }

    [Fact]
    public void Lists_are_in_Spanish_too()
    {
        var answer = _spanish.Ask("¿Quiénes son los miembros del GMG?");

        answer.Text.ShouldBe("Las 16 instituciones miembros del GMG, por fecha de ingreso (las seis primeras, en el Grupo de Ginebra sobre la Migración):");
        answer.Items[1].ShouldBe("Principios de 2006: Departamento de Asuntos Económicos y Sociales (DAES), Programa de las Naciones Unidas para el Desarrollo (PNUD), Fondo de Población de las Naciones Unidas (UNFPA) y Banco Mundial");
        answer.Items.Count.ShouldBe(4);
    }

    [Fact]
    public void What_is_not_yet_in_Spanish_is_taken_from_English_and_told_by_the_check()
    {
        _spanish.Ask("¿Qué grupos de trabajo hay?").Text.ShouldStartWith("The GMG has two working groups");
        KnowledgeCheck.Run(_spanish.Folder, new DateOnly(2026, 11, 24)).ShouldHaveSingleItem().ToString().ShouldMatch("^language/es/phrases.yaml: remark: [0-9]+ texts and [0-9]+ names are still those of \"en\"; add them in their own language, the most used first.$");
    }

    [Theory]
    [InlineData("Who chaired the GMG in 2010?", "en")]
    [InlineData("Qui présidait le GMG en 2010 ?", "fr")]
    public void The_other_languages_answer_as_before(string question, string language)
    {
        var answer = _spanish.Ask(question);

        answer.Text.ShouldBe(RealKnowledge.Ask(question).Text);
        answer.Language.Code.ShouldBe(language);
    }

    /// <summary>The knowledge with Spanish in it.</summary>
    public sealed class Spanish : IDisposable
    {
        private readonly KnowledgeCopy _copy = new();
        private readonly AnswerService _answers;

        public Spanish()
        {
            Directory.CreateDirectory(_copy.PathOf("language/es"));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Tests, "OtherLanguage", "es")))
            {
                File.Copy(file, _copy.PathOf("language/es/" + Path.GetFileName(file)));
            }

            _copy.Replace("language/fr/phrases.yaml", "  in-en:", "  in-es: \"en espagnol :\"\n  in-en:");
            _copy.Replace("language/en/phrases.yaml", "  in-fr:", "  in-es: \"in Spanish:\"\n  in-fr:");
            _answers = AnswerService.Load(_copy.Folder);
        }

        public string Folder => _copy.Folder;

        public Answer Ask(string question) => _answers.AnswerAsync(question, ConversationContext.New()).AsTask().GetAwaiter().GetResult();

        public void Dispose()
        {
            _answers.Dispose();
            _copy.Dispose();
        }
    }
}
