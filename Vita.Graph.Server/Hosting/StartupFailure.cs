using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Vita.Graph.Core;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Hosting;

/// <summary>What keeps the server from starting, in one line for the person who started it: never a stack.</summary>
internal static class StartupFailure
{
    /// <summary>Writes the line and gives the exit code: 1 bad data, 2 wrong usage, 3 store not reachable.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="listensWithHttps">Whether an address needs a certificate: a missing one has no exception of its own.</param>
    public static int Report(Exception error, bool listensWithHttps)
    {
        var (line, exit) = Told(error, listensWithHttps);
        Console.Error.WriteLine(line);
        return exit;
    }

    private static (string Line, int Exit) Told(Exception error, bool listensWithHttps) =>
        error switch
        {
            SeedsRefusedException or QuestionsRefusedException => (error.Message, 1),
            StoreException => (OneLine(error.Message), 3),
            SettingsException => ($"{StartCodes.Setting.Code}: {OneLine(error.Message)}", 2),
            CertificateException => (Line(StartCodes.Certificate, error.Message), 2),
            _ when IsCertificate(error, listensWithHttps) => (
                Line(StartCodes.Certificate, $"The certificate for https cannot be used: {error.Message}"),
                2
            ),
            _ when IsAddress(error) => (
                Line(
                    StartCodes.Address,
                    $"The server cannot listen: {(error is ArgumentOutOfRangeException ? "a port is not from 0 to 65535" : error.Message)}"
                ),
                2
            ),
            _ => (Line(StartCodes.Unexpected, $"The server cannot start: {error.Message} ({error.GetType().Name})"), 2),
        };

    /// <summary>Kestrel takes addresses apart while it starts, and complains in the ways of those whom it asks.</summary>
    private static bool IsAddress(Exception error) =>
        error
            is IOException { InnerException: AddressInUseException or SocketException }
                or SocketException
                or FormatException
                or UriFormatException
        || (error is ArgumentException or InvalidOperationException or OverflowException && IsKestrel(error));

    private static bool IsCertificate(Exception error, bool listensWithHttps) =>
        error is CryptographicException
        || (
            listensWithHttps
            && error is InvalidOperationException or FileNotFoundException or DirectoryNotFoundException
            && IsKestrel(error)
        );

    private static bool IsKestrel(Exception error) =>
        error.StackTrace?.Contains("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true
        || error.StackTrace?.Contains("Microsoft.AspNetCore.Http.BindingAddress", StringComparison.Ordinal) == true;

    private static string Line(ProblemCode code, string found) => $"{code.Code}: {OneLine(found).TrimEnd('.')}. {code.WhatToDo}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
