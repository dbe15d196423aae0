using System.IO.Compression;
using System.Reflection;
using System.Text;
using Newtonsoft.Json.Linq;

namespace GmgBot.Teams;

/// <summary>The app package for Microsoft Teams: the manifest, its French texts and two icons in a zip.</summary>
internal static class TeamsPackage
{
    /// <summary>All files of the package; Teams refuses a package with others in it.</summary>
    public static readonly IReadOnlyList<string> Files = ["manifest.json", "fr.json", "color.png", "outline.png"];

    /// <summary>The same time for every file, so that the same settings give the same package; the zip format knows none before 1980.</summary>
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package.</summary>
    public static void Write(TeamsApp app, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in Files)
        {
            var entry = zip.CreateEntry(file, CompressionLevel.Optimal);
            entry.LastWriteTime = Stamp;
            using var stream = entry.Open();
            stream.Write(file == "manifest.json" ? Encoding.UTF8.GetBytes(Manifest(app).ToString()) : Read(file));
        }
    }

    private static JObject Manifest(TeamsApp app)
    {
        var manifest = JObject.Parse(Encoding.UTF8.GetString(Read("manifest.json")));
        var blanks = new Dictionary<string, string>
        {
            ["{app-id}"] = app.AppId.ToString(),
            ["{domain}"] = app.Domain,
            ["{version}"] = typeof(TeamsPackage).Assembly.GetName().Version!.ToString(3),
            ["{developer}"] = app.Developer,
            ["{privacy}"] = app.PrivacyAddress,
            ["{terms}"] = app.TermsAddress,
        };
        foreach (var text in manifest.Descendants().OfType<JValue>().Where(value => value.Value is string).ToList())
        {
            text.Value = blanks.Aggregate((string)text.Value!, (filled, blank) => filled.Replace(blank.Key, blank.Value, StringComparison.Ordinal));
        }

        return manifest;
    }

    private static byte[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("teams/" + file)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
