using GmgBot.Answers.Facts;
using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Questions;
using GmgBot.Answers.Rules;

namespace GmgBot.Answers.Conversation;

/// <summary>Reads in which language a person wants the reply: "answer in English", "in French please".</summary>
internal sealed class LanguageWish(KnowledgeBase knowledge, FrameBuilder builder)
{
    /// <summary>The longest question, in words, that may ask for nothing but the last answer in another language.</summary>
    private const int LongestWish = 10;

    /// <summary>The longest message, in words, that asks for no more than a name in a language: "its English name?"</summary>
    private const int LongestName = 3;

    // For each language the concepts "reply in it" and "into it".
    private readonly (Language Language, string Reply, string To)[] _wishes = [.. knowledge.Languages.Select(pack => (pack.Language, "reply-" + pack.Language.Name, "to-" + pack.Language.Name))];

    /// <summary>The language that a question wants its reply in, or null.</summary>
    public Language? Of(Reading reading)
    {
        foreach (var (language, reply, to) in _wishes)
        {
            // "What does it mean en français ?": in the words of that language.
            if ((reading.Has(reply) && !IsOfBoth(reading, reply)) || (reading.Language != language && reading.Has(to) && IsInItsWords(reading, to, language)))
            {
                return language;
            }
        }

        return null;
    }

    // "The title in French and in English please": it is the title that is wanted in both.
    private static bool IsOfBoth(Reading reading, string reply) => reading.Marks.Any(wish => wish.Id == reply && reading.Marks.Any(and => and is { Kind: MarkKind.Concept, Id: "and" } && and.End == wish.Start
        && reading.Marks.Any(first => first.Kind == MarkKind.Concept && first.Id.StartsWith("to-", StringComparison.Ordinal) && first.Id != "to-link" && first.End == and.Start)));

    private static bool IsInItsWords(Reading reading, string to, Language language) => reading.Marks.Any(mark => mark is { Kind: MarkKind.Concept, Length: > 1 } && mark.Id == to && mark.Language == language
        && !reading.Marks.Any(other => other.Id == to && other.Start == mark.Start && other.Language == reading.Language));

    /// <summary>The language that a question about what was just spoken of wants its reply in: "and the one before? In English please"; null where it steps nowhere or names no language.</summary>
    public Language? OfStep(Reading reading, ConversationContext context) =>
        context.Question is not null && (reading.Step is not null || TimeSteps.Step(reading, dated: false) is not null) && !reading.Has("title") && !reading.Has("name") && reading.AllEntities.Count == 0 ? OfAny(reading) : null;

    /// <summary>The language that the last answer is wanted in once more, or null where the question asks for something else.</summary>
    public Language? OfLast(Reading reading, ConversationContext context)
    {
        // "Shorter, please": the answers are short as they are, so the same once more.
        if (context.Question is not null && FormWish.IsAll(reading))
        {
            return OfAny(reading) ?? reading.ReplyLanguage;
        }

        if (context.Question is null || reading.Tokens.Count > LongestWish || OfAny(reading) is not { } wished || reading.Has("title") || (reading.Has("name") && (reading.HasAny("pronoun", "owner") || reading.Tokens.Count <= LongestName)) || !reading.NamesNothing || (builder.Build(reading)?.Score ?? 0) >= QuestionAnswerer.Certain)
        {
            return null;
        }

        // "And in French?" after a name asks for the name, not for the reply.
        var names = IsOfNames(knowledge.Facts.Find(context.Relation)) && Of(reading) is null;
        return names ? null : wished;
    }

    /// <summary>Whether a relation tells names or a title, which have a form in each language: "and in French?" behind it asks for that, not for a reply in French.</summary>
    public static bool IsOfNames(Relation? relation) => relation is not null && (relation.Names || (relation.CountOf is null && relation.Cues.Any(cue => cue.All is [.., ["title"]])));

    // "In English please, my boss does not read French": of two the one that is wished for.
    private Language? OfAny(Reading reading) =>
        Of(reading) ?? (_wishes.Where(wish => reading.Has(wish.To)).Select(wish => wish.Language).FirstOrDefault() is { } named ? reading.Reply ?? named : null);
}
