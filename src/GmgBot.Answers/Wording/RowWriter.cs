using GmgBot.Answers.Facts;

namespace GmgBot.Answers.Wording;

/// <summary>Takes the lines of a list apart again, as rows of a table.</summary>
internal sealed class RowWriter(Teller teller)
{
    /// <summary>The row of facts that share a line; null where they are statements, which have no parts.</summary>
    public ListedRow? Write(Relation relation, IReadOnlyList<Fact> line)
    {
        var names = line.Subjects().Select(name => teller.Finish(teller.Names.Plain(name))).ToList();
        return names.Count == 0 ? null : new ListedRow(Head(relation, line[0]), names, line[0].Period?.Start, line[0].Period?.End, relation.Shape == RelationShape.Span);
    }

    // The line of the list begins with whatever its template names beside the subject.
    private string? Head(Relation relation, Fact fact)
    {
        var blanks = teller.Phrases.For(relation.Id, "item").Blanks;
        var head = blanks.Contains("object") && fact.Object is { } thing ? teller.Names.Plain(thing)
            : blanks.Contains("period") && fact.Period is { } period ? teller.Periods.Write(period, "bare")
            : null;
        return head is null ? null : teller.Finish(head);
    }
}
