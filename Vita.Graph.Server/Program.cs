using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = ServerSettings.Read(builder.Configuration, builder.Environment.IsProduction());
    var app = await builder.StartVitaAsync(settings);
    StartupMessage.Write(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception error) when (StartupFailure.IsExpected(error))
{
    return StartupFailure.Report(error);
}
