using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Untold;

/// <summary>Finds where what is put forward begins: behind the verb that opens a question and the body or thing it is about.</summary>
internal static class Opening
{
    private static readonly string[] Passed = ["article", "pronoun", "not", "past", "owner", "new", "current"];

    /// <summary>Finds it.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="verb">The verb that opens it.</param>
    /// <param name="isNamed">What it may be about.</param>
    /// <param name="isOfName">What may stand beside that in front of the verb: "the chairmanship of X".</param>
    /// <returns>The index of the first word behind both, or -1 where the question does not open with them.</returns>
    public static int Of(Reading reading, Mark verb, Func<Mark, bool> isNamed, Func<Mark, bool>? isOfName = null)
    {
        var (front, inFront) = Pass(reading, 0, verb.Start, isNamed, isOfName);
        // "Le manuel contient-il": the verb itself stands in front of the pronoun that opens.
        if (inFront && front == verb.Start - 1 && reading.HasAt(verb.Start, "pronoun"))
        {
            if (reading.IsPlain(front))
            {
                return front;
            }

            front = verb.Start;
        }

        var (at, behind) = Pass(reading, verb.End, reading.Tokens.Count, isNamed);
        // "The handbook, has it an index?": what it is about may stand in front of the verb.
        return front >= verb.Start - (inFront ? 0 : 1) && (inFront || behind) && at < reading.Tokens.Count ? at : -1;
    }

    // Passes over the body or thing, its date, and the little words beside it.
    private static (int At, bool Named) Pass(Reading reading, int from, int end, Func<Mark, bool> isNamed, Func<Mark, bool>? isOfName = null)
    {
        var named = false;
        while (from < end)
        {
            if (reading.PeriodAt(from) is { } period && named)
            {
                from = period.End;
            }
            else if (reading.Marks.FirstOrDefault(mark => mark.Start == from && (isNamed(mark) || Passed.Contains(mark.Id) || isOfName?.Invoke(mark) == true)) is { } mark)
            {
                named |= isNamed(mark);
                from = mark.End;
            }
            else
            {
                break;
            }
        }

        return (from, named);
    }
}
