import { expect, test, type Page } from '@playwright/test';
import { projectText } from '../project.ts';

const published = projectText('src/links/published.txt').split('\n');
const anchors = published.filter((address) => address.includes('#'));

/** Evenly over the whole list, which is sorted by page, so that every kind of page has its share. */
const sample = Array.from(
  { length: 200 },
  (_, index) => anchors[Math.floor((index * anchors.length) / 200)] ?? '',
);
const byPage = Map.groupBy(sample, (address) => address.replace(/#.*$/u, ''));

/** Goes to each of these anchors of a page, one after the other: those whose target is out of sight or below the bar. */
const hidden = (page: Page, ids: readonly string[]): Promise<string[]> =>
  page.evaluate(async (targets) => {
    const found: string[] = [];
    for (const target of targets) {
      location.hash = target;
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
      const bar = stuck
        ? columns.getBoundingClientRect().bottom
        : header && getComputedStyle(header).position === 'sticky'
          ? header.getBoundingClientRect().bottom
          : 0;
      const top = element?.getBoundingClientRect().top ?? -1;
      if (top < bar || top >= innerHeight) found.push(`#${target}: ${String(top)}`);
    }
    return found;
  }, ids);

test(
  '200 links into pages lead to their target, in sight and below the bar',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    expect(sample).toHaveLength(200);
    for (const [path, addresses] of byPage) {
      // The first is a link from elsewhere; the others lead from place to place on the page.
      await page.goto(addresses[0] ?? '');
      const ids = addresses.map((address) => address.slice(path.length + 1));
      expect.soft(await hidden(page, ids), path).toEqual([]);
    }
  },
);
