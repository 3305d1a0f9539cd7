import { expect, test, type Page } from '@playwright/test';
import { findChromium } from './chromium.ts';

const executablePath = findChromium();

// Playwright disables Chromium's back/forward cache, which readers' browsers have, and which needs one with windows.
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** Playwright's `goBack` waits for a load event, which a page from the back/forward cache does not fire. */
const goBack = async (page: Page, url: string): Promise<void> => {
  await page.evaluate(() => {
    history.back();
  });
  await page.waitForURL(url, { waitUntil: 'commit' });
};

/** Notes on the page that it came back from the cache. */
const noteKept = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.body.dataset['kept'] = '';
    });
  });

test('a theme chosen on the next page holds after Back', async ({ page }) => {
  const html = page.locator('html');
  const theme = page.locator('[data-theme-switch] select:visible');
  const back = (): Promise<void> => goBack(page, '/go/');
  await page.goto('/go/');
  await noteKept(page);
  await page.goto('/python/');
  await theme.selectOption('dark');
  await back();
  await expect(page.locator('body'), 'the page is the one of before').toHaveAttribute('data-kept');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(theme).toHaveValue('dark');

  await page.goto('/python/');
  await theme.selectOption('auto');
  await back();
  await expect(html).not.toHaveAttribute('data-theme');
  await expect(theme).toHaveValue('auto');
});

test('after Back nothing lies over the page: search, the copy menu, the menu of a phone', async ({
  page,
}) => {
  const layers = page.locator('dialog[open], [popover]:popover-open, header details[open]');
  const leave: readonly (() => Promise<unknown>)[] = [
    async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('raii');
      await page.keyboard.press('Enter');
    },
    async () => {
      await page.keyboard.press('/');
      await expect(layers).toHaveCount(1);
      await page.evaluate(() => {
        location.href = '/python/';
      });
    },
    async () => {
      await page.locator('main .anchor').nth(1).click();
      await expect(layers).toHaveCount(1);
      await page.evaluate(() => {
        location.href = '/python/';
      });
    },
    async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.locator('header summary').click();
      await page.locator('header details').getByRole('link', { name: 'Compare' }).click();
    },
  ];
  for (const go of leave) {
    await page.goto('/go/');
    await noteKept(page);
    await go();
    await page.waitForURL((url) => url.pathname !== '/go/', { waitUntil: 'load' });
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForURL('**/go/**', { waitUntil: 'commit' });
    await expect(page.locator('body'), 'the page is the one of before').toHaveAttribute(
      'data-kept',
    );
    await expect(layers).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-held');
  }
});
