import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A theme changes colours and nothing else, so in another one only these are looked at again. */
export const aboutColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it is shown now, each with the elements it concerns.
 * @param rules the ids of rules; without them, all of WCAG 2.2 AA and of good practice
 */
export const violations = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations: found } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    rules ? { type: 'rule' as const, values: [...rules] } : standards,
  );
};
