import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, type Route } from '@playwright/test';
import { builtBytes, builtFiles } from '../../built.ts';
import { firstResult, status } from '../search-places.ts';

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
const failures: readonly (readonly [string, string, (route: Route) => Promise<void>])[] = [
  ['no vocabulary', '**/vocabulary.json', (route) => route.fulfill({ status: 404 })],
  ['a vocabulary that is a page', '**/vocabulary.json', (route) => route.fulfill(html)],
  ['pagefind.js is a page', '**/pagefind/pagefind.js*', (route) => route.fulfill(html)],
  ['no WebAssembly', '**/pagefind/*.pagefind', (route) => route.abort()],
  ['a chunk answers 404', '**/*.pf_index', (route) => route.fulfill({ status: 404 })],
  ['a chunk is a page', '**/*.pf_index', (route) => route.fulfill(html)],
  ['a fragment answers 404', '**/*.pf_fragment', (route) => route.fulfill({ status: 404 })],
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
  ['a fragment is garbage', '**/*.pf_fragment', (route) => route.fulfill(bytes('garbage'))],
  ['a fragment is cut in half', '**/*.pf_fragment', (route) => partOf(route, half)],
  [
    'a fragment is something else with the signature of one',
    '**/*.pf_fragment',
    (route) => route.fulfill(packed('pagefind_dcd{}')),
  ],
  ['WebAssembly is garbage', '**/wasm.*.pagefind', (route) => route.fulfill(bytes('garbage'))],
  ['WebAssembly is cut in half', '**/wasm.*.pagefind', (route) => partOf(route, half)],
  [
    'WebAssembly is something else with the signature of it',
    '**/wasm.*.pagefind',
    (route) => route.fulfill(packed('pagefind_dcdgarbage')),
  ],
  ['the list of parts is cut in half', '**/*.pf_meta', (route) => partOf(route, half)],
  ['the vocabulary is {}', '**/vocabulary.json', (route) => route.fulfill({ json: {} })],
  [
    'the vocabulary is of another shape',
    '**/vocabulary.json',
    (route) =>
      route.fulfill({ json: { languages: [], pairs: [], synonyms: [], names: '', words: '' } }),
  ],
  ['an entry of another index', '**/pagefind-entry.json*', (route) => route.fulfill({ json: {} })],
];
for (const [name, address, answer] of failures)
  test(`${name}: it is said, with a way on, and no result is made up`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(address, answer);
    await page.goto('/search/?q=backpressure');
    const said = status(page);
    await expect(said).toContainText('The search index could not be loaded');
    await expect(said.getByRole('link', { name: 'the map of the site' })).toHaveAttribute(
      'href',
      '/search/#map',
    );
    await expect(page.locator('main [data-search-results] > a')).toHaveCount(0);
    await page.unroute(address);
    await said.getByRole('button', { name: 'Try again' }).click();
    await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
    expect(errors).toEqual([]);
  });
