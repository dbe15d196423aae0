namespace GmgBot.Answers.Questions;

/// <summary>Reads a name in brackets behind another name of the same body as part of it: "is OMS (WHO) a member?" was told how the one is called in the other language.</summary>
internal static class Gloss
{
    /// <summary>What asks for the name itself.</summary>
    private static readonly string[] Names = ["name", "title", "acronym", "same-as", "different", "to-english", "to-french", "other-tongue"];

    /// <summary>Lets the first name cover the second one, where anything is said of the body.</summary>
    /// <param name="tokens">The question.</param>
    /// <param name="marks">What its words stand for.</param>
    public static void Read(Row<Token> tokens, List<Mark> marks)
    {
        foreach (var second in marks.FindAll(mark => mark.Entity is not null && mark.Start > 0 && tokens[mark.Start].Gap.EndsWith('(')))
        {
            var firsts = marks.FindAll(mark => second.Entity!.Equals(mark.Entity) && mark.End == second.Start);
            if (firsts.Count > 0 && (second.End == tokens.Count || tokens[second.End].Gap.StartsWith(')')) && marks.Exists(said => said.Kind == MarkKind.Concept && !said.IsGrammar && said.Id is not ("yes-no" or "present" or "past")) && !marks.Exists(mark => Names.Hold(mark)))
            {
                marks.RemoveAll(mark => mark.Start == second.Start && mark.End == second.End);
                foreach (var first in firsts)
                {
                    marks[marks.IndexOf(first)] = first with { Length = second.End - first.Start };
                }
            }
        }
    }
}
