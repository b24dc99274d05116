using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;

var listensWithHttps = false;
try
{
    CommandLineCheck.Require(args);
    var builder = WebApplication.CreateBuilder(args);
    var settings = ServerSettings.Read(builder.Configuration, builder.Environment.IsProduction());
    listensWithHttps = CertificateCheck.IsNeeded(builder.Configuration);
    CertificateCheck.Require(builder.Configuration, DateTimeOffset.Now);
    var app = await builder.StartVitaAsync(settings);
    StartupMessage.Write(app);
    await app.WaitForShutdownAsync();
    return 0;
}
#pragma warning disable CA1031 // Whatever it is, the person who started the server gets one line and an exit code.
catch (Exception error)
#pragma warning restore CA1031
{
    return StartupFailure.Report(error, listensWithHttps);
}
