import { expect, test, type Page } from '@playwright/test';
import { field, firstResult } from './search-places.ts';
import { watch } from './watch.ts';

export const theme = (page: Page) => page.locator('[data-theme-switch] select:visible');

export interface Fault {
  readonly fault: string;
  readonly path: string;
  /** Brings the fault about; the page comes after it. */
  readonly given: (page: Page) => Promise<unknown>;
  /** What the reader sees, or can still do. */
  readonly reader: (page: Page) => Promise<unknown>;
}

export const searchFinds = async (page: Page): Promise<void> => {
  await field(page).fill('backpressure');
  await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
};

export const themeSwitches = async (page: Page): Promise<void> => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await theme(page).selectOption('dark');
  expect(await paper()).not.toBe(light);
};

/** Tests what a reader still has when something fails. */
export const testFaults = (faults: readonly Fault[]): void => {
  // A request may still be on its way when a test ends.
  test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

  for (const { fault, path, given, reader } of faults)
    test(fault, async ({ page, baseURL }) => {
      const seen = watch(page, baseURL);
      await given(page);
      await page.goto(path);
      await reader(page);
      expect(seen).toEqual([]);
    });
};
