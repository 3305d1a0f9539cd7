import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, openSearch, status } from '../search-places.ts';
import { sideways } from '../sideways.ts';
import { watch } from '../watch.ts';

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
/** How many there are, and which words they have, changes with the pages. */
const results =
  /^(?:Nothing (?:found for|here has|has all)|\d+ results? ha|\d+ results?\.|The best 8 of \d+ results)/u;

const values: readonly Hostile[] = [
  ...(
    [
      ['<script>alert(1)</script>', results, '<script>alert(1)</sc…'],
      ['"><img src=x onerror=alert(1)>', results, '"><img src=x onerror…'],
      ['a\0b', results, 'ab'],
      ['\u202Etsur \u2066xqog', nothing('tsur xqog'), 'tsur xqog'],
      ['go\0 \u202E rust\u2066', results, 'go rust'],
      ['__proto__', results, '__proto__'],
      ['constructor', results, 'constructor'],
      ['javascript:alert(1)', results, 'javascript:alert(1)'],
      ['//evil.example', results, '//evil.example'],
      ['../../evil', results, '../../evil'],
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
      await expect(page.locator('main input[name=lang]:checked')).toHaveValue('');
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
      expect(page.locator('.choosable').getByRole('columnheader')).toHaveText([
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
    test(place, async ({ page, baseURL }) => {
      const seen = watch(page, baseURL);
      for (const value of values) {
        const name = JSON.stringify(value.text.slice(0, 30));
        await page.goto(address(value));
        await expect(said(page), name).toHaveText(says(value));
        await holds(page, value);
        await expect(page.locator('[onerror], img[src=x]'), name).toHaveCount(0);
        expect(await sideways(page), name).toBeLessThanOrEqual(0);
        expect(seen, name).toEqual([]);
      }
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
});
