import { expect, test } from '@playwright/test';
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

test('a theme chosen on the next page holds after Back', async ({ page }) => {
  const html = page.locator('html');
  const theme = page.locator('[data-theme-switch] select:visible');
  // Playwright's `goBack` waits for a load event, which a page from the back/forward cache does not fire.
  const back = async (): Promise<void> => {
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForURL('/go/', { waitUntil: 'commit' });
  };
  await page.goto('/go/');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.body.dataset['kept'] = '';
    });
  });
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
