using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vita.Graph.Server.Settings;

/// <summary>A certificate that cannot be used, and why.</summary>
public sealed class CertificateException(string message) : Exception(message);

/// <summary>Looks at the certificates that Kestrel's configuration names before it does: it serves one that has expired, which every caller
/// then refuses, and says of a file that is not there only that it failed.</summary>
internal static class CertificateCheck
{
    /// <summary>Whether an address with https is asked for, by any of the names that Kestrel reads addresses from.</summary>
    public static bool IsNeeded(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]);
        IEnumerable<string?> addresses = [.. configuration["urls"]?.Split(';') ?? [], .. endpoints];
        return configuration["https_ports"] is { Length: > 0 }
            || addresses.Any(address => address?.TrimStart().StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <exception cref="CertificateException">One is missing, cannot be read, or is not valid now.</exception>
    public static void Require(IConfiguration configuration, DateTimeOffset now)
    {
        var kestrel = configuration.GetSection("Kestrel");
        IEnumerable<IConfigurationSection> named =
        [
            .. kestrel.GetSection("Certificates").GetChildren(),
            .. kestrel.GetSection("Endpoints").GetChildren().Select(endpoint => endpoint.GetSection("Certificate")),
        ];
        foreach (var section in named.Where(section => section["Path"] is { Length: > 0 }))
        {
            Require(section["Path"]!, section, now);
        }
    }

    private static void Require(string path, IConfigurationSection section, DateTimeOffset now)
    {
        using var certificate = Read(path, section);
        if (now < certificate.NotBefore || now > certificate.NotAfter)
        {
            throw new CertificateException(
                $"The certificate '{path}' is valid from {certificate.NotBefore:yyyy-MM-dd} to {certificate.NotAfter:yyyy-MM-dd}, not today"
            );
        }
    }

    private static X509Certificate2 Read(string path, IConfigurationSection section)
    {
        try
        {
            return
                section["KeyPath"] is { Length: > 0 }
                || path.EndsWith(".pem", StringComparison.Ordinal)
                || path.EndsWith(".crt", StringComparison.Ordinal)
                ? X509CertificateLoader.LoadCertificate(File.ReadAllBytes(path))
                : X509CertificateLoader.LoadPkcs12FromFile(path, section["Password"]);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new CertificateException($"The certificate '{path}' cannot be read: {error.Message.TrimEnd('.')}");
        }
    }
}
