using Vita.Graph.Core;

namespace Vita.Graph.Server.Settings;

/// <summary>Every way in which the server refuses to start for what it was told, other than for its store, its seeds or its
/// questions.</summary>
public static class StartCodes
{
    public static readonly ProblemCode Setting = new(
        "START001",
        "A setting or an option is unknown, or its value is invalid.",
        "Set it as the message says; docs/settings.md lists them all."
    );
    public static readonly ProblemCode Address = new(
        "START002",
        "The server cannot listen on an address: it is malformed, taken, not of this machine, or its port needs more rights.",
        "Give a free address with --urls or ASPNETCORE_URLS, such as --urls http://localhost:5241."
    );
    public static readonly ProblemCode Certificate = new(
        "START003",
        "The certificate for https is missing, cannot be read, or is not valid today.",
        "Correct Kestrel:Certificates:Default:Path and Password, or listen on an http address."
    );
    public static readonly ProblemCode Unexpected = new(
        "START004",
        "Something else prevented the server from starting.",
        "If the message does not help, report it."
    );

    public static IReadOnlyList<ProblemCode> All { get; } = [Setting, Address, Certificate, Unexpected];
}
