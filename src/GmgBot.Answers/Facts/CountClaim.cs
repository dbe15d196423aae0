namespace GmgBot.Answers.Facts;

/// <summary>A number that a question puts forward to be confirmed: "are there twenty of them?", "more than fifteen?"</summary>
/// <param name="Number">The number.</param>
/// <param name="Bound">Whether it is meant as it stands or as a limit.</param>
internal sealed record CountClaim(int Number, CountBound Bound)
{
    /// <summary>Whether it is only named, not asserted: "the six founders?"</summary>
    public bool Bare { get; init; }

    /// <summary>Whether it is put forward as what is not so: "is it wrong to say that there are fourteen?"</summary>
    public bool Denied { get; init; }

    /// <summary>What to say of it: nothing where it is only named and right.</summary>
    public bool? Judge(int first, int last) => Denied ? !HoldsOf(first, last) : HoldsOf(first, last) ? Bare ? null : true : false;

    /// <summary>Whether it holds of a count that went from one number to another in the time asked for.</summary>
    public bool HoldsOf(int first, int last) => Bound switch
    {
        CountBound.Over => last > Number,
        CountBound.Under => first < Number,
        CountBound.AtLeast => last >= Number,
        CountBound.Steady => first == last,
        CountBound.Changed => first != last,
        CountBound.More => false,
        CountBound.Grown => first < last,
        CountBound.Shrunk => first > last,
        _ => first == Number || last == Number,
    };
}
