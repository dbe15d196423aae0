using GmgBot.Answers.Knowledge;
using GmgBot.Answers.Search;

namespace GmgBot.Answers.Tests.Search;

/// <summary>Indexes that are kept on disk: the same answers as from memory, used again, and made again where they must be.</summary>
public sealed class IndexStoreTests : IDisposable
{
    private static readonly string[] Questions =
        ["Qui a présidé le groupe ?", "la planificatoin", "droits des travailleurs", "Quand le manuel a-t-il été publié ?"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gmgbot-index-");

    [Fact]
    public void An_index_on_disk_answers_as_one_in_memory()
    {
        using var memory = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);
        using var built = Open();
        using var kept = Open();

        Print(built).ShouldBe(Print(memory));
        Print(kept).ShouldBe(Print(memory));
    }

    [Fact]
    public void The_same_passages_use_the_index_again()
    {
        Open().Dispose();
        var before = Files();

        Open().Dispose();

        before.ShouldNotBeEmpty();
        Files().ShouldBe(before);
    }

    [Fact]
    public void Other_passages_make_a_new_index_and_remove_the_old_one()
    {
        Open().Dispose();
        var before = Files();
        Passage[] changed = [.. Passages.French.SkipLast(1), Passages.French[^1] with { Text = "Le zèbre est arrivé." }];

        using var index = PassageIndex.Build(changed, SearchVocabulary.Empty, Store());

        index.Search("zèbre", Language.French, 1).Hits.ShouldHaveSingleItem().Passage.Id.ShouldBe(changed[^1].Id);
        Files().Keys.Intersect(before.Keys).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Damage.CutShort)]
    [InlineData(Damage.OneByte)]
    [InlineData(Damage.Gone)]
    public void Whichever_file_is_damaged_the_index_is_made_again(Damage damage)
    {
        using var memory = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);
        var expected = Print(memory);
        Open().Dispose();
        foreach (var file in Files().Keys.Where(file => !file.EndsWith("write.lock", StringComparison.Ordinal)))
        {
            Inflict(damage, file);

            using var index = Open();

            Print(index).ShouldBe(expected, customMessage: file);
            using var again = Open();
            Print(again).ShouldBe(expected, customMessage: file);
        }
    }

    [Fact]
    public void Where_the_folder_cannot_be_written_the_index_is_in_memory()
    {
        var blocked = Path.Combine(_folder.FullName, "a-file");
        File.WriteAllText(blocked, "not a folder");

        using var memory = PassageIndex.Build(Passages.French, SearchVocabulary.Empty);
        using var index = PassageIndex.Build(Passages.French, SearchVocabulary.Empty, new IndexStore(blocked, largestInMemory: 0));

        Print(index).ShouldBe(Print(memory));
    }

    [Fact]
    public void Few_passages_leave_the_folder_alone()
    {
        using var index = PassageIndex.Build(Passages.French, SearchVocabulary.Empty, new IndexStore(_folder.FullName));

        Files().ShouldBeEmpty();
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static void Inflict(Damage damage, string path)
    {
        if (damage == Damage.Gone)
        {
            File.Delete(path);
            return;
        }

        var bytes = File.ReadAllBytes(path);
        if (damage == Damage.OneByte)
        {
            bytes[bytes.Length / 2] ^= 0x20;
        }

        File.WriteAllBytes(path, damage == Damage.CutShort ? bytes[..(bytes.Length / 2)] : bytes);
    }

    private static string Print(PassageIndex index) => string.Join('\n', Questions
        .SelectMany(question => index.Search(question, Language.French, 5).Hits)
        .Select(hit => $"{hit.Passage.Id} {hit.Score:R} {hit.Sentence.Text}"));

    private PassageIndex Open() => PassageIndex.Build(Passages.French, SearchVocabulary.Empty, Store());

    private IndexStore Store() => new(_folder.FullName, largestInMemory: 0);

    private SortedDictionary<string, DateTime> Files() => new(
        _folder.EnumerateFiles("*", SearchOption.AllDirectories).ToDictionary(file => file.FullName, file => file.LastWriteTimeUtc), StringComparer.Ordinal);

    /// <summary>What can happen to a file.</summary>
    public enum Damage
    {
        CutShort,
        OneByte,
        Gone,
    }
}
