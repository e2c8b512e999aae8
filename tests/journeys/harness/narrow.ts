/** Whether a page fits a screen of 320 pixels without scrolling sideways (WCAG 1.4.10). */
import type { Page } from 'playwright-core';

const NARROW = { width: 320, height: 800 };

/** Empty where it fits; else what sticks out, widest first. The window has its own size again afterwards. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  const found = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: Math.round(element.getBoundingClientRect().right) }))
      .filter(({ right }) => right > clientWidth)
      .sort((one, other) => other.right - one.right)
      .slice(0, 5)
      .map(
        ({ element, right }) =>
          `<${element.localName} class="${element.className}"> ends at ${String(right)} px`,
      );
  });
  if (size) await page.setViewportSize(size);
  return found;
}
