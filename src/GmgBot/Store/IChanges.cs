namespace GmgBot.Store;

/// <summary>Changes of any table, in the SQL that all the databases speak.</summary>
internal interface IChanges
{
    /// <summary>Runs all the statements or none, in their order.</summary>
    /// <param name="statements">The statements; what stands in braces is a value.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many rows each has changed.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    Task<IReadOnlyList<int>> MakeAsync(IReadOnlyList<FormattableString> statements, CancellationToken cancellationToken);
}
