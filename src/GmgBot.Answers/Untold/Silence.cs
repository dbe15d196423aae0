namespace GmgBot.Answers.Untold;

/// <summary>Tells why the sources are silent about what a question asks for, although some relation may know its words.</summary>
internal static class Silence
{
    /// <summary>The concept of the words for what the sources never tell: budgets, persons, places.</summary>
    internal const string Unsaid = "unsaid";

    private const string Undergone = "an unknown deed that something underwent";

    private const string Act = "an act that nobody knows of";

    /// <summary>Whether a reason lies in the deed itself, so that a date beside it is not what is put forward.</summary>
    public static bool IsOfDeed(string reason) => reason is Undergone or Act;

    private static readonly (string Name, Func<Asking, bool> Holds)[] Reasons =
    [
        ("a word on which the sources are silent", UnsaidWord.IsAsked),
        ("what else was so when something known happened", Meanwhile.IsAsked),
        ("as a question on which they are silent", SilentExample.IsMeant),
        ("a word that the relation does not tell of", AskedBeyond.Certainly),
        ("a verb that nobody knows", AskedVerb.IsAsked),
        ("more than what is known", Added.IsAsked),
        ("a deed in the group", GroupDeed.IsAsked),
        ("a part of a body", BodyParts.AreAsked),
        ("a deed of a body", Deeds.AreAsked),
        ("a deed of the group or of some in it", DeedOfSome.IsAsked),
        ("a deed of a thing", ThingDeed.IsAsked),
        ("a part that nobody knows of", UnknownPart.IsAsked),
        ("what was done to a thing", DoneToThing.IsAsked),
        (Undergone, UndergoneDeed.IsAsked),
        ("who did what nobody knows of", UnknownDoer.IsAsked),
        (Act, UnknownAct.IsAsked),
        ("a part of a thing", ThingParts.AreMeant),
        ("a kind of which nothing is known", AskedNoun.IsUnknown),
        ("whether there is what nobody knows", AskedThere.IsAsked),
        ("nothing is known of what it says of something", UnknownPredicate.IsAsked),
        ("a deed of another matter", OtherDeed.IsAsked),
        ("beside what the nearest example asks", BesideExample.IsAsked),
        ("a deed of the asker", AskersDeed.IsAsked),
        ("what somebody may or must do", Permitted.IsAsked),
        ("a deed of the group behind a tag", TaggedDeed.IsAsked),
        ("a deed of what was told of", FollowedDeed.IsAsked),
        ("an unknown act of what was told of", FollowedAct.IsAsked),
        ("a number of those of whom something unknown is true", CountedByDeed.IsAsked),
        ("what a body did within a time that is known", WithinTerm.IsAsked),
    ];

    /// <summary>The first reason that holds, for the explanation; null where the question may be answered.</summary>
    public static string? Why(Asking asking)
    {
        if (asking.Own is { Frame.IsOfAnother: true })
        {
            return null;
        }

        if (PutAim.Is(asking))
        {
            return UnsaidWord.IsAsked(asking) ? Reasons[0].Name : null;
        }

        foreach (var (name, holds) in Reasons)
        {
            if (holds(asking))
            {
                return name;
            }
        }

        return null;
    }
}
