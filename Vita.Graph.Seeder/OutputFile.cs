namespace Vita.Graph.Seeder;

/// <summary>Where a command writes what it is asked for: a file, or the standard output.</summary>
internal static class OutputFile
{
    /// <summary>The name of the standard output.</summary>
    public const string Standard = "-";

    /// <summary>A file gets its name when it is whole: nobody takes a half for one. The number of bytes.</summary>
    public static async Task<long> WriteAsync(string file, Func<Stream, Task> write)
    {
        if (file == Standard)
        {
            await using var output = new CountingStream(Console.OpenStandardOutput());
            await write(output);
            return output.Count;
        }

        var temporary = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            long bytes;
            await using (var output = new CountingStream(new FileStream(temporary, FileMode.Create, FileAccess.Write)))
            {
                await write(output);
                bytes = output.Count;
            }

            File.Move(temporary, file, overwrite: true);
            return bytes;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>What to tell where it cannot be written.</summary>
    public static string NotWritable(string file, Exception error) =>
        $"{(file == Standard ? "the standard output" : file)}: cannot be written ({error.Message.TrimEnd('.')}). A file in a "
        + "folder with room and rights to write is expected. Check both, or name another with --out.";
}
