import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const published = readFileSync(
  join(import.meta.dirname, '../../src/links/published.txt'),
  'utf8',
).split('\n');
const anchors = published.filter((address) => address.includes('#'));

/** Evenly over the whole list, which is sorted by page, so that every kind of page has its share. */
const sample = Array.from(
  { length: 200 },
  (_, index) => anchors[Math.floor((index * anchors.length) / 200)] ?? '',
);
const byPage = Map.groupBy(sample, (address) => address.replace(/#.*$/u, ''));

test('200 links into pages lead to their target, in sight and below the bar', async ({ page }) => {
  test.setTimeout(180_000);
  const hidden: string[] = [];
  for (const [path, addresses] of byPage)
    for (const [index, address] of addresses.entries()) {
      const id = address.slice(path.length + 1);
      // A link from elsewhere first, then from place to place on the page.
      if (index === 0) await page.goto(address);
      else
        await page.evaluate((hash) => {
          location.hash = hash;
        }, id);
      const [top, bar, height] = await page.evaluate(async (target) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const element = document.getElementById(target);
        const header = document.querySelector('header.bar');
        // A table's header row may stick below the bar.
        const columns = element?.matches('tbody *')
          ? element.closest('table')?.querySelector('thead th')
          : undefined;
        // On phones the header row is visually hidden.
        const seen = (columns?.parentElement?.getBoundingClientRect().width ?? 0) > 100;
        const stuck = seen && columns && getComputedStyle(columns).position === 'sticky';
        return [
          element?.getBoundingClientRect().top ?? -1,
          stuck
            ? columns.getBoundingClientRect().bottom
            : header && getComputedStyle(header).position === 'sticky'
              ? header.getBoundingClientRect().bottom
              : 0,
          innerHeight,
        ];
      }, id);
      if (top < bar || top >= height) hidden.push(`${address}: ${String(top)}`);
    }
  expect(sample).toHaveLength(200);
  expect(hidden).toEqual([]);
});
