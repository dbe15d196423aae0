using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace Compact.Bot.Connector.Authentication;

/// <summary>The certificate by which a bot proves itself instead of by a secret.</summary>
internal static class BotCertificate
{
    internal const string FileKey = "MicrosoftAppCertificate";
    internal const string PasswordKey = "MicrosoftAppCertificatePassword";

    /// <returns>Null where the settings name none.</returns>
    /// <exception cref="ArgumentException">They name one that cannot be used.</exception>
    internal static X509Certificate2? From(IConfiguration configuration)
    {
        var file = configuration[FileKey];
        if (string.IsNullOrEmpty(file))
        {
            return null;
        }

        X509Certificate2 certificate;
        try
        {
            certificate = Load(file, configuration[PasswordKey]);
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"{FileKey} ({file}) cannot be read: {fault.Message} It must be a .pfx file, or a .pem file with the certificate and its key; {PasswordKey} opens one that is locked.", fault);
        }

        return certificate.HasPrivateKey
            ? certificate
            : throw new ArgumentException($"{FileKey} ({file}) holds a certificate without its private key, so the bot cannot prove that it is its own.");
    }

    private static X509Certificate2 Load(string file, string? password)
    {
        if (!Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, password);
        }

        return string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(file) : X509Certificate2.CreateFromEncryptedPemFile(file, password);
    }
}
