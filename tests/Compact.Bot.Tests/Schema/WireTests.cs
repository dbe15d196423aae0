using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compact.Bot.Tests.Schema;

/// <summary>What goes over the wire, and what comes back from it.</summary>
public sealed class WireTests
{
    /// <summary>Where Teams spells a member otherwise than its property is called.</summary>
    private static readonly Dictionary<string, string> Spelled = new()
    {
        ["OnBehalfOf.ItemId"] = "itemid",
        ["TabRequest.TabEntityContext"] = "tabContext",
        ["TabSubmit.TabEntityContext"] = "tabContext",
        ["TaskModuleRequest.TabEntityContext"] = "tabContext",
        ["MeetingEventDetails.MeetingType"] = "MeetingType",
        ["MeetingStartEventDetails.StartTime"] = "StartTime",
        ["MeetingEndEventDetails.EndTime"] = "EndTime",
        ["MeetingParticipantsEventDetails.Members"] = "Members",
        ["UserMeetingDetails.InMeeting"] = "InMeeting",
        ["UserMeetingDetails.Role"] = "Role",
    };

    /// <summary>Constructors that do more with an argument than keep it, or keep it under another name; tested one by one.</summary>
    private static readonly Type[] OfTheirOwn =
        [typeof(Mention), typeof(GeoCoordinates), typeof(Place), typeof(TeamsPagedMembersResult), typeof(TeamsChannelData), typeof(TeamsChannelDataSettings), typeof(ConversationReference)];

