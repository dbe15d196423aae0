using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;
using GmgBot.Answers.Untold;

namespace GmgBot.Answers.Parts;

/// <summary>Leaves out of a message what the asker grants, or does not mean, in front of the clause that asks: "X had its go in 2007, I know, but whose turn is it now?", "not the ones of 2006: who founded it?"</summary>
internal sealed class Granted(FrameBuilder builder)
{
    /// <summary>The fewest words that ask something.</summary>
    private const int FewestAsked = 3;

    private static readonly string[] Saying = ["granted", "conceded"];

    /// <summary>What asks for a neighbour of what is named in front.</summary>
    private static readonly string[] Leaning = ["before", "after", "succeed", "precede", "prev-one", "next-one", "between", "other", "pronoun", "that-time", "hand-over"];

    /// <summary>What opens a clause that belongs to the question behind it.</summary>
    private static readonly string[] Opening = ["before", "after", "since", "clause-when", "among", "except", "other", "between", "and"];

    /// <summary>Reads the question alone; the message as it is where nothing in front of it is granted.</summary>
    /// <param name="reading">The whole message.</param>
    /// <param name="read">Reads what is left of it.</param>
    public Reading Without(Reading reading, Func<string, Reading> read)
    {
        if (reading.Tokens.Count > QuestionAnswerer.LongestCompound || Array.Exists(Opening, concept => reading.HasAt(0, concept)) || reading.Text.Contains('"', StringComparison.Ordinal))
        {
            return reading;
        }

        foreach (var at in Cuts(reading))
        {
            var (front, rest) = (reading.Part(0, at), reading.Part(at, reading.Tokens.Count));
            var leans = rest.HasAny(Leaning) && !rest.Has("current");
            // "Not X itself, the one after it": X is dismissed, and needed.
            var lent = leans ? Setting.Lent(front, rest) : "";
            var asked = read(reading.Words(at, reading.Tokens.Count).TrimEnd('?', ' ') + lent + " ?");
            // "I know who is in it, but what is its budget?": of that the sources say nothing, whatever is known in front.
            if (IsContrast(reading, at) && asked.Has(Silence.Unsaid))
            {
                return asked;
            }

            if (!(lent.Length > 0 && IsDenied(reading)) && builder.Build(asked) is { Score: >= QuestionAnswerer.Certain, Frame.Ask: var ask } && (ask != Ask.IsTrue || rest.Has("yes-no")) && asked.Unexplained.Count < 2 && asked.Periods.All(mention => mention.In(null) is not null))
            {
                return asked;
            }
        }

        return reading;
    }

    // Where the question may begin: first behind a "but", then at each clause.
    private static IEnumerable<int> Cuts(Reading reading) => Enumerable.Range(2, Math.Max(0, reading.Tokens.Count - FewestAsked - 1))
        .Where(at => (IsContrast(reading, at) || reading.IsBroken(at - 1, at) || reading.Tokens[at].Gap.Contains(" - ", StringComparison.Ordinal)) && !reading.HasAt(at, "and") && IsGranted(reading, at) && Asks(reading, at))
        .OrderBy(at => IsContrast(reading, at) ? 0 : 1);

    // With a question word, or with a verb that is turned round and a body of its own.
    private static bool Asks(Reading reading, int from) => reading.Marks.Any(mark => mark.Start >= from && QuestionWords.Open.Hold(mark))
        || (reading.Marks.Any(mark => mark.Start >= from && mark is { Kind: MarkKind.Concept, Id: "yes-no" }) && reading.Marks.Any(mark => mark.Start >= from && mark.Entity is { } body && body.Type != EntityType.Group));

    private static bool IsContrast(Reading reading, int at) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Id: "yet" } && mark.Start == at);

    // A clause of it says so, a "but" stands behind it, or it opens with "not"; and it asks nothing else.
    private static bool IsGranted(Reading reading, int end) => !reading.Marks.Any(mark => mark.End <= end && mark.Id == "that-time")
        && (reading.Marks.Any(mark => mark.End <= end && Saying.Hold(mark) && (mark.Start == 0 ? mark.Length > 1 : reading.IsBroken(mark.Start - 1, mark.Start)))
            || ((IsContrast(reading, end) || IsDenied(reading)) && (IsDenied(reading) || !reading.Marks.Any(mark => mark.End <= end && QuestionWords.Asking.Hold(mark)))));

    private static bool IsDenied(Reading reading) => reading.HasAt(0, "not") || reading.HasAt(0, "never-mind");
}
