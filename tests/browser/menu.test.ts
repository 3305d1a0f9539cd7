import { expect, test } from '@playwright/test';

test(
  'the menu of phones closes by Escape and by a tap beside it',
  { tag: '@phone-only' },
  async ({ page }) => {
    await page.goto('/go/');
    const menu = page.locator('[data-menu]');
    const opener = menu.locator('summary');
    await opener.click();
    await expect(menu).toHaveAttribute('open');
    await expect(menu.getByRole('link', { name: 'Python', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open');
    await expect(opener).toBeFocused();
    // On the home page the menu is short enough to leave a place beside it.
    await page.goto('/');
    await opener.click();
    await expect(menu).toHaveAttribute('open');
    await page.mouse.click(10, 620);
    await expect(menu).not.toHaveAttribute('open');
  },
);
