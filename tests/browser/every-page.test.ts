import { expect, test } from '@playwright/test';
import { builtPages } from '../built.ts';
import { aboutColours, violations } from './accessibility.ts';
import { hidden, places } from './deep-links.ts';
import { sideways } from './sideways.ts';

/** One embed of each shape: four columns, two of them, and columns that are not languages. */
const embeds = ['/embed/languages/', '/embed/scorecard.go-rust/', '/embed/picks/'];

/** Every page, addressed as a reader would: `/go/`. */
const paths = [...builtPages.map((file) => `/${file.replace('index.html', '')}`), ...embeds];

test('the places that links lead to are on pages that are visited', () => {
  expect([...places.values()].flat()).toHaveLength(200);
  expect(paths).toEqual(expect.arrayContaining([...places.keys()]));
});

for (const path of paths)
  test(
    `${path} is accessible, quiet and fits`,
    { tag: '@phone' },
    async ({ page, baseURL, isMobile }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL ?? ''}/`))
          complaints.push(`asked another site for ${request.url()}`);
      });
      const links = places.get(path) ?? [];
      // The first is a link from elsewhere; the others lead from place to place on the page.
      await page.goto(links[0] ?? path);
      const ids = links.map((link) => link.slice(path.length + 1));
      expect.soft(await hidden(page, ids), 'places out of sight or below the bar').toEqual([]);
      // Where the last place was followed, the bar may lie over a target, which scrolling uncovers.
      // And what browsers skip while it is out of sight has no place yet: there, axe sees targets that overlap.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('[data-room] { content-visibility: visible !important }');
        document.adoptedStyleSheets.push(sheet);
        scrollTo(0, 0);
      });
      expect.soft(await violations(page)).toEqual([]);
      expect.soft(await sideways(page), 'pixels of sideways scroll').toBeLessThanOrEqual(0);
      if (!isMobile) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violations(page, aboutColours), 'in the dark').toEqual([]);
      }
      // The policy reports what it blocks as an error on the console.
      expect(complaints).toEqual([]);
    },
  );
