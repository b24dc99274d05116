using Vita.Graph.Core.Export;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1/network.graphml</c>: the graph as a network file, whole or one of its views.</summary>
internal sealed class NetworkEndpoint(NetworkReader reader, FileSender sender)
{
    /// <param name="request">Who asks, of which graph.</param>
    /// <param name="ending">The format, as the address names it.</param>
    /// <param name="since">When the graph came into service.</param>
    /// <exception cref="RequestRefusedException">There is no such format, or a parameter is not acceptable.</exception>
    public Task AnswerAsync(FileRequest request, string ending, DateTimeOffset since)
    {
        var format = ExportFormats.Find(ending) ?? OnlyOneOf(ending) ?? throw NoFormat(ending);
        var (find, isLong) = reader.Read(request.Data);
        return sender.SendAsync(
            request,
            new FileAnswer(
                FileRequest.NameOf("network", format.Extension),
                format.MediaType,
                Packing.IsText(format.MediaType),
                since,
                async () =>
                {
                    var found = await find();
                    Require(format, found);
                    return new(null, found.NodeCount > FileContent.Large, (output, cancellation) =>
                        format.WriteAsync(found, output, null, cancellation)
                    );
                }
            )
            {
                IsLongToOpen = isLong,
            }
        );
    }

    private static void Require(ExportFormat format, GraphView view)
    {
        if (format.TooLarge(view) is { } reason)
        {
            throw new RequestRefusedException(QueryCodes.LimitFile, reason);
        }
    }

    /// <summary>The format whose files alone end so: <c>ttl</c>. Several formats are JSON, so <c>json</c> is none of them.</summary>
    private static ExportFormat? OnlyOneOf(string extension) =>
        ExportFormats.All.Where(format => format.Extension == extension).ToList() is [var one] ? one : null;

    private static RequestRefusedException NoFormat(string ending) =>
        new(
            QueryCodes.AddressUnknown,
            $"There is no network file in the format '{ending}'.{ExportFormats.Hint(ending)} Formats: "
                + $"{string.Join(", ", ExportFormats.All.Select(format => $"network.{format.Name}"))}."
        );
}
