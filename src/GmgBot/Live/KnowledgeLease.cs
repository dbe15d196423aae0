namespace GmgBot.Live;

/// <summary>One state of the knowledge, kept until the last question that it was asked is answered.</summary>
internal sealed class KnowledgeLease(KnowledgeAnswers answers)
{
    // One for being the newest state, and one for each question under way.
    private int _users = 1;

    public KnowledgeAnswers Answers => answers;

    /// <summary>Begins to use it.</summary>
    /// <returns>False where it is gone already.</returns>
    public bool TryEnter()
    {
        for (var users = Volatile.Read(ref _users); users > 0; users = Volatile.Read(ref _users))
        {
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
            {
                return true;
            }
        }

        return false;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            answers.Dispose();
        }
    }
}
