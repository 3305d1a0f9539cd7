import type { Page } from '@playwright/test';
import { projectText } from '../project.ts';

const published = projectText('src/links/published.txt').split('\n');
const anchors = published.filter((address) => address.includes('#'));

/** Evenly over the whole list, which is sorted by page, so that every kind of page has its share. */
const sample = Array.from(
  { length: 200 },
  (_, index) => anchors[Math.floor((index * anchors.length) / 200)] ?? '',
);

/** The addresses of 200 places, by the page they are on. */
export const places = Map.groupBy(sample, (address) => address.replace(/#.*$/u, ''));

/** Goes to each of these anchors of a page, one after the other: those whose target is out of sight or below the bar. */
export const hidden = (page: Page, ids: readonly string[]): Promise<string[]> =>
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
