namespace Vita.Graph.Seeder;

/// <summary>What the process tells the script that called it.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int BadData = 1;
    public const int WrongUsage = 2;
    public const int StoreNotReachable = 3;
}
