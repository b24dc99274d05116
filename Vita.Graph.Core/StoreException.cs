namespace Vita.Graph.Core;

/// <summary>Every way in which the embedded store can refuse; those of Neo4j are listed there. A code is never reused for another
/// meaning.</summary>
public static class StoreCodes
{
    public static readonly ProblemCode Missing = new(
        "STORE001",
        "The file of the embedded store does not exist.",
        "Run `vita load`, or give the file with --data or VITA_DATA."
    );
    public static readonly ProblemCode NotAStore = new(
        "STORE002",
        "The file is not a Vita Graph store, or it is damaged.",
        "Give another file; if it was a store, remove it and run `vita load`."
    );
    public static readonly ProblemCode OtherFormat = new(
        "STORE003",
        "Another version of Vita Graph wrote the store in another format.",
        "Run `vita load` to write it again."
    );
    public static readonly ProblemCode OtherSchema = new(
        "STORE004",
        "The store was written for another schema.",
        "Run `vita load` to write it again."
    );
    public static readonly ProblemCode NotWritable = new(
        "STORE005",
        "The store cannot be written.",
        "Check the permissions of its folder and the free disk space."
    );

    /// <summary>The numbers between are those of a store in Neo4j.</summary>
    public static readonly ProblemCode NotReadable = new(
        "STORE024",
        "The store cannot be opened: missing permissions, a folder, a device, or a disk error.",
        "Correct its permissions, or give another file with --data or VITA_DATA."
    );
    public static readonly ProblemCode Locked = new(
        "STORE025",
        "Another program is writing to the store.",
        "Let it finish, or close it; then try again."
    );
    public static readonly ProblemCode Interrupted = new(
        "STORE026",
        "Another program was stopped while writing to the store, or keeps it in a form that cannot be read without writing.",
        "Open the file once with sqlite3, as a user who may write to it, to repair it. Or run `vita load` to write it again."
    );

    /// <summary>No refusal: told in the log and by <c>/health/ready</c> while the store is served.</summary>
    public static readonly ProblemCode Edited = new(
        "STORE027",
        "The store was changed after it was loaded: its content is not of the version that it names. It is served, under the version of "
            + "its content.",
        "Nothing, if the change was intended; otherwise run `vita load` to write it again."
    );

    public static IReadOnlyList<ProblemCode> All { get; } =
    [Missing, NotAStore, OtherFormat, OtherSchema, NotWritable, NotReadable, Locked, Interrupted, Edited];
}

/// <summary>A store that cannot be read or written. The message says which, why, and what to do.</summary>
public class StoreException : Exception
{
    public StoreException(ProblemCode code, string file, string found, Exception? cause = null)
        : base($"{file}: {code.Code}: {found} {code.WhatToDo}", cause) => Code = code;

    /// <summary>One of <see cref="StoreCodes.All"/>, or of those of Neo4j.</summary>
    public ProblemCode Code { get; }

    /// <summary>Whether the same may succeed a moment later, without anybody doing anything about it.</summary>
    public bool IsTransient { get; init; }
}
