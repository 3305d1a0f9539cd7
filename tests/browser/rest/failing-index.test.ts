import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { builtBytes, builtFiles } from '../../built.ts';
import { field, firstResult, status } from '../search-places.ts';

// A request may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const bytes = (body: string | Buffer) => ({ body, contentType: 'application/octet-stream' });
const partOf = async (route: Route, change: (part: Buffer) => Buffer): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill(bytes(change(await response.body())));
};
const fragment = builtFiles.find((file) => file.endsWith('.pf_fragment')) ?? '';
const half = (part: Buffer): Buffer => part.subarray(0, part.length / 2);
const packed = (text: string) => bytes(gzipSync(text));
const html = { status: 200, contentType: 'text/html', body: '<!doctype html><title>404</title>' };
type Failure = readonly [string, string, (route: Route) => Promise<void>];
const ofNames: readonly Failure[] = [
  ['no names', '**/names.json', (route) => route.fulfill({ status: 404 })],
  ['the names are blocked', '**/names.json', (route) => route.abort()],
  ['the names are a page', '**/names.json', (route) => route.fulfill(html)],
  ['the names are {}', '**/names.json', (route) => route.fulfill({ json: {} })],
  ['the names are cut in half', '**/names.json', (route) => partOf(route, half)],
  [
    'the names are of another shape',
    '**/names.json',
    (route) => route.fulfill({ json: { meta: '', pages: '', languages: [], synonyms: [] } }),
  ],
];
const ofTexts: readonly Failure[] = [
  ['pagefind.js is a page', '**/pagefind/pagefind.js*', (route) => route.fulfill(html)],
  ['no WebAssembly', '**/pagefind/*.pagefind', (route) => route.abort()],
  ['a chunk answers 404', '**/*.pf_index', (route) => route.fulfill({ status: 404 })],
  ['a chunk is a page', '**/*.pf_index', (route) => route.fulfill(html)],
  ['a chunk is garbage', '**/*.pf_index', (route) => route.fulfill(bytes('garbage'))],
  ['a chunk is empty', '**/*.pf_index', (route) => route.fulfill(bytes(''))],
  ['a chunk is cut in half', '**/*.pf_index', (route) => partOf(route, half)],
  [
    'a chunk has one byte wrong',
    '**/*.pf_index',
    (route) => partOf(route, (part) => part.fill(0, 3000, 3001)),
  ],
  [
    'a chunk, unpacked by the server, is cut in half',
    '**/*.pf_index',
    (route) => partOf(route, (part) => half(gunzipSync(part))),
  ],
  ['a chunk is a fragment', '**/*.pf_index', (route) => route.fulfill(bytes(builtBytes(fragment)))],
  ['a chunk is something else, packed', '**/*.pf_index', (route) => route.fulfill(packed('x'))],
  [
    'a chunk is something else with the signature of one',
    '**/*.pf_index',
    (route) => route.fulfill(packed('pagefind_dcdgarbage')),
  ],
  ['WebAssembly is garbage', '**/wasm.*.pagefind', (route) => route.fulfill(bytes('garbage'))],
  ['WebAssembly is cut in half', '**/wasm.*.pagefind', (route) => partOf(route, half)],
  [
    'WebAssembly is something else with the signature of it',
    '**/wasm.*.pagefind',
    (route) => route.fulfill(packed('pagefind_dcdgarbage')),
  ],
  ['the list of parts is cut in half', '**/*.pf_meta', (route) => partOf(route, half)],
  ['an entry of another index', '**/pagefind-entry.json*', (route) => route.fulfill({ json: {} })],
];
const ofExcerpts: readonly Failure[] = [
  ['a fragment answers 404', '**/*.pf_fragment', (route) => route.fulfill({ status: 404 })],
  ['a fragment is garbage', '**/*.pf_fragment', (route) => route.fulfill(bytes('garbage'))],
  ['a fragment is cut in half', '**/*.pf_fragment', (route) => partOf(route, half)],
  [
    'a fragment is something else with the signature of one',
    '**/*.pf_fragment',
    (route) => route.fulfill(packed('pagefind_dcd{}')),
  ],
];
const results = (page: Page) => page.locator('main [data-search-results] > a');

/** Lets an answer fail, searches, and searches again when it does not fail any more. */
const failAndMend = async (
  page: Page,
  [, address, answer]: Failure,
  query: string,
  meanwhile: (said: Locator) => Promise<void>,
): Promise<void> => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(address, answer);
  await page.goto(`/search/?q=${query}`);
  const said = status(page);
  await expect(said.getByRole('link', { name: 'the map of the site' })).toHaveAttribute(
    'href',
    '/search/#map',
  );
  await meanwhile(said);
  // An answer that is being changed is still sent.
  await page.unrouteAll({ behavior: 'wait' });
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(field(page)).toBeFocused();
  await expect(said).toContainText(/\d results?/u);
  await expect(firstResult(page).locator('.excerpt')).not.toBeEmpty();
  expect(errors).toEqual([]);
};

for (const failure of ofNames)
  test(`${failure[0]}: it is said, with a way on, and no result is made up`, async ({ page }) => {
    await failAndMend(page, failure, 'backpressure', async (said) => {
      await expect(said).toContainText('The search index could not be loaded');
      await expect(results(page)).toHaveCount(0);
    });
  });

for (const failure of ofTexts)
  test(`${failure[0]}: names still answer, and it is said that texts do not`, async ({ page }) => {
    await failAndMend(page, failure, 'backpressure', async (said) => {
      await expect(said).toContainText('the texts could not be searched');
      await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
    });
  });

for (const failure of ofExcerpts)
  test(`${failure[0]}: the places are listed, and it is said that their texts did not come`, async ({
    page,
  }) => {
    await failAndMend(page, failure, 'backpressure', async (said) => {
      await expect(said).toContainText('What these places say could not be loaded');
      await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
    });
  });

test('where only texts could answer and a part is missing, it is not “nothing found”', async ({
  page,
}) => {
  const missing: Failure = ['', '**/*.pf_index', (route) => route.fulfill({ status: 404 })];
  await failAndMend(page, missing, 'dramatiq', async (said) => {
    await expect(said).toContainText('The search index could not be loaded');
    await expect(results(page)).toHaveCount(0);
  });
});
