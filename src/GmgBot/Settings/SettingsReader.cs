using System.Globalization;

namespace GmgBot.Settings;

/// <summary>Reads settings by name and type. What is wrong is noted, and the default stands in, so that all faults are told at once.</summary>
internal sealed class SettingsReader(IConfiguration settings)
{
    private readonly List<SettingFault> _faults = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SettingFault> Faults => _faults;

    /// <summary>The names that were asked for so far.</summary>
    public IReadOnlySet<string> Known => _known;

    /// <returns>Null where it is not given, or empty.</returns>
    public string? Text(string key) => Given(key) is { Length: > 0 } text ? text : null;

    /// <returns>Null where it is not given; an empty text is one.</returns>
    public string? Given(string key)
    {
        _known.Add(key);
        return settings[key];
    }

    public bool? Flag(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (bool.TryParse(text, out var flag))
        {
            return flag;
        }

        Refuse(key, text, "give true or false, or leave it out");
        return null;
    }

    public int Number(string key, int otherwise, int least, int most, string unit)
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(key, text, $"give a number of {unit} from {least} to {most}");
        return otherwise;
    }

    /// <summary>A number from 0 to 1.</summary>
    public double Share(string key, double otherwise)
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        Refuse(key, text, "give a number from 0 to 1, such as 0.1");
        return otherwise;
    }

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        if (Enum.TryParse<T>(text, ignoreCase: true, out var choice) && Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return choice;
        }

        Refuse(key, text, $"give one of {string.Join(", ", Enum.GetNames<T>())}");
        return otherwise;
    }

    /// <summary>A list, or one text with separators, as environment variables have it.</summary>
    public IReadOnlyList<string> List(string key, params char[] separators) => settings.GetSection(key).GetChildren().Select(child => Text(child.Path)).OfType<string>().ToList() is { Count: > 0 } list
        ? list
        : Text(key)?.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The names of all that is given in a section, at any depth.</summary>
    public IEnumerable<string> In(string section) => settings.GetSection(section).AsEnumerable().Where(setting => setting.Value is not null).Select(setting => setting.Key);

    /// <summary>The names of all that is given at the top, or of the sections there.</summary>
    public IEnumerable<string> Top() => settings.GetChildren().Select(child => child.Key);

    /// <summary>An address on the web.</summary>
    public Uri? Address(string key, string example)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0)
        {
            return address;
        }

        Refuse(key, text, $"give an address such as {example}, or leave it out");
        return null;
    }

    /// <summary>Notes that a value cannot be used, and shows it; not for secrets.</summary>
    public void Refuse(string key, string value, string remedy) => Fault(key, $"\"{value}\" cannot be used", remedy);

    public void Fault(string key, string problem, string remedy) => _faults.Add(new SettingFault(key, SettingOrigin.Of(settings, key), problem, remedy));

    /// <exception cref="SettingsException">Something is wrong.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new SettingsException(_faults);
        }
    }
}
