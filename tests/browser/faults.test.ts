import { expect, test, type Locator, type Page } from '@playwright/test';

/*
 * What a reader still has when something fails. Elsewhere: scripts switched off in without-scripts.test.ts, parts of the
 * search index that fail in search.test.ts, sideways scroll and contrast in every-page.test.ts.
 */

// A request may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const main = (page: Page) => page.locator('main');
const status = (page: Page) => main(page).locator('[data-search-status]');
const field = (page: Page) => main(page).getByRole('combobox', { name: 'Search the site' });
const firstResult = (page: Page) => main(page).locator('[data-search-results] > a').first();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const theme = (page: Page) => page.locator('[data-theme-switch] select:visible');

/** Gathers what must not happen: errors, dialogs, requests to other sites, other pages. */
const watch = (page: Page, baseURL: string | undefined): string[] => {
  const base = `${baseURL ?? ''}/`;
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('dialog', (box) => {
    seen.push(`dialog: ${box.message()}`);
    void box.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) seen.push(`request: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(base)) seen.push(`page: ${frame.url()}`);
  });
  return seen;
};

interface Fault {
  readonly fault: string;
  readonly path: string;
  /** Brings the fault about; the page comes after it. */
  readonly given: (page: Page) => Promise<unknown>;
  /** What the reader sees, or can still do. */
  readonly reader: (page: Page) => Promise<unknown>;
}

const searchFinds = async (page: Page): Promise<void> => {
  await field(page).fill('backpressure');
  await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
};

const themeSwitches = async (page: Page): Promise<void> => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await theme(page).selectOption('dark');
  expect(await paper()).not.toBe(light);
};

const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });

const storeTheme = (value: string) => (page: Page) =>
  page.addInitScript((stored) => {
    localStorage.setItem('theme', stored);
  }, value);

/** Whether the reader was told, and what they can do. */
const saysMissing = (page: Page) =>
  expect(page.locator('[data-search-status]:visible')).toHaveText(
    'Search could not be loaded. Press Enter to search on a fresh page, or reload this one.',
  );

const openSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
};

/** As served by a host where a newer build has taken the place of this one. */
const anotherEntry = (entry: object) => (page: Page) =>
  page.route('**/pagefind-entry.json*', async (route) => {
    const served: unknown = await (await route.fetch()).json();
    await route.fulfill({ json: Object.assign({}, served, entry) });
  });

const faults: readonly Fault[] = [
  {
    fault: 'storage is blocked: the theme can be chosen all the same',
    path: '/go/',
    given: blockStorage,
    reader: themeSwitches,
  },
  {
    fault: 'storage is blocked: search finds all the same',
    path: '/search/',
    given: blockStorage,
    reader: searchFinds,
  },
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
    fault: 'scripts do not come: a page reads, and offers nothing that does not work',
    path: '/go/',
    given: (page) => page.route('**/_astro/*.js', (route) => route.abort()),
    reader: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go');
      await expect(page.locator('[data-theme-switch]').first()).toBeHidden();
      await page.locator('header').getByRole('link', { name: 'Search' }).click();
      await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
      await expect(main(page).getByRole('link', { name: 'Glossary' })).toBeVisible();
    },
  },
  {
    fault: 'what searches is gone since a newer build: the search page says what to do',
    path: '/search/?q=backpressure',
    given: (page) =>
      page.route('**/_astro/search-form*', (route) => route.fulfill({ status: 404 })),
    reader: saysMissing,
  },
  {
    fault:
      'what searches is gone since a newer build: the dialog says what to do, and Enter does it',
    path: '/go/',
    given: (page) =>
      page.route('**/_astro/search-form*', (route) => route.fulfill({ status: 404 })),
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
      await expect(page.getByText('Link copied')).toBeVisible();
    },
  },
  {
    fault: 'the index is of another build, whose parts are not there: words, and Try again finds',
    path: '/search/?q=backpressure',
    given: anotherEntry({
      languages: { en: { hash: 'en_0123456789', wasm: 'en', page_count: 1 } },
    }),
    reader: async (page) => {
      await expect(status(page)).toContainText('The search index could not be loaded');
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
    reader: (page) => expect(status(page)).toContainText('The search index could not be loaded'),
  },
  {
    fault: 'the list of parts is another file: words, and no “nothing found”',
    path: '/search/?q=backpressure',
    given: (page) =>
      page.route('**/*.pf_meta*', (route) =>
        route.fulfill({ body: 'garbage', contentType: 'application/octet-stream' }),
      ),
    reader: (page) => expect(status(page)).toContainText('The search index could not be loaded'),
  },
  ...['pagefind/pagefind.js*', '*.pf_index', 'vocabulary.json'].map((address): Fault => ({
    fault: `${address} is never answered: words within 20 s, and Try again finds`,
    // Each word is in a chunk of its own: the search must fail at the first one instead of waiting for both.
    path: '/search/?q=backpressure+sidecar',
    given: (page) => {
      test.setTimeout(60_000);
      return page.route(`**/${address}`, () => undefined);
    },
    reader: async (page) => {
      await expect(status(page)).toHaveText('Searching …');
      await expect(status(page)).toContainText('The search index could not be loaded', {
        timeout: 20_000,
      });
      await expect(main(page).locator('[data-search-results] > a')).toHaveCount(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await status(page).getByRole('button', { name: 'Try again' }).click();
      await expect(firstResult(page)).toBeVisible();
    },
  })),
];

for (const { fault, path, given, reader } of faults)
  test(fault, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    await given(page);
    await page.goto(path);
    await reader(page);
    expect(seen).toEqual([]);
  });

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
    timeout: 15_000,
  });
});

/** Hostile values for URLs and forms. */
interface Hostile {
  readonly text: string;
  /** As it stands in an address. */
  readonly written: string;
  /** The message of search for it. */
  readonly found: string | RegExp;
  /** How a table names it when it is given as a language. */
  readonly named: string;
}

const nothing = (query: string): string =>
  `Nothing found for “${query}”. Try another word, or the map of the site.`;
const partly = (word: string): string =>
  `Nothing has all of these words; showing results for “${word}”.`;
/** How many there are changes with the pages. */
const results = /^(?:\d+|The best 8 of (?:at least )?\d+) results\.$/u;

const values: readonly Hostile[] = [
  ...(
    [
      ['<script>alert(1)</script>', partly('script'), '<script>alert(1)</sc…'],
      ['"><img src=x onerror=alert(1)>', partly('alert'), '"><img src=x onerror…'],
      ['a\0b', results, 'ab'],
      ['\u202Etsur \u2066og', nothing('tsur og'), 'tsur og'],
      ['go\0 \u202E rust\u2066', results, 'go rust'],
      ['__proto__', results, '__proto__'],
      ['constructor', nothing('constructor'), 'constructor'],
      ['javascript:alert(1)', results, 'javascript:alert(1)'],
      ['//evil.example', partly('example'), '//evil.example'],
      ['../../evil', nothing('../../evil'), '../../evil'],
      ['goroutine '.repeat(1000), results, 'goroutine goroutine …'],
      ['x'.repeat(10_000), nothing('x'.repeat(200)), `${'x'.repeat(20)}…`],
    ] as const
  ).map(([text, found, named]) => ({ text, written: encodeURIComponent(text), found, named })),
  // Invalid percent-encoding: a lone surrogate, and a truncated sequence.
  ...(
    [
      ['%ED%A0%80', nothing('\uFFFD\uFFFD\uFFFD'), '\uFFFD\uFFFD\uFFFD'],
      ['%E0%A4%A', results, '\uFFFD%A'],
      ['%', nothing('%'), '%'],
    ] as const
  ).map(([text, found, named]) => ({ text, written: text, found, named })),
];

interface Place {
  readonly place: string;
  readonly address: (value: Hostile) => string;
  /** What says it. */
  readonly said: (page: Page) => Locator;
  readonly says: (value: Hostile) => string | RegExp;
  /** What the page holds then. */
  readonly holds: (page: Page, value: Hostile) => Promise<unknown>;
}

const cpu = (page: Page) => page.getByRole('slider', { name: 'CPU performance' });
const problem = (page: Page) => page.locator('[data-problem]');

const places: readonly Place[] = [
  {
    place: 'in a query',
    address: ({ written }) => `/search/?q=${written}&lang=${written.slice(0, 99)}`,
    said: status,
    says: ({ found }) => found,
    holds: async (page, { written }) => {
      const read = new URLSearchParams(`q=${written}`).get('q') ?? '';
      await expect(field(page)).toHaveValue(read.slice(0, 200));
      await expect(page.getByLabel('Language')).toHaveValue('');
    },
  },
  {
    place: 'as a weight and a reading',
    address: ({ written }) =>
      `/decide/weights/?cpu-performance=${written}&concurrency-ergonomics.reading=${written.slice(0, 99)}`,
    said: problem,
    says: () =>
      'The address asks for weights this page does not know (CPU performance, Concurrency ergonomics); there it shows the usual ones.',
    holds: (page) => expect(cpu(page)).toHaveValue('2'),
  },
  {
    place: 'as the name of a weight',
    address: ({ written }) => `/decide/weights/?${written}=5&cpu-performance=3`,
    said: (page) => page.locator('[data-outcome]'),
    says: () => 'Go comes first.',
    holds: async (page) => {
      await expect(problem(page)).toBeHidden();
      await expect(cpu(page)).toHaveValue('3');
    },
  },
  {
    place: 'as a language of a table',
    address: ({ written }) => `/tables/scorecard/?with=${written}`,
    said: (page) => page.locator('[data-table-controls] [role=status]'),
    says: ({ named }) => `The address names a language this table does not have: ${named}.`,
    holds: (page) =>
      expect(page.getByRole('columnheader')).toHaveText([
        'Dimension',
        'Go',
        'Python',
        'Node',
        'Rust',
      ]),
  },
];

const stillWorks = async (page: Page): Promise<void> => {
  await openSearch(page);
  await page.keyboard.press('Escape');
};

test.describe('what strangers put into an address or a form stays text', () => {
  for (const { place, address, said, says, holds } of places)
    for (const value of values)
      test(`${place}: ${JSON.stringify(value.text.slice(0, 30))}`, async ({ page, baseURL }) => {
        const seen = watch(page, baseURL);
        await page.goto(address(value));
        await expect(said(page)).toHaveText(says(value));
        await holds(page, value);
        await expect(page.locator('[onerror], img[src=x]')).toHaveCount(0);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBeLessThanOrEqual(0);
        expect(seen).toEqual([]);
      });

  test('as a query that comes twice, or under no name: the first counts', async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page, baseURL);
    await page.goto('/search/?q=zzqxv&q=x&lang[]=go&=y&&#%E0%A4%A');
    await expect(status(page)).toHaveText(nothing('zzqxv'));
    await stillWorks(page);
    expect(seen).toEqual([]);
  });

  for (const path of ['/go/', '/tables/scorecard/'])
    test(`in the fragment of ${path}: the page works as without it`, async ({ page, baseURL }) => {
      test.slow();
      const seen = watch(page, baseURL);
      for (const { written, text } of values) {
        await page.goto('about:blank');
        await page.goto(`${path}?${written}#${written}`);
        await stillWorks(page);
        // From place to place on the page, not encoded.
        await page.evaluate((hash) => {
          location.hash = hash;
        }, text);
      }
      await page.evaluate(() => {
        location.hash = '#\uD800';
      });
      await stillWorks(page);
      expect(seen.filter((line) => line !== 'page: about:blank')).toEqual([]);
    });

  test('on an address that leads to another: it leads there and nowhere else', async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const seen = watch(page, baseURL);
    for (const { written } of values) {
      await page.goto('about:blank');
      await page.goto(`/compare/rust-vs-go/?next=${written}#${written}`);
      await expect(page).toHaveURL((url) => url.pathname === '/compare/go-vs-rust/');
      await stillWorks(page);
    }
    expect(seen.filter((line) => line !== 'page: about:blank')).toEqual([]);
  });

  test('in the form that checks a copy: it says what it found', async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    await page.goto('/about/check/');
    const said = page.locator('main [role=status]');
    const checking = async (copy: string, says: RegExp | string): Promise<void> => {
      await page.getByLabel('Your copy').fill(copy);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(said).toHaveText(says);
    };
    for (const { text } of values) {
      await checking(text, /No table of this site found/u);
      // A value that is a valid id is requested as a table; any other is not.
      const named = /^[a-z0-9-]+$/u.test(text);
      await checking(
        `id,link,table\n"${text.replaceAll('"', '""')}",x,"${text.replaceAll('"', '""')}"`,
        named ? /There is no table/u : /No table of this site found/u,
      );
      await checking(`| ${text} |\n| - |\n| ${text} |\n\n`, /No table of this site found/u);
    }
    await expect(main(page).locator('img, [onerror]')).toHaveCount(0);
    expect(seen).toEqual([]);
  });
});
