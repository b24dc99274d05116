using Vita.Graph.Core;

namespace Vita.Graph.Server.Settings;

/// <summary>Every way in which the server refuses to start for what it was told, other than for its store, its seeds or its
/// questions.</summary>
public static class StartCodes
{
    public static readonly ProblemCode Setting = new(
        "START001",
        "A setting or an option is not known, or its value cannot be used.",
        "Set it as the message says; docs/settings.md lists all."
    );
    public static readonly ProblemCode Address = new(
        "START002",
        "The server cannot listen at an address: malformed, taken, not of this machine, or a port that needs more rights.",
        "Give a free address with --urls or ASPNETCORE_URLS, like --urls http://localhost:5241."
    );
    public static readonly ProblemCode Certificate = new(
        "START003",
        "The certificate for https is missing, cannot be read, or is not valid today.",
        "Correct Kestrel:Certificates:Default:Path and Password, or listen at an address with http."
    );
    public static readonly ProblemCode Unexpected = new(
        "START004",
        "Something else kept the server from starting.",
        "If the message does not help, report it."
    );

    public static IReadOnlyList<ProblemCode> All { get; } = [Setting, Address, Certificate, Unexpected];
}
