namespace Vita.Graph.Core.Seeds.Files;

/// <summary>What reading the seeds does with a file.</summary>
internal enum FileUse
{
    /// <summary>Reads what it declares.</summary>
    Seeds,

    /// <summary>Looks in it for addresses and phone numbers only.</summary>
    Notes,

    /// <summary>Nothing: hidden files, copies that editors make, programs, pictures.</summary>
    Nothing,

    /// <summary>Reports it: whoever put it there believes that it is read.</summary>
    Complaint,
}
