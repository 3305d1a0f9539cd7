import { expect, test, type Page } from '@playwright/test';
import { testFaults, theme, themeSwitches, searchFinds, type Fault } from '../faults.ts';
import { dialog, firstResult, main, openSearch, status } from '../search-places.ts';
import { watch } from '../watch.ts';

/*
 * What a reader still has when something fails. Elsewhere: blocked storage, scripts and index in ../faults.test.ts,
 * scripts switched off in ../without-scripts.test.ts, parts of the search index that fail in failing-index.test.ts,
 * hostile values in hostile.test.ts, sideways scroll and contrast in ../every-page.test.ts.
 */

const storeTheme = (value: string) => (page: Page) =>
  page.addInitScript((stored) => {
    localStorage.setItem('theme', stored);
  }, value);

/** Whether the reader was told, and what they can do. */
const saysMissing = (page: Page) =>
  expect(page.locator('[data-search-status]:visible')).toHaveText(
    'Search could not be loaded. Press Enter to search on a fresh page, or reload this one.',
  );

/** As served by a host where a newer build has taken the place of this one. */
const anotherEntry = (entry: object) => (page: Page) =>
  page.route('**/pagefind-entry.json*', async (route) => {
    const served: unknown = await (await route.fetch()).json();
    await route.fulfill({ json: Object.assign({}, served, entry) });
  });

testFaults([
  ...['<script>alert(1)</script>', 'dark"', '__proto__', '\0', 'x'.repeat(10_000)].map(
    (value): Fault => ({
      fault: `the theme in storage is ${JSON.stringify(value.slice(0, 30))}: the system's theme stands`,
      path: '/go/',
      given: storeTheme(value),
      reader: async (page) => {
        await expect(theme(page)).toHaveValue('auto');
        await themeSwitches(page);
      },
    }),
  ),
  {
    fault: 'what searches is gone since a newer build: the search page says what to do',
    path: '/search/?q=backpressure',
    given: (page) =>
      page.route('**/_astro/form.browser*', (route) => route.fulfill({ status: 404 })),
    reader: saysMissing,
  },
  {
    fault:
      'what searches is gone since a newer build: the dialog says what to do, and Enter does it',
    path: '/go/',
    given: (page) =>
      page.route('**/_astro/form.browser*', (route) => route.fulfill({ status: 404 })),
    reader: async (page) => {
      await openSearch(page);
      await page.keyboard.type('backpressure');
      await saysMissing(page);
      await page.unrouteAll();
      await page.keyboard.press('Enter');
      await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
    },
  },
  {
    fault: 'the menu of formats is gone since a newer build: the link is copied all the same',
    path: '/go/',
    given: async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.route('**/_astro/copy-menu*', (route) => route.fulfill({ status: 404 }));
    },
    reader: async (page) => {
      await page.locator('main .anchor').first().press('Enter');
      await expect(page.getByText('Link copied', { exact: true })).toBeVisible();
    },
  },
  {
    fault: 'the index is of another build, whose parts are not there: words, and Try again finds',
    path: '/search/?q=backpressure',
    given: anotherEntry({
      languages: { en: { hash: 'en_0123456789', wasm: 'en', page_count: 1 } },
    }),
    reader: async (page) => {
      await expect(status(page)).toContainText('the texts could not be searched');
      await page.unrouteAll();
      await status(page).getByRole('button', { name: 'Try again' }).click();
      await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
    },
  },
  {
    fault: 'the index is of another version of Pagefind whose parts fit: it finds',
    path: '/search/',
    given: anotherEntry({ version: '0.0.1' }),
    reader: searchFinds,
  },
  {
    fault: 'the entry has no language: words, and no “nothing found”',
    path: '/search/?q=backpressure',
    given: anotherEntry({ languages: {} }),
    reader: (page) => expect(status(page)).toContainText('the texts could not be searched'),
  },
  {
    fault: 'the list of parts is another file: words, and no “nothing found”',
    path: '/search/?q=backpressure',
    given: (page) =>
      page.route('**/*.pf_meta*', (route) =>
        route.fulfill({ body: 'garbage', contentType: 'application/octet-stream' }),
      ),
    reader: (page) => expect(status(page)).toContainText('the texts could not be searched'),
  },
  ...['pagefind/pagefind.js*', '*.pf_index', 'names.json'].map((address): Fault => ({
    fault: `${address} is never answered: words within 20 s, and Try again finds`,
    // Each word is in a chunk of its own: the search must fail at the first one instead of waiting for both.
    path: '/search/?q=backpressure+sidecar',
    given: (page) => {
      test.setTimeout(60_000);
      return page.route(`**/${address}`, () => undefined);
    },
    reader: async (page) => {
      await expect(status(page)).toHaveText('Searching …');
      await expect(status(page)).toContainText('could not be', { timeout: 20_000 });
      await expect(main(page).locator('[data-search-results] > a')).toHaveCount(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await status(page).getByRole('button', { name: 'Try again' }).click();
      await expect(firstResult(page)).toBeVisible();
    },
  })),
]);

test('offline while reading: the page goes on, search says so, and online again it finds', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await themeSwitches(page);
  await openSearch(page);
  await page.keyboard.type('backpressure');
  const said = dialog(page).locator('[data-search-status]');
  await expect(said).toContainText('You seem to be offline');
  await context.setOffline(false);
  await expect(dialog(page).locator('[data-search-results] > a').first()).toHaveAttribute(
    'href',
    '/glossary/#backpressure',
  );
  expect(seen).toEqual([]);
});

test('on a slow line the page is read before its scripts come, and search says that it searches', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // Slow 3G as Chromium's own tools have it.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/search/?q=backpressure');
  const { painted, scripted } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    scripted: Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0)),
    ),
  }));
  expect(painted).toBeLessThan(scripted);
  await expect(status(page)).toHaveText('Searching …');
  await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure', {
    timeout: 45_000,
  });
});
