using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a question the statement in front of it that is only conceded, or tells what led to it: "IOM had its go back in 2007, fine, but whose turn is it now?", "l'UNICEF a passé la main, qui préside aujourd'hui ?"</summary>
internal sealed class Conceded(FrameBuilder builder)
{
    /// <summary>The fewest words that state something, and that ask something by themselves.</summary>
    private const int Fewest = 3;

    /// <summary>The fewest words behind what is conceded that ask something of it: "but why?"</summary>
    private const int ShortestBehindBut = 2;

    /// <summary>How many words may stand in front of the verb that asks for a yes or no: "but he, too, was he".</summary>
    private const int Lead = 4;

    // What makes the clause in front a part of the question.
    private static readonly string[] Opening = ["clause-when", "before", "after", "since", "until", "among", "except", "if", "never-mind", "not"];

    // What takes up what was said in front.
    private static readonly string[] Leaning = ["that-time", "other", "or", "same-one", "together", "between", "not", "that-all"];

    // What says that the present is meant.
    private static readonly string[] Now = ["current", "nowadays"];

    // What says that somebody says so, or asks whether it is so: that is to be judged.
    private static readonly string[] Said = ["reports", "claims", "if", "as-link"];

    private static readonly string[] Links = ["but", "conclusion", "and"];

    private static readonly string[] Contrast = ["but", "conclusion"];

    /// <summary>Reads the question anew without the statement; as it is where there is none, or where the question leans on it.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        foreach (var at in Cuts(reading))
        {
            var from = Behind(reading, at);
            if (!reading.Marks.Any(mark => mark.Start >= from && QuestionWords.Open.Hold(mark)))
            {
                continue;
            }

            var asked = read(reading.Words(from, reading.Tokens.Count).TrimEnd('.', '!', ' ') + " ?");
            if (builder.Build(asked) is { Score: >= QuestionAnswerer.Certain } understood && StandsAlone(asked, understood.Frame))
            {
                return asked;
            }
        }

        return reading;
    }

    /// <summary>Parts what is conceded in so many words, "fine, but ...", from what is asked behind it, which may lean on it.</summary>
    /// <param name="reading">The whole message.</param>
    /// <returns>What is told and what is asked, in the words of the asker; null where nothing is conceded.</returns>
    public (string Told, string Asked)? Split(Reading reading)
    {
        // "X chaired in 2010, but who else?": besides the one that is told.
        if (reading.Has("other") || reading.Tokens.Skip(1).Any(token => EndsSentence(token.Gap)))
        {
            return null;
        }

        foreach (var at in Cuts(reading, ShortestBehindBut))
        {
            var from = Behind(reading, at);
            if (Setting.IsGranted(reading.Part(0, at)) || reading.Marks.Any(mark => mark.Start >= at && mark.End <= from && Contrast.Hold(mark)))
            {
                return reading.Marks.Any(mark => mark.Start >= from && (QuestionWords.Open.Hold(mark) || (mark.Id == "yes-no" && mark.Start - from <= Lead)))
                    ? (reading.Words(0, at), reading.Words(from, reading.Tokens.Count) + " ?") : null;
            }
        }

        return null;
    }

    // Where the question may begin behind what is told, the last place first.
    private IEnumerable<int> Cuts(Reading reading, int shortest = Fewest) => Enumerable.Range(Fewest, Math.Max(0, reading.Tokens.Count - shortest - Fewest + 1)).Reverse()
        .Where(at => (at <= reading.Tokens.Count - Fewest || Contrast.Any(link => reading.HasAt(at, link))) && IsCut(reading, at) && IsTold(reading, at));

    // Behind the words that link the question to what stands in front.
    private static int Behind(Reading reading, int at)
    {
        while (at < reading.Tokens.Count - Fewest && reading.Marks.FirstOrDefault(mark => mark.Start == at && (Links.Hold(mark) || mark.Kind == MarkKind.Filler)) is { } link)
        {
            at = link.End;
        }

        return at;
    }

    // "..." may stand in the middle of one.
    private static bool EndsSentence(string gap) => gap.AsSpan().ContainsAny('.', '?', '!') && !gap.Contains("..", StringComparison.Ordinal);

    private static bool IsCut(Reading reading, int at) => (reading.IsBroken(at - 1, at) && !EndsSentence(reading.Tokens[at].Gap)) || reading.Tokens[at].Gap.Contains(" - ", StringComparison.Ordinal) || reading.HasAt(at, "but");

    // It says something of a body or a date, and asks nothing.
    private bool IsTold(Reading reading, int end)
    {
        if (Array.Exists(Opening, concept => reading.HasAt(0, concept)) || reading.Marks.Any(mark => mark.End <= end && (QuestionWords.Asking.Hold(mark) || mark is { Id: "yes-no", Start: 0 })))
        {
            return false;
        }

        // "X a-t-il présidé en 2010, mais qui préside ?", "I wonder whether X joined, and who chairs": both are asked.
        var told = reading.Part(0, end);
        return Setting.IsGranted(told) || ((!told.NamesNothing || told.Numbers.Count > 0) && !told.HasAny(Said) && !told.IsFiller(0) && !told.Marks.Any(verb => verb.Id == "yes-no" && reading.Tokens[verb.End - 1].Gap == "-") && builder.Build(told) is { Score: >= QuestionAnswerer.Certain });
    }

    // A pronoun means what the question names itself, or the chair that somebody has now.
    private static bool StandsAlone(Reading asked, Frame frame) => frame.Ask is not Ask.IsTrue && !(frame.Relation.Names && (asked.Has("pronoun") || asked.IsParted(0, asked.Tokens.Count - 1))) && !asked.HasAny(Leaning) && !(asked.HasAt(0, "clause-when") && Denial.HasTag(asked)) && !(frame.Ask is Ask.Before or Ask.After && frame.Subjects.Count == 0)
        && ((frame is { Ask: Ask.HowMany, Relation.Complete: true } && asked.Entities(EntityType.Group).Count > 0 && !asked.Has("pronoun")) || frame.Ask is Ask.Current || frame is { Ask: Ask.HowMany, Now: true } ? asked.HasAny(Now) : frame.Periods.Count > 0 || frame.Subjects.Count > 0 || frame.Object is not null || (frame.Relation.SubjectType is null && !asked.Has("pronoun")));
}
