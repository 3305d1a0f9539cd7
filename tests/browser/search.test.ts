import { expect, test, type Page } from '@playwright/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const results = (page: Page) => page.locator('dialog [data-search-results] > li');

for (const keys of ['/', 'Control+k', 'Meta+k'])
  test(`${keys} opens search with the cursor in the field, Escape closes it`, async ({ page }) => {
    await page.goto('/go/');
    await page.keyboard.press(keys);
    await expect(dialog(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

test('typing finds pages, their sections and table rows, with the words marked', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('[data-search-open]').click();
  await dialog(page).getByRole('searchbox').fill('cold start');
  await expect(results(page).first()).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+ results?/u);
  await expect(dialog(page).locator('mark').first()).toHaveText(/cold|start/iu);
  await expect(dialog(page).locator('a[href="/tables/operations/#cold-start"]')).toHaveText(
    'Cold start',
  );
  await expect(dialog(page).locator('a[href="/glossary/#cold-start"]')).toBeVisible();
});

test('the arrow keys walk through the results and Enter follows one', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('goroutine');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results(page).first().locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/$(?<!\w\/)/u);
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
  await expect(main.getByRole('searchbox')).toHaveValue('goroutine leak');
  await expect(main.locator('[data-search-results] > li').first()).toBeVisible();
  await main.getByRole('searchbox').fill('p99');
  await main.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/q=p99$/u);
  await page.goBack();
  await expect(main.getByRole('searchbox')).toHaveValue('goroutine leak');
});

test('says when nothing was found', async ({ page }) => {
  await page.goto('/search/?q=zzqxv');
  await expect(page.locator('main [data-search-status]')).toContainText(
    'Nothing found for “zzqxv”',
  );
});

test('a query with markup stays text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('main [data-search-status]')).toHaveText(/\d+ results?|Nothing found/u);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an index that cannot be loaded is said, and leads to the map; trying again works', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/go/');
  await page.keyboard.press('/');
  await page.keyboard.type('gc');
  const status = dialog(page).getByRole('status');
  await expect(status).toContainText('The search index could not be loaded');
  await expect(status.getByRole('link', { name: 'the map of the site' })).toHaveAttribute(
    'href',
    '/search/#map',
  );
});

test('nothing of search is fetched before it is asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/go/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|search/u.test(path))).toEqual([]);
});
