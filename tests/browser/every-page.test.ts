import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../built';

/** Every page, addressed as a reader would: `/go/`. */
const paths = builtPages.map((file) => `/${file.replace('index.html', '')}`);

// The longest lists have thousands of elements to look at.
test.setTimeout(90_000);

for (const path of paths)
  test(`${path} is accessible, quiet and fits`, async ({ page, baseURL, colorScheme }) => {
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

    const axe = new AxeBuilder({ page });
    // A theme changes colours and nothing else, so in the dark one only they are looked at again.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    const { violations } = await axe.analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);

    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, 'pixels of sideways scroll').toBeLessThanOrEqual(0);
    // The policy reports what it blocks as an error on the console.
    expect(complaints).toEqual([]);
  });
