using Vita.Graph.Core.Facts;

namespace Vita.Graph.Seeder;

/// <summary>What a command that writes a folder says where it cannot.</summary>
internal static class Refusal
{
    /// <summary>The exit code that goes with it.</summary>
    public static int Write(Exception error, string folder)
    {
        // Our own refusals name the place; those of the system do not say what to do.
        Console.Error.WriteLine(
            error is InvalidOperationException or FolderNotEmptyException
                ? error.Message
                : $"{folder}: cannot be written ({error.Message.TrimEnd('.')}). A folder with room and rights to write is expected. "
                    + $"Check both, or name another with --out."
        );
        return ExitCodes.BadData;
    }
}
