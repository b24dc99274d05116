namespace Vita.Graph.Core.Export.Tables;

/// <summary>A table does not fit into the format that is asked for.</summary>
public sealed class TableTooLargeException(string message) : Exception(message);
