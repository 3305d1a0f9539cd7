import { expect, type Locator, type Page } from '@playwright/test';

export const main = (page: Page): Locator => page.locator('main');

/** The search form of the search page. */
export const field = (page: Page): Locator =>
  main(page).getByRole('combobox', { name: 'Search the site' });
export const status = (page: Page): Locator => main(page).locator('[data-search-status]');
export const firstResult = (page: Page): Locator =>
  main(page).locator('[data-search-results] > a').first();

/** The dialog that opens with `/` on every page. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
export const openSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
};
