using Microsoft.Playwright;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>What the screen shows: WebGL cannot be read back from the page itself.</summary>
internal static class Pixels
{
    /// <summary>How many pixels of the picture, as the screen shows it, are neither white nor grey.</summary>
    public static async Task<int> ColouredAsync(IPage page)
    {
        var shot = Convert.ToBase64String(await page.Locator(".main").ScreenshotAsync());
        return await page.EvaluateAsync<int>(
            """
            async png => {
              const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0));
              const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
              const canvas = new OffscreenCanvas(picture.width, picture.height);
              const context = canvas.getContext("2d");
              context.drawImage(picture, 0, 0);
              const { data } = context.getImageData(0, 0, picture.width, picture.height);
              let count = 0;
              for (let at = 0; at < data.length; at += 4) {
                const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
                if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) count++;
              }
              return count;
            }
            """,
            shot
        );
    }
}
