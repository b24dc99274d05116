using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Vita.Graph.Core;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.Hosting;

/// <summary>What keeps the server from starting, in one line for the person who started it.</summary>
internal static class StartupFailure
{
    /// <summary>Whether the failure is one that the person can do something about.</summary>
    public static bool IsExpected(Exception error) => error is SettingsException or SeedsRefusedException or QuestionsRefusedException or StoreException || IsAddress(error);

    /// <summary>Writes the line and gives the exit code: 1 bad data, 2 wrong usage, 3 store not reachable.</summary>
    public static int Report(Exception error)
    {
        Console.Error.WriteLine(IsAddress(error)
            ? $"The server cannot listen: {error.Message.TrimEnd('.')}. Give a free address with --urls or ASPNETCORE_URLS, like --urls http://localhost:5241."
            : error.Message);
        return error switch
        {
            SeedsRefusedException or QuestionsRefusedException => 1,
            StoreException => 3,
            _ => 2,
        };
    }

    private static bool IsAddress(Exception error) =>
        error is IOException { InnerException: AddressInUseException or SocketException } or SocketException or FormatException;
}