    private static IEnumerable<Type> All => typeof(Activity).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.Namespace!.Contains(".Schema", StringComparison.Ordinal))
        .Where(type => !typeof(Exception).IsAssignableFrom(type) && type.GetConstructor([]) is not null);

    public static TheoryData<Type> Shapes => [.. All];

    public static TheoryData<Type> PlainShapes => [.. All.Except(OfTheirOwn)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Each_member_has_a_name_in_camel_case_and_comes_back(Type type)
    {
        var full = Filled(type);
        var json = WireJson.ToToken(full);

        foreach (var property in type.GetProperties().Where(property => property.GetCustomAttribute<JsonExtensionDataAttribute>() is null))
        {
            var name = Spelled.GetValueOrDefault($"{property.DeclaringType!.Name}.{property.Name}", char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
            (json[name] is not null || property.SetMethod is not { IsPublic: true }).ShouldBeTrue($"{type.Name}.{property.Name}");
        }

        JToken.DeepEquals(WireJson.ToToken(json.ToObject(type, WireJson.Serializer)!), json).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(PlainShapes))]
    public void Each_argument_of_a_constructor_becomes_the_member_of_that_name(Type type)
    {
        var full = Filled(type);
        foreach (var constructor in type.GetConstructors().Where(constructor => constructor.GetParameters() is { Length: > 0 } parameters && parameters.All(parameter => parameter.IsOptional)))
        {
            var members = constructor.GetParameters().Select(parameter => type.GetProperty(parameter.Name!, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)!).ToArray();
            var values = members.Select(member => member.GetValue(full)).ToArray();
            var made = constructor.Invoke(values);

            members.Select(member => member.GetValue(made)).ShouldBe(values);
        }
    }

    [Fact]
    public void The_type_of_an_entity_is_that_of_its_class()
    {
        new Mention(type: "x").Type.ShouldBe("mention");
        new Place(name: "Geneva", type: "x").ShouldSatisfyAllConditions(place => place.Type.ShouldBe("Place"), place => place.Name.ShouldBe("Geneva"));
        new GeoCoordinates(latitude: 46.2, type: "x").ShouldSatisfyAllConditions(here => here.Type.ShouldBe("GeoCoordinates"), here => here.Latitude.ShouldBe(46.2));
    }

    [Fact]
    public void What_Teams_adds_can_be_made_with_or_without_a_person_for_whom_it_is_sent()
    {
        new TeamsChannelData(team: new TeamInfo("t"), tenant: new TenantInfo("x"), eventType: "e", channel: new ChannelInfo("c"), notification: new NotificationInfo(true))
            .OnBehalfOf.ShouldBeEmpty();
        new TeamsChannelData(onBehalfOf: [new OnBehalfOf { ItemId = 7 }]).OnBehalfOf.ShouldHaveSingleItem().ItemId.ShouldBe(7);
        Read<TeamsChannelData>("""{"onBehalfOf":[{"itemid":7}]}""").OnBehalfOf.ShouldHaveSingleItem().ItemId.ShouldBe(7);
        new TeamsChannelDataSettings(new ChannelInfo("c")).SelectedChannel.Id.ShouldBe("c");
    }

    [Fact]
    public void A_page_of_members_takes_any_accounts_and_shows_them_as_those_of_Teams()
    {
        var member = new ChannelAccount("1", "Ann") { Properties = new JObject { ["surname"] = "Example" } };

        new TeamsPagedMembersResult("next", [member]).Members.ShouldHaveSingleItem().Surname.ShouldBe("Example");
    }

    [Fact]
    public void A_reference_can_name_a_culture() =>
        (new ConversationReference(System.Globalization.CultureInfo.InvariantCulture, "1").Locale, new ConversationReference("1", channelId: "test").Locale).ShouldBe(("", null));

    [Fact]
    public void A_button_for_a_dialog_asks_for_it_with_what_it_is_given()
    {
        foreach (var action in new[] { new TaskModuleAction("Open", new { id = 7 }), new TaskModuleAction("Open", """{"id":7}""") })
        {
            (action.Type, action.Title).ShouldBe(("invoke", "Open"));
            JToken.DeepEquals(JObject.Parse((string)action.Value), new JObject { ["id"] = 7, ["type"] = "task/fetch" }).ShouldBeTrue();
        }

        JObject.Parse((string)new TaskModuleAction("Open").Value)["type"]!.ToString().ShouldBe("task/fetch");
    }

    [Theory]
    [InlineData("10", "10", true)]
    [InlineData("9", "10", true)]
    [InlineData("11", "10", false)]
    [InlineData("x", "10", false)]
    [InlineData("9", null, false)]
    [InlineData(null, "10", false)]
    public void A_message_is_read_when_it_is_not_later_than_the_last_one_read(string? message, string? last, bool read) =>
        new ReadReceiptInfo(last).IsMessageRead(message).ShouldBe(read);

    [Theory]
    [InlineData("""{"type":"message","unknown":{"a":1}}""", typeof(Activity))]
    [InlineData("""{"id":"1","unknown":[1]}""", typeof(ChannelAccount))]
    [InlineData("""{"id":"1","unknown":[1]}""", typeof(ConversationAccount))]
    [InlineData("""{"contentType":"x","content":{"a":null,"when":"2024-05-06T07:08:09.1+02:00"},"unknown":"y"}""", typeof(Attachment))]
    [InlineData("""{"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","citation":[{"position":1}]}""", typeof(Entity))]
    [InlineData("""{"eventType":"x","unknown":true}""", typeof(TeamsChannelData))]
    [InlineData("""{"type":"message","value":"2024-05-06T07:08:09.1+02:00"}""", typeof(Activity))]
    [InlineData("""{"type":"message","timestamp":"2024-05-06T07:08:09.1234567+02:00","attachments":[],"entities":[]}""", typeof(Activity))]
    public void What_is_unknown_survives_and_text_stays_text(string json, Type type)
    {
        using var text = new StringReader(json);
        var read = WireJson.Serializer.Deserialize(new JsonTextReader(text), type)!;

        System.Text.Encoding.UTF8.GetString(WireJson.Write(read, WireJson.Serializer)).ShouldBe(Compact(json));
    }

    [Fact]
    public void Names_are_known_in_any_case_and_nothing_is_left_out()
    {
        var activity = Read<Activity>("""{"TYPE":"message","Text":"x","text":"y","id":7,"Summary":null}""");

        (activity.Type, activity.Text, activity.Id).ShouldBe(("message", "y", "7"));
        WireJson.ToToken(new Activity("message")).ToString(Formatting.None).ShouldBe("""{"type":"message"}""");
    }

    [Theory]
    [InlineData("2024-05-06T07:08:09Z", "2024-05-06T07:08:09+00:00")]
    [InlineData("2024-05-06T07:08:09+02:00", "2024-05-06T07:08:09+02:00")]
    public void Times_keep_their_offset(string sent, string written) =>
        WireJson.Write(Read<Activity>($$"""{"timestamp":"{{sent}}"}"""), WireJson.Serializer).ShouldBe(System.Text.Encoding.UTF8.GetBytes($$"""{"timestamp":"{{written}}"}"""));

    [Theory]
    [InlineData("1", JTokenType.Integer)]
    [InlineData("1.5", JTokenType.Float)]
    [InlineData("123456789012345678901234567890", JTokenType.Integer)]
    [InlineData("\"2024-05-06T07:08:09Z\"", JTokenType.String)]
    [InlineData("\"PT5M\"", JTokenType.String)]
    [InlineData("true", JTokenType.Boolean)]
    [InlineData("null", JTokenType.Null)]
    public void What_a_value_holds_keeps_its_kind_and_its_digits(string json, JTokenType kind)
    {
        var value = (JObject)Read<Activity>($$$"""{"value":{"a":{{{json}}}}}""").Value;

        value["a"]!.Type.ShouldBe(kind);
        WireJson.ToToken(new Activity { Value = value }).ToString(Formatting.None).ShouldBe($$$"""{"value":{"a":{{{json}}}}}""");
    }

    [Fact]
    public void What_names_a_type_or_refers_elsewhere_is_data_like_any_other()
    {
        const string Json = """{"type":"message","value":{"$type":"System.IO.FileInfo, System.Private.CoreLib","$ref":"1","$id":"2","$values":[1]}}""";

        WireJson.ToToken(Read<Activity>(Json)).ToString(Formatting.None).ShouldBe(Json);
    }

    [Fact]
    public void Nothing_but_ASCII_is_written_as_it_is() =>
        System.Text.Encoding.UTF8.GetString(WireJson.Write(new Activity { Text = "é漢😀" }, WireJson.Serializer)).ShouldBe("""{"text":"é漢😀"}""");

    [Fact]
    public void An_entity_is_read_as_a_type_and_taken_over_from_one()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("1", "Ann"), "<at>Ann</at>"));

        entity.Type.ShouldBe("mention");
        entity.GetAs<Mention>().Mentioned.Name.ShouldBe("Ann");
        entity.Equals(new Mention(new ChannelAccount("1", "Ann"), "<at>Ann</at>")).ShouldBeTrue();
        entity.Equals(new Entity("mention")).ShouldBeFalse();
        entity.Equals((object?)null).ShouldBeFalse();
        entity.GetHashCode().ShouldBe(new Entity("mention").GetHashCode());
    }

    [Fact]
    public void Teams_names_the_Entra_id_of_a_member_in_two_ways()
    {
        Read<TeamsChannelAccount>("""{"objectId":"a"}""").AadObjectId.ShouldBe("a");
        Read<TeamsChannelAccount>("""{"aadObjectId":"b"}""").AadObjectId.ShouldBe("b");
    }

    [Fact]
    public void A_span_of_time_is_a_duration() =>
        WireJson.ToToken(new Activity { Value = TimeSpan.FromMinutes(5) }).ToString(Formatting.None).ShouldBe("""{"value":"PT5M"}""");

    [Theory]
    [InlineData("hero")]
    [InlineData("thumbnail")]
    [InlineData("signin")]
    public void A_card_is_carried_by_an_attachment(string kind)
    {
        var attachment = kind switch
        {
            "hero" => new HeroCard("t").ToAttachment(),
            "thumbnail" => new ThumbnailCard("t").ToAttachment(),
            _ => SigninCard.Create("t", "Sign in", "https://login.example").ToAttachment(),
        };

        attachment.ContentType.ShouldBe($"application/vnd.microsoft.card.{kind}");
        var result = attachment.ToMessagingExtensionAttachment();
        (result.ContentType, result.Preview.ContentType).ShouldBe((attachment.ContentType, attachment.ContentType));
        attachment.ToMessagingExtensionAttachment(new Attachment("x")).Preview.ContentType.ShouldBe("x");
    }

    private static T Read<T>(string json) => WireJson.Read<T>(new StringReader(json));

    private static string Compact(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader).ToString(Formatting.None);
    }

    /// <summary>One level deep: what stands in it is empty but there.</summary>
    private static object Filled(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.GetCustomAttribute<JsonExtensionDataAttribute>() is null))
        {
            property.SetValue(made, Value(property.PropertyType, property.Name));
        }

        return made;
    }

    private static object Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) || type == typeof(object) => $"some {name}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 42,
            _ when type == typeof(byte[]) => new byte[] { 1, 2 },
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
            _ when type == typeof(double) => 4.2,
            _ when type == typeof(Uri) => new Uri("https://x.example/"),
            _ when type == typeof(DateTime) => DateTime.UnixEpoch,
            _ when type == typeof(JObject) => new JObject { ["a"] = 1 },
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>) => Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))!,
            _ when type.IsGenericType => Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!,
            _ => Activator.CreateInstance(type)!,
        };
    }
}
