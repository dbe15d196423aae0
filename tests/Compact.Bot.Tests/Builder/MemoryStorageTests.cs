using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Builder;

/// <summary>The contract of a storage, on the one in memory.</summary>
public sealed class MemoryStorageTests
{
    private readonly IStorage _storage = new MemoryStorage();

    [Fact]
    public async Task Only_what_is_there_is_found_and_of_the_type_that_was_written()
    {
        await WriteAsync("a", new Item { Text = "x" });

        var found = await _storage.ReadAsync(["a", "b"]);

        found.ShouldHaveSingleItem().Value.ShouldBeOfType<Item>().Text.ShouldBe("x");
        (await _storage.ReadAsync<Versioned>(["a"])).ShouldBeEmpty();
        (await _storage.ReadAsync<Item>(["a"]))["a"].Text.ShouldBe("x");
    }

    [Fact]
    public async Task Nothing_is_shared_with_whoever_reads_or_writes()
    {
        var item = new Item { Text = "x" };
        await WriteAsync("a", item);
        item.Text = "changed after writing";
        (await ReadAsync<Item>("a"))!.Text = "changed after reading";

        (await ReadAsync<Item>("a"))!.Text.ShouldBe("x");
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_fine()
    {
        await WriteAsync("a", new Item());

        await _storage.DeleteAsync(["a", "b"]);
        await _storage.DeleteAsync(["a"]);

        (await _storage.ReadAsync(["a"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_to_read_is_nothing_found_and_no_list_is_a_mistake()
    {
        (await _storage.ReadAsync([])).ShouldBeEmpty();
        await _storage.WriteAsync(new Dictionary<string, object>());
        await _storage.DeleteAsync([]);
        await Should.ThrowAsync<ArgumentNullException>(() => _storage.ReadAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _storage.WriteAsync(null!));
        await Should.ThrowAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!));
    }

    [Fact]
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

    [Theory]
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

    [Fact]
    public async Task The_version_is_the_stores_own_and_not_of_the_item_that_was_written()
    {
        var item = new Versioned { Count = 1, ETag = "mine" };

        await WriteAsync("a", item);

        item.ETag.ShouldBe("mine");
        (await ReadAsync<Versioned>("a"))!.ETag.ShouldNotBe("mine");
    }

    [Fact]
    public async Task It_can_be_filled_and_looked_into_from_outside()
    {
        var items = new Dictionary<string, JObject> { ["before"] = JObject.Parse("""{"Text":"x"}""") };
        IStorage storage = new MemoryStorage(items);

        (await storage.ReadAsync(["before"]))["before"].ShouldBeOfType<JObject>()["Text"]!.ToString().ShouldBe("x");
        await storage.WriteAsync(new Dictionary<string, object> { ["after"] = new Versioned { Count = 7 } });

        items["after"]["Count"]!.Value<int>().ShouldBe(7);
        items["after"]["eTag"]!.ToString().ShouldBe("0");
    }

    [Fact]
    public async Task What_has_no_version_is_overwritten()
    {
        await WriteAsync("a", new Item { Text = "1" });
        await WriteAsync("a", new Item { Text = "2" });

        (await ReadAsync<Item>("a"))!.Text.ShouldBe("2");
    }

    [Theory]
    [InlineData("!@#$%^&*()~/\\><,.?';\"`~")]
    [InlineData("19:a@thread.tacv2;messageid=1")]
    [InlineData("a|b#c?d=e\u0001\n")]
    [InlineData("é漢字😀")]
    [InlineData("..")]
    [InlineData("")]
    public async Task Any_key_will_do(string key)
    {
        var longer = key + new string('x', 1000);
        await WriteAsync(key, new Item { Text = "short" });
        await WriteAsync(longer, new Item { Text = "long" });

        (await ReadAsync<Item>(key))!.Text.ShouldBe("short");
        (await ReadAsync<Item>(longer))!.Text.ShouldBe("long");
    }

    [Fact]
    public async Task Nothing_is_stored_as_nothing()
    {
        await WriteAsync("a", new Item());
        await WriteAsync("a", null!);

        (await _storage.ReadAsync(["a"])).ShouldBeEmpty();
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value });

    private async Task<T?> ReadAsync<T>(string key)
        where T : class => (await _storage.ReadAsync([key])).TryGetValue(key, out var value) ? (T)value : null;

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
