using Newtonsoft.Json.Linq;

namespace GmgBot.StoreTests;

/// <summary>What every storage has to do, whatever it keeps things in.</summary>
public abstract class StorageContract : IAsyncLifetime
{
    /// <summary>How often a writer may find every connection taken.</summary>
    private const int MostBusy = 50;

    private IStorage _storage = null!;

    public async Task InitializeAsync() => _storage = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task Only_what_is_there_is_found()
    {
        await WriteAsync("a", new Item { Text = "x" });

        (await _storage.ReadAsync(["a", "b"])).Keys.ShouldBe(["a"]);
        (await ReadAsync<Item>("a"))!.Text.ShouldBe("x");
    }

    [SkippableFact]
    public async Task Nothing_is_shared_with_whoever_reads_or_writes()
    {
        var item = new Item { Text = "x" };
        await WriteAsync("a", item);
        item.Text = "changed after writing";
        (await ReadAsync<Item>("a"))!.Text = "changed after reading";

        (await ReadAsync<Item>("a"))!.Text.ShouldBe("x");
    }

    [SkippableFact]
    public async Task Deleting_what_is_not_there_is_fine()
    {
        await WriteAsync("a", new Item());

        await _storage.DeleteAsync(["a", "b"]);
        await _storage.DeleteAsync(["a"]);

        (await _storage.ReadAsync(["a"])).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Nothing_to_read_is_nothing_found_and_no_list_is_a_mistake()
    {
        (await _storage.ReadAsync([])).ShouldBeEmpty();
        await _storage.WriteAsync(new Dictionary<string, object>());
        await _storage.DeleteAsync([]);
        await Should.ThrowAsync<ArgumentNullException>(() => _storage.ReadAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _storage.WriteAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!));
    }

    [SkippableFact]
    public async Task Of_two_who_change_a_versioned_item_the_second_is_told()
    {
        await WriteAsync("a", new Versioned { Count = 1 });
        var mine = (await ReadAsync<Versioned>("a"))!;
        var theirs = (await ReadAsync<Versioned>("a"))!;
        mine.ETag.ShouldNotBeNullOrEmpty();

        mine.Count = 2;
        await WriteAsync("a", mine);
        theirs.Count = 3;
        var conflict = await Should.ThrowAsync<ArgumentException>(() => WriteAsync("a", theirs));

        conflict.Message.ShouldStartWith("Etag conflict.");
        (await ReadAsync<Versioned>("a"))!.Count.ShouldBe(2);
        (await ReadAsync<Versioned>("a"))!.ETag.ShouldNotBe(mine.ETag);
    }

    [SkippableTheory]
    [InlineData("*", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("other", false)]
    public async Task Over_an_item_only_its_version_or_a_star_writes(string? eTag, bool writes)
    {
        await WriteAsync("a", new Versioned { Count = 1 });
        var write = () => WriteAsync("a", new Versioned { Count = 2, ETag = eTag! });

        if (writes)
        {
            await write();
        }
        else
        {
            await Should.ThrowAsync<ArgumentException>(write);
        }

        (await ReadAsync<Versioned>("a"))!.Count.ShouldBe(writes ? 2 : 1);
    }

    [SkippableFact]
    public async Task What_has_no_version_is_overwritten()
    {
        await WriteAsync("a", new Item { Text = "1" });
        await WriteAsync("a", new Item { Text = "2" });

        (await ReadAsync<Item>("a"))!.Text.ShouldBe("2");
    }

    [SkippableTheory]
    [InlineData("!@#$%^&*()~/\\><,.?';\"`~")]
    [InlineData("19:a@thread.tacv2;messageid=1")]
    [InlineData("msteams/conversations/a|b#c?d=e\u0001\n\0")]
    [InlineData("é漢字😀")]
    [InlineData("..")]
    [InlineData("'; DROP TABLE states; --")]
    [InlineData("")]
    public async Task Any_key_will_do(string key)
    {
        var longer = key + new string('x', 1000);
        await WriteAsync(key, new Item { Text = "short" });
        await WriteAsync(longer, new Item { Text = "long" });

        (await ReadAsync<Item>(key))!.Text.ShouldBe("short");
        (await ReadAsync<Item>(longer))!.Text.ShouldBe("long");
    }

    [SkippableFact]
    public async Task Keys_that_differ_in_anything_are_different_keys()
    {
        string[] keys = ["a", "A", "á", "a\u0301", "a ", "a\u200B", "\uD800", "\uD801"];
        foreach (var key in keys)
        {
            await WriteAsync(key, new Item { Text = "of " + key.Length + key });
        }

        (await _storage.ReadAsync(keys)).Count.ShouldBe(keys.Length);
    }

    [SkippableTheory]
    [InlineData("é漢字😀 ‮ \" \\ \n \u0001")]
    [InlineData("2026-11-24T08:00:00+05:00")]
    [InlineData("$type")]
    [InlineData("\0 \uD800")]
    public async Task Any_text_comes_back_as_it_was(string text)
    {
        await WriteAsync("a", new Item { Text = text });

        (await ReadAsync<Item>("a"))!.Text.ShouldBe(text);
    }

    [SkippableFact]
    public async Task Nothing_is_stored_as_nothing()
    {
        await WriteAsync("a", new Item());
        await WriteAsync("a", null!);

        (await _storage.ReadAsync(["a"])).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Of_200_writers_at_once_nobody_loses_a_change()
    {
        await WriteAsync("shared", new Versioned());

        await Task.WhenAll(Enumerable.Range(0, 200).Select(async number =>
        {
            await WriteAsync($"own {number}", new Item { Text = $"{number}" });
            await IncrementAsync("shared");
        }));

        (await ReadAsync<Versioned>("shared"))!.Count.ShouldBe(200);
        (await _storage.ReadAsync([.. Enumerable.Range(0, 200).Select(number => $"own {number}")])).Count.ShouldBe(200);
    }

    protected abstract Task<IStorage> OpenAsync();

    // A writer who finds no connection free on a busy machine has written nothing, and tries again like one who came second.
    private async Task IncrementAsync(string key)
    {
        for (var busy = 0; ;)
        {
            try
            {
                var item = (await ReadAsync<Versioned>(key))!;
                item.Count++;
                await WriteAsync(key, item);
                return;
            }
            catch (ArgumentException conflict) when (conflict.Message.StartsWith("Etag conflict.", StringComparison.Ordinal))
            {
                await Task.Yield();
            }
            catch (InvalidOperationException full) when (full.InnerException?.Message.Contains("connection pool has been exhausted", StringComparison.Ordinal) == true && ++busy < MostBusy)
            {
                await Task.Yield();
            }
        }
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value });

    private async Task<T?> ReadAsync<T>(string key)
        where T : class => (await _storage.ReadAsync([key])).TryGetValue(key, out var value) ? value as T ?? ((JObject)value).ToObject<T>() : null;

    private sealed class Item
    {
        public string? Text { get; set; }
    }

    private sealed class Versioned : IStoreItem
    {
        public int Count { get; set; }

        public string ETag { get; set; } = string.Empty;
    }
}
