using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>What a person without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostSteps = 150;

    /// <summary>Tabs until something has the focus. What Tab does not reach, the keyboard does not.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        await target.WaitForAsync();
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not reach {target} within {MostSteps} steps");
    }

    /// <summary>Tabs there and presses Enter.</summary>
    public static async Task EnterAsync(this IPage page, ILocator target)
    {
        await page.TabToAsync(target);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Does the same by mouse or by keyboard.</summary>
    public static Task ChooseAsync(this IPage page, ILocator target, bool byKeyboard) =>
        byKeyboard ? page.EnterAsync(target) : target.ClickAsync();
}
