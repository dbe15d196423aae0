using Microsoft.EntityFrameworkCore;

namespace GmgBot.Store;

/// <summary>The tables; the same in each database, so that one set of queries serves both.</summary>
internal abstract class StoreContext(DbContextOptions options) : DbContext(options)
{
    private const int HashLength = 64;

    public DbSet<StoredState> States => Set<StoredState>();

    public DbSet<LoggedQuestion> Questions => Set<LoggedQuestion>();

    public DbSet<GivenFeedback> Feedback => Set<GivenFeedback>();

    public DbSet<SharedValue> Shared => Set<SharedValue>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<StoredState>(state =>
        {
            state.ToTable("states");
            state.Property(row => row.Id).HasColumnName("id").HasMaxLength(HashLength);
            state.Property(row => row.Json).HasColumnName("json");
            state.Property(row => row.ETag).HasColumnName("etag").HasMaxLength(HashLength);
            state.Property(row => row.ChangedAt).HasColumnName("changed_at");
            state.HasIndex(row => row.ChangedAt);
        });
        model.Entity<LoggedQuestion>(question =>
        {
            question.ToTable("questions");
            question.Property(row => row.Id).HasColumnName("id");
            question.Property(row => row.Key).HasColumnName("key");
            question.Property(row => row.AskedAt).HasColumnName("asked_at");
            question.Property(row => row.UserHash).HasColumnName("user_hash").HasMaxLength(HashLength);
            question.Property(row => row.Channel).HasColumnName("channel");
            question.Property(row => row.Language).HasColumnName("language");
            question.Property(row => row.Question).HasColumnName("question");
            question.Property(row => row.Outcome).HasColumnName("outcome").HasConversion<string>();
            question.Property(row => row.Understood).HasColumnName("understood");
            question.Property(row => row.Relation).HasColumnName("relation");
            question.Property(row => row.Ask).HasColumnName("ask");
            question.Property(row => row.Subjects).HasColumnName("subjects");
            question.Property(row => row.Period).HasColumnName("period");
            question.Property(row => row.Answer).HasColumnName("answer");
            question.Property(row => row.ReplyId).HasColumnName("reply_id");
            question.HasIndex(row => row.Key).IsUnique();
            question.HasIndex(row => row.AskedAt);
            question.HasIndex(row => row.UserHash);
            question.HasIndex(row => row.ReplyId);
        });
        model.Entity<GivenFeedback>(feedback =>
        {
            feedback.ToTable("feedback");
            feedback.Property(row => row.Id).HasColumnName("id");
            feedback.Property(row => row.GivenAt).HasColumnName("given_at");
            feedback.Property(row => row.UserHash).HasColumnName("user_hash").HasMaxLength(HashLength);
            feedback.Property(row => row.ReplyId).HasColumnName("reply_id");
            feedback.Property(row => row.Liked).HasColumnName("liked");
            feedback.Property(row => row.Comment).HasColumnName("comment");
            feedback.HasIndex(row => row.GivenAt);
            feedback.HasIndex(row => row.ReplyId);
            feedback.HasIndex(row => new { row.UserHash, row.ReplyId }).IsUnique();
        });
        model.Entity<SharedValue>(shared =>
        {
            shared.ToTable("shared");
            shared.HasKey(row => row.Name);
            shared.Property(row => row.Name).HasColumnName("name").HasMaxLength(HashLength);
            shared.Property(row => row.Value).HasColumnName("value");
        });
    }
}
