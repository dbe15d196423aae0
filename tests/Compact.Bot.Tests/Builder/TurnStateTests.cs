namespace Compact.Bot.Tests.Builder;

public sealed class TurnStateTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void Without_a_name_a_thing_is_known_by_its_type()
    {
        _state.Add(new Activity("x"));

        _state.Get<Activity>().Type.ShouldBe("x");
        _state.ContainsKey(typeof(Activity).FullName!).ShouldBeTrue();
    }

    [Fact]
    public void A_name_is_found_in_any_case()
    {
        _state.Add("Key", "value");

        _state.Get<string>("kEY").ShouldBe("value");
    }

    [Fact]
    public void What_is_not_there_or_of_another_type_is_null()
    {
        _state.Add("key", "value");

        _state.Get<string>("other").ShouldBeNull();
        _state.Get<Activity>("key").ShouldBeNull();
    }

    [Fact]
    public void Adding_twice_is_a_mistake_and_setting_twice_is_not()
    {
        _state.Add("key", "one");
        _state.Set("key", "two");

        Should.Throw<ArgumentException>(() => _state.Add("key", "three"));
        _state.Get<string>("key").ShouldBe("two");
    }

    [Fact]
    public void Nothing_cannot_be_added_nor_a_name_be_nothing()
    {
        Should.Throw<ArgumentNullException>(() => _state.Add("key", (string)null!));
        Should.Throw<ArgumentNullException>(() => _state.Add(null!, "value"));
        Should.Throw<ArgumentNullException>(() => _state.Get<string>(null!));
        Should.Throw<ArgumentNullException>(() => _state.Set(null!, "value"));
    }

    [Fact]
    public void What_it_holds_is_disposed_of_with_it()
    {
        var held = new MemoryStream();
        _state.Add("stream", held);

        _state.Dispose();
        _state.Dispose();

        held.CanRead.ShouldBeFalse();
    }
}
