import { expect, test, type Locator, type Page } from '@playwright/test';

const open = async (page: Page): Promise<Locator> => {
  await page.goto('/go/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  // The search script has loaded once the field is a combobox.
  await expect(dialog.getByRole('combobox', { name: 'Search the site' })).toBeVisible();
  return dialog;
};

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (!box) throw new Error('not shown');
  return box;
};

test('search closes when the page behind it is pressed, and not at its own edge', async ({
  page,
}) => {
  const dialog = await open(page);
  const { x, y, height } = await boxOf(dialog);
  await page.mouse.click(x + 5, y + 5);
  await page.mouse.click(x + 5, y + height - 5);
  await expect(dialog).toBeVisible();
  await page.mouse.click(x - 30, y + 30);
  await expect(dialog).toBeHidden();
});

test('a selection dragged out of the field leaves search open', async ({ page }) => {
  const dialog = await open(page);
  await page.keyboard.type('goroutine leak');
  const { x, y, width, height } = await boxOf(dialog.getByRole('combobox'));
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(5, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(dialog).toBeVisible();
});

test(
  'a result followed closes search, one opened in a tab leaves it',
  { tag: '@phone' },
  async ({ page, context }) => {
    const dialog = await open(page);
    await page.keyboard.type('goroutine');
    const result = dialog.locator('a[href="/glossary/#goroutine"]');
    const opened = context.waitForEvent('page');
    await result.click({ modifiers: ['Control'] });
    await opened;
    await expect(dialog).toBeVisible();
    await dialog.locator('[data-search-close]').click();
    await expect(dialog).toBeHidden();
  },
);

test('a corrected word is said where filters leave nothing', async ({ page }) => {
  await page.goto('/search/?q=gorutine&kind=glossary&lang=node');
  await expect(page.locator('main [data-search-status]')).toContainText(
    'Nothing found for “gorutine” among what the chips leave. Searched for “goroutine” instead of “gorutine”.',
  );
});

test('a word that nothing has is said, though filters hide the page of the pair', async ({
  page,
}) => {
  await page.goto('/search/?q=go+vs+rust+zzqxv&kind=glossary');
  const main = page.locator('main');
  await expect(main.locator('[data-search-results] > a').first()).toBeVisible();
  await expect(main.locator('[data-search-status]')).toContainText('Nothing here has “zzqxv”');
});

test('says how many are shown of how many found', async ({ page }) => {
  const main = page.locator('main');
  const status = main.locator('[data-search-status]');
  const places = main.locator('[data-search-results] > a');
  await page.goto('/search/?q=sidecar&kind=glossary');
  await expect(status).toHaveText(/^\d results?\.$/u);
  const [all] = /\d+/u.exec((await status.textContent()) ?? '') ?? [];
  await expect(places).toHaveCount(Number(all));

  await page.goto('/search/?q=memory');
  await expect(status).toHaveText(/^The best 8 of \d+ results\.$/u);
  await expect(places).toHaveCount(8);
  await page.goto('/search/?q=memory&kind=table');
  await expect(status).toHaveText(/results?\.$/u);
});

test('the field and the chips stay while the arrow keys go through all results', async ({
  page,
}) => {
  const dialog = await open(page);
  await page.keyboard.type('memory');
  const list = dialog.locator('[data-search-results][data-answers=memory]');
  await expect(list.locator('a').first()).toBeVisible();
  const options = list.locator('a');
  for (let option = await options.count(); option > 0; option -= 1) {
    await page.keyboard.press('ArrowDown');
    await expect(list.locator('[aria-selected=true]')).toBeInViewport({ ratio: 1 });
  }
  await expect(dialog.getByRole('combobox')).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByText('opens search')).toBeInViewport({ ratio: 1 });
  // The last one is above the fade.
  const last = await boxOf(options.last());
  const { y, height } = await boxOf(list);
  expect(last.y + last.height).toBeLessThanOrEqual(y + height - 30);
});

test('the page behind stays where it is', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/go/');
  const width = await page.evaluate(() => document.body.clientWidth);
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.mouse.move(10, 10);
  await page.mouse.wheel(0, 600);
  await page.locator('dialog [data-search-results]').hover();
  await page.mouse.wheel(0, 6000);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await page.evaluate(() => [scrollY, document.body.clientWidth])).toEqual([300, width]);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('before anything is typed search offers comparisons, the chooser, and what was searched last', async ({
  page,
}) => {
  const dialog = await open(page);
  const options = dialog.getByRole('option');
  const targets = () => options.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await expect(options.first()).toBeVisible();
  const offered = await targets();
  expect(offered).toContain('/compare/go-vs-rust/');
  expect(offered).toContain('/decide/');
  await options.filter({ hasText: 'goroutine leak' }).click();
  await expect(dialog.getByRole('combobox')).toHaveValue('goroutine leak');
  await expect(dialog.locator('[data-answers="goroutine leak"] > a').first()).toBeVisible();
  for (const query of ['raii', 'sidecar', 'p99', 'ffi']) {
    await page.goto('/go/');
    await open(page);
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${query}`);
  }
  await page.goto('/rust/');
  await page.keyboard.press('/');
  await expect(options.nth(2)).toContainText('sidecar');
  await expect(options.nth(0)).toContainText('ffi');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox')).toHaveValue('ffi');
});

test('a link to the search can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await open(page);
  await expect(dialog.getByRole('link', { name: 'link to this search' })).toBeHidden();
  await page.keyboard.type('cold start');
  await dialog.getByRole('radio', { name: 'Tables' }).check();
  // Results that come later have the last word.
  await expect(async () => {
    await dialog.getByRole('link', { name: 'link to this search' }).click();
    await expect(dialog.getByRole('status')).toHaveText('The link to this search is copied.', {
      timeout: 1_000,
    });
  }).toPass();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/search\/\?q=cold\+start&kind=table$/u,
  );
});

test(
  'controls of search are large enough to hit, and to write in',
  { tag: '@phone' },
  async ({ page }) => {
    const dialog = await open(page);
    for (const control of await dialog
      .locator('button, label, input[type=search]')
      .filter({ visible: true })
      .all()) {
      const { width, height } = await boxOf(control);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const size = await dialog
      .locator('input[type=search]')
      .evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
  },
);
