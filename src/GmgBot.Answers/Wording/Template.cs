namespace GmgBot.Answers.Wording;

/// <summary>
/// A sentence with blanks: "{subject} [a|ont] présidé le GMG {period}". A blank may name a form, "{subject:of}". Brackets hold the forms that agree with
/// the subject: two for singular and plural, four for masculine, feminine, and both in the plural.
/// </summary>
internal sealed class Template
{
    private readonly Part[] _parts;

    private Template(string source, IReadOnlyList<Part> parts)
    {
        Source = source;
        _parts = [.. parts];
        Blanks = [.. parts.OfType<Blank>().Select(blank => blank.Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As it stands in the file.</summary>
    public string Source { get; }

    /// <summary>The names of its blanks.</summary>
    public IReadOnlyList<string> Blanks { get; }

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or holds neither two nor four forms.</exception>
    public static Template Parse(string source)
    {
        var parts = new List<Part>();
        var at = 0;
        while (at < source.Length)
        {
            var open = source.IndexOfAny(['{', '['], at);
            if (open < 0)
            {
                parts.Add(new Words(source[at..]));
                break;
            }

            if (open > at)
            {
                parts.Add(new Words(source[at..open]));
            }

            var close = source.IndexOf(source[open] == '{' ? '}' : ']', open);
            if (close < 0)
            {
                throw new FormatException($"The \"{source[open]}\" in \"{source}\" is not closed; add the closing one.");
            }

            var inside = source[(open + 1)..close];
            parts.Add(source[open] == '{' ? Blank.Parse(inside) : Agreement.Parse(inside, source));
            at = close + 1;
        }

        return new Template(source, parts);
    }

    /// <summary>Fills the blanks.</summary>
    /// <param name="values">What to write for a blank's name and form.</param>
    /// <param name="feminine">Whether what agrees is feminine.</param>
    /// <param name="plural">Whether it is plural.</param>
    public string Fill(Func<string, string, string> values, bool feminine = false, bool plural = false)
    {
        var texts = new string[_parts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = _parts[i] switch
            {
                Words words => words.Text,
                Blank blank => values(blank.Name, blank.Form),
                Agreement agreement => agreement.Choose(feminine, plural),
                _ => "",
            };
        }

        return string.Concat(texts);
    }

    public override string ToString() => Source;

    private abstract record Part;

    private sealed record Words(string Text) : Part;

    private sealed record Blank(string Name, string Form) : Part
    {
        public static Blank Parse(string inside) => inside.Split(':') is [var name, var form] ? new Blank(name, form) : new Blank(inside, "");
    }

    private sealed record Agreement(IReadOnlyList<string> Forms) : Part
    {
        public static Agreement Parse(string inside, string source) => inside.Split('|') is { Length: 2 or 4 } forms
            ? new Agreement(forms)
            : throw new FormatException($"\"[{inside}]\" in \"{source}\" must hold two forms (singular|plural) or four (masculine|feminine|masculine plural|feminine plural).");

        public string Choose(bool feminine, bool plural) => Forms.Count == 2
            ? Forms[plural ? 1 : 0]
            : Forms[(plural ? 2 : 0) + (feminine ? 1 : 0)];
    }
}
