import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../built.ts';

/** One embed of each shape: four columns, two of them, and columns that are not languages. */
const embeds = ['/embed/languages/', '/embed/scorecard.go-rust/', '/embed/picks/'];

/** Every page, addressed as a reader would: `/go/`. */
const paths = [...builtPages.map((file) => `/${file.replace('index.html', '')}`), ...embeds];

/** What axe finds on a page, each with the elements it concerns. */
const violations = async (
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> => {
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }));
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
};

// The longest lists have thousands of elements to look at.
test.setTimeout(90_000);

for (const path of paths)
  test(`${path} is accessible, quiet and fits`, async ({ page, baseURL, isMobile }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`))
        complaints.push(`asked another site for ${request.url()}`);
    });
    await page.goto(path);

    const light = await violations(page, (axe) =>
      axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
    );
    expect(light).toEqual([]);

    if (!isMobile) {
      // A theme changes colours and nothing else, so in the dark one only they are looked at again.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, (axe) =>
        axe.withRules(['color-contrast', 'link-in-text-block']),
      );
      expect(dark).toEqual([]);
    }

    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, 'pixels of sideways scroll').toBeLessThanOrEqual(0);
    // The policy reports what it blocks as an error on the console.
    expect(complaints).toEqual([]);
  });
