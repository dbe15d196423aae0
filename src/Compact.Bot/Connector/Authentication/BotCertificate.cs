using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The certificate by which a bot proves itself instead of by a secret.</summary>
internal static class BotCertificate
{
    /// <returns>Null where the settings name none.</returns>
    internal static X509Certificate2? From(IConfiguration configuration)
    {
        var file = configuration["MicrosoftAppCertificate"];
        var password = configuration["MicrosoftAppCertificatePassword"];
        if (string.IsNullOrEmpty(file))
        {
            return null;
        }

        return Path.GetExtension(file) is ".pem"
            ? X509Certificate2.CreateFromPemFile(file)
            : X509CertificateLoader.LoadPkcs12FromFile(file, password);
    }
}
