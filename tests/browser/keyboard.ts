import { expect, type Page } from '@playwright/test';

/** The focused element: whether it is visible, and whether it has a focus indicator. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // `elementFromPoint` ignores elements without pointer events.
    element.style.pointerEvents = 'auto';
    // The middle of a wrapped link's bounding box may be outside the link.
    const boxes = [...element.getClientRects()];
    const seen = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(
          box.left + box.width / 2,
          box.top + box.height * part,
        );
        return hit !== null && element.contains(hit);
      }),
    );
    element.dataset['reached'] = '';
    return {
      name: element.outerHTML.slice(0, 90),
      problem: [
        ...(seen ? [] : [`covered at ${[left, top, right, bottom].map(Math.round).join()}`]),
        ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : ['without outline']),
      ].join(' '),
    };
  });

const tabThrough = async (page: Page, key: string): Promise<string[]> => {
  const problems: string[] = [];
  for (let step = 0; step < 500; step += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (!at) return problems;
    if (at.problem) problems.push(`${at.problem}: ${at.name}`);
  }
  return [...problems, 'no end of it'];
};

/** Walks through a page with Tab alone, to its end and back: all is reached, in order, in sight, with an outline. */
export const walkByKeyboard = async (page: Page): Promise<void> => {
  const positive = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
  expect(positive, 'an order of its own').toBe(0);
  expect(await tabThrough(page, 'Tab')).toEqual([]);
  const missed = await page
    // The arrow keys reach the other radio buttons of a group.
    .locator('a[href], button, select, input:not([type=radio]), :checked, summary, textarea')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((one) => one instanceof HTMLElement && one.dataset['reached'] === undefined)
        .map(({ outerHTML }) => outerHTML.slice(0, 90)),
    );
  expect(missed).toEqual([]);
  // Backwards, elements scroll into view from above, where the bar is.
  expect(await tabThrough(page, 'Shift+Tab')).toEqual([]);
};
