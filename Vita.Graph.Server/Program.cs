using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = ServerSettings.Read(builder.Configuration, builder.Environment.IsProduction());
    builder.AddListening(settings);
    builder.Services.AddGraph(settings);
    builder.Services.AddGraphQuestions(settings);

    var app = builder.Build();
    app.UseGraphQuestions();
    app.UseRouting();
    app.MapSchemaText();
    app.MapHealth();

    await app.Services.GetRequiredService<GraphHolder>().LoadAsync(CancellationToken.None);
    await app.StartAsync();
    StartupMessage.Write(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception error) when (StartupFailure.IsExpected(error))
{
    return StartupFailure.Report(error);
}
