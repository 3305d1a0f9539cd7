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
  const { x, y, width, height } = await boxOf(dialog.locator('input'));
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
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  },
);

test('a corrected word is said where filters leave nothing', async ({ page }) => {
  await page.goto('/search/?q=gorutine&kind=glossary&lang=node');
  await expect(page.locator('main [data-search-status]')).toContainText(
    'Nothing found for “gorutine”. Searched for “goroutine” instead of “gorutine”.',
  );
});

test('a word that nothing has is said, though filters hide the page of the pair', async ({
  page,
}) => {
  await page.goto('/search/?q=go+vs+rust+zzqxv&kind=glossary');
  const main = page.locator('main');
  await expect(main.locator('[data-search-results] > a').first()).toBeVisible();
  await expect(main.locator('[data-search-status]')).toContainText(
    'Nothing has all of these words',
  );
});

test('says how many are shown of how many found', async ({ page }) => {
  const main = page.locator('main');
  const status = main.locator('[data-search-status]');
  const places = main.locator('[data-search-results] > a.hit');
  await page.goto('/search/?q=sidecar&kind=glossary');
  await expect(status).toHaveText(/^\d results?\.$/u);
  const [all] = /\d+/u.exec((await status.textContent()) ?? '') ?? [];
  await expect(places).toHaveCount(Number(all));

  await page.goto('/search/?q=memory');
  await expect(status).toHaveText(/^The best 8 of (at least )?\d+ results\.$/u);
  await expect(places).toHaveCount(8);
  await page.goto('/search/?q=memory&kind=table');
  await expect(status).toHaveText(/results?\.$/u);
});
