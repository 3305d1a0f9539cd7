import { expect, test, type Page, type Request } from '@playwright/test';
import { violations } from './accessibility.ts';
import { dialog, field, firstResult, status } from './search-places.ts';

// A request may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const results = (page: Page) => page.locator('dialog [data-search-results] > a');

test('/, Ctrl K and ⌘ K open search with the cursor in the field, Escape closes it', async ({
  page,
}) => {
  await page.goto('/go/');
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    await page.keyboard.press(keys);
    await expect(dialog(page).getByRole('combobox', { name: 'Search the site' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test(
  'typing finds pages, their sections and table rows, with the words marked',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    await page.locator('[data-search-open]').click();
    await dialog(page).getByRole('combobox', { name: 'Search the site' }).fill('cold start');
    await expect(results(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('status')).toHaveText(/\d+ results?/u);
    await expect(dialog(page).locator('mark', { hasText: /cold/iu }).first()).toBeVisible();
    await expect(dialog(page).locator('a[href="/tables/operations/#cold-start"]')).toContainText(
      'Cold start Operations',
    );
    await expect(dialog(page).locator('a[href="/glossary/#cold-start"]')).toBeVisible();
  },
);

test('the arrow keys choose a result, Enter follows it, as a combobox does', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const input = dialog(page).getByRole('combobox', { name: 'Search the site' });
  await page.keyboard.type('goroutine');
  // Each letter searches; the list of the last one stays.
  await expect(dialog(page).locator('[data-search-results]')).toHaveAttribute(
    'data-answers',
    'goroutine',
  );
  await expect(results(page).first()).toBeVisible();
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(input).toBeFocused();
  const first = results(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('ArrowUp');
  await expect(input).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#goroutine$/u);
  await expect(page.locator('mark')).toHaveCount(0);
});

test('the results are accessible while they show', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search/?q=cold+start');
  await expect(firstResult(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('filters leave one kind and one language, in the address too, and Back undoes', async ({
  page,
}) => {
  await page.goto('/search/?q=cold+start&kind=glossary&lang=nonsense');
  const main = page.locator('main');
  const links = main.locator('[data-search-results] > a');
  await expect(links.first()).toHaveAttribute('href', '/glossary/#cold-start');
  const chip = (group: string, name: string) =>
    main.getByRole('group', { name: group }).getByRole('radio', { name });
  await expect(chip('Kind', 'Terms')).toBeChecked();
  await expect(chip('Language', 'All')).toBeChecked();
  await chip('Kind', 'Guides').check();
  await chip('Language', 'Rust').check();
  await expect(links.first()).toHaveAttribute('href', '/rust/#cold-start');
  await expect(page).toHaveURL(/\/search\/\?q=cold\+start&lang=rust&kind=guide$/u);
  await main.getByRole('combobox', { name: 'Search the site' }).press('Enter');
  await main.getByRole('combobox', { name: 'Search the site' }).fill('raii');
  await main.getByRole('combobox', { name: 'Search the site' }).press('Enter');
  await page.goBack();
  await expect(main.getByRole('combobox', { name: 'Search the site' })).toHaveValue('cold start');
  await page.goBack();
  await expect(page).toHaveURL(/kind=glossary&lang=nonsense$/u);
  await expect(chip('Language', 'All')).toBeChecked();
  await expect(chip('Kind', 'Terms')).toBeChecked();
});

test('what was chosen ends with the query, and results of an earlier one are no answer', async ({
  page,
}) => {
  await page.goto('/search/?q=goroutine');
  const list = page.locator('main [data-search-results]');
  await expect(list).toHaveAttribute('data-answers', 'goroutine');
  await page.route('**/*.pf_index', (route) => route.abort());
  const input = field(page);
  await input.press('ArrowDown');
  await expect(firstResult(page)).toHaveAttribute('aria-selected', 'true');
  await input.fill('zygote potato');
  await expect(list.locator('[aria-selected=true]')).toHaveCount(0);
  await expect(status(page)).toContainText('The search index could not be loaded');
  await expect(list.locator('a')).toHaveCount(0);
  await page.unroute('**/*.pf_index');
  await status(page).getByRole('button', { name: 'Try again' }).click();
  await expect(input).toBeFocused();
  await expect(status(page)).toContainText('Nothing');
});

test('questions, nicknames, mistypings and words that nothing has are understood', async ({
  page,
}) => {
  for (const [query, first, says] of [
    ['should I use go or rust', '/compare/go-vs-rust/', /\d+ results?/u],
    ['ts vs py', '/compare/python-vs-node/', /\d+ results?/u],
    ['when to use golang', '/go/', /\d+ results?/u],
    ['gorutine', '/glossary/#goroutine', /Searched for “goroutine” instead of “gorutine”/u],
    [
      'backpressure zzqxv',
      '/glossary/#backpressure',
      /Nothing here has “zzqxv”; the best result has “backpressure”/u,
    ],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(firstResult(page)).toHaveAttribute('href', first);
    await expect(status(page)).toHaveText(says);
  }
  await page.goto('/search/?q=zzqxv');
  await expect(status(page)).toContainText('Nothing found for “zzqxv”');
});

test('a result of a table row shows its scores, a term its definition', async ({ page }) => {
  await page.goto('/search/?q=cpu+performance');
  const row = page.locator(
    'main [data-search-results] > a[href="/tables/scorecard/#cpu-performance"]',
  );
  await expect(row).toContainText('Go 4 · Python 2 · Node 3 · Rust 5');
  await page.goto('/search/?q=sidecar');
  await expect(firstResult(page)).toContainText(/process/u);
});

test('Enter in the field leads to the search page, which keeps the query in its address', async ({
  page,
}) => {
  await page.goto('/go/');
  await page.keyboard.press('/');
  await page.keyboard.type('goroutine leak');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=goroutine\+leak$/u);
  const main = page.locator('main');
  await expect(main.getByRole('combobox', { name: 'Search the site' })).toHaveValue(
    'goroutine leak',
  );
  await expect(main.locator('[data-search-results] > a').first()).toBeVisible();
  await main.getByRole('combobox', { name: 'Search the site' }).fill('p99');
  await main.getByRole('combobox', { name: 'Search the site' }).press('Enter');
  await expect(page).toHaveURL(/q=p99$/u);
  await page.goBack();
  await expect(main.getByRole('combobox', { name: 'Search the site' })).toHaveValue(
    'goroutine leak',
  );
});

test('Enter before the search script has loaded leads to the same address', async ({ page }) => {
  await page.route('**/_astro/form.browser*', (route) => route.abort(), { times: 1 });
  await page.goto('/go/');
  await page.keyboard.press('/');
  await page.keyboard.type('goroutine leak');
  await expect(dialog(page).getByRole('status')).toContainText('Search could not be loaded');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=goroutine\+leak$/u);
  await expect(firstResult(page)).toBeVisible();
});

test('offline, and online again without a click', async ({ page, context }) => {
  await page.goto('/search/');
  // The search script makes it a combobox; going offline earlier is the next test.
  const input = field(page);
  await expect(input).toBeVisible();
  await context.setOffline(true);
  await input.fill('backpressure');
  await expect(status(page)).toContainText('You seem to be offline');
  await context.setOffline(false);
  await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
});

test('offline before search was loaded: said, and what was typed is searched for once online', async ({
  page,
  context,
}) => {
  await page.route('**/_astro/form.browser*', (route) => route.abort());
  await page.goto('/search/');
  await expect(status(page)).toContainText('Search could not be loaded');
  await page.locator('main input[type=search]').fill('backpressure');
  await page.unroute('**/_astro/form.browser*');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
  await expect(page).toHaveURL('/search/?q=backpressure');
});

test('the last query typed wins, however late an earlier one is answered', async ({ page }) => {
  await page.goto('/search/');
  const late = Promise.withResolvers<undefined>();
  // A part of the index that the earlier query needs is on its way while the later one is typed.
  let held: Request | undefined;
  await page.route('**/*.pf_index', async (route) => {
    if (!held) {
      held = route.request();
      await late.promise;
    }
    await route.continue();
  });
  const input = field(page);
  await input.fill('sidecar');
  await expect.poll(() => held).toBeDefined();
  await input.fill('raii');
  const list = page.locator('main [data-search-results]');
  await expect(list).toHaveAttribute('data-answers', 'raii');
  const before = await list.locator('a').first().elementHandle();
  late.resolve(undefined);
  await (await held?.response())?.finished();
  // Whatever the earlier answer leads to has happened once the browser has nothing to do.
  for (let idle = 0; idle < 10; idle += 1)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(list).toHaveAttribute('data-answers', 'raii');
  await expect(list.locator('a').first()).toHaveAttribute('href', '/glossary/#raii');
  expect(await before.evaluate(({ isConnected }) => isConnected)).toBe(true);
});

test('names answer while the texts are on their way, and stay where they are when those come', async ({
  page,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/wasm.en.pagefind', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/search/?q=backpressure');
  const list = page.locator('main [data-search-results]');
  await expect(firstResult(page)).toHaveAttribute('href', '/glossary/#backpressure');
  await expect(list).not.toHaveAttribute('data-answers');
  const input = field(page);
  await input.press('ArrowDown');
  const first = await firstResult(page).elementHandle();
  const box = await firstResult(page).boundingBox();
  held.resolve(undefined);
  await expect(list).toHaveAttribute('data-answers', 'backpressure');
  await expect(firstResult(page).locator('.excerpt')).not.toBeEmpty();
  expect(await list.locator('a').count()).toBeGreaterThan(1);
  expect(await first.evaluate((option) => option === option.parentElement?.firstElementChild)).toBe(
    true,
  );
  expect(await firstResult(page).boundingBox()).toEqual(box);
  await expect(firstResult(page)).toHaveAttribute('aria-selected', 'true');
});

test('a search fetches the parts of the index that its words are in, and the texts in view', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await field(page).fill('goroutine leak');
  await expect(firstResult(page).locator('.excerpt')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.endsWith('.pf_index')).length).toBeLessThanOrEqual(4);
  const texts = fetched.filter((path) => path.endsWith('.pf_fragment')).length;
  expect(texts).toBeGreaterThan(2);
  expect(texts).toBeLessThanOrEqual(8);
});

test('the index is fetched when somebody goes for search, before they open it', async ({
  page,
}) => {
  await page.goto('/go/', { waitUntil: 'networkidle' });
  const fetched = page.waitForRequest('**/pagefind/pagefind.js*');
  await page.locator('[data-search-open]').focus();
  await fetched;
});

test('a browser can add the site’s search', async ({ page, request }) => {
  await page.goto('/');
  const link = page.locator('link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(await response.text()).toMatch(
    /<Url type="text\/html" template="https:\/\/[^"]+\/search\/\?q=\{searchTerms\}"\/>/u,
  );
});

test('nothing of search is fetched before it is asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/go/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|search/u.test(path))).toEqual([]);
});
