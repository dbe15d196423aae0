using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;

namespace GmgBot.Answers.Rules;

/// <summary>Reads what is asked of several dated things side by side: their order, the time between them, their sizes, the names of the group one after another.</summary>
internal sealed class SeveralThings(FactBase facts, FrameBuilder builder, FactFinder finder, IEnumerable<Entity> entities)
{
    private readonly EventOrder _order = new(facts, builder);
    private readonly EventRow _row = new(facts, new EventOrder(facts, builder));
    private readonly EventGap _gap = new(facts, new EventOrder(facts, builder));
    private readonly SameTime _sameTime = new(facts, new EventOrder(facts, builder));
    private readonly Waits _waits = new(facts);
    private readonly WaveSizes _sizes = new(facts);
    private readonly PutName _names = new(facts, entities);
    private readonly NameThen _nameThen = new(facts);
    private readonly EntryAndOffice _terms = new(facts, finder);

    /// <summary>Whether the order of a row of things is asked for: one question, however many clauses it has.</summary>
    public bool IsRow(Reading reading) => _row.Read(reading) is not null;

    /// <summary>Tells the things that are compared.</summary>
    /// <param name="whole">The question.</param>
    /// <param name="reading">The same with times in the place of the events that bound them.</param>
    /// <param name="context">What is remembered.</param>
    /// <param name="read">Reads an earlier question.</param>
    /// <returns>A finding for each; none where the sources do not tell of one; null where nothing of the kind is asked.</returns>
    public IReadOnlyList<Finding>? Read(Reading whole, Reading reading, ConversationContext context, Func<string, Reading> read) =>
        _row.Read(whole) ?? (context is { Completed: false, Question: { } before } ? _row.End(whole, read(before)) : null)
            ?? _sizes.Read(whole) ?? _names.Read(whole) ?? _nameThen.Read(whole) ?? _order.Read(whole) ?? _terms.Read(whole, context) ?? _sameTime.Read(whole) ?? _gap.Read(whole) ?? _waits.Read(reading);
}
