namespace GmgBot.Comparison;

/// <summary>An answer that differs between two states of the knowledge, with all questions that it was the answer to.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Questions">The questions, in the order they were asked.</param>
/// <param name="Old">What was replied before.</param>
/// <param name="Now">What is replied now.</param>
internal sealed record AnswerChange(AnswerChange.Of Kind, IReadOnlyList<string> Questions, string Old, string Now)
{
    public enum Of
    {
        /// <summary>The old knowledge did not say.</summary>
        New,

        /// <summary>The new knowledge does not say any more.</summary>
        Lost,

        /// <summary>Both answer, with other words or another source.</summary>
        Changed,
    }
}
