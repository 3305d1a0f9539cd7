import { expect, test } from '@playwright/test';

const overdue = 'This page is past its review date.';

test('a page past its review date says so by itself, and its cells too', async ({ page }) => {
  await page.clock.setFixedTime('2031-01-01T12:00:00Z');
  await page.goto('/tables/operations/');
  await expect(page.getByText(overdue)).toBeVisible();
  const mark = await page
    .locator('#cold-start td .lead')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::after').content);
  expect(mark).toBe('"Past its review date"');
});

test('so does the home page, which says when it was verified', async ({ page }) => {
  await page.clock.setFixedTime('2031-01-01T12:00:00Z');
  await page.goto('/');
  await expect(page.getByText(overdue)).toBeVisible();
  await expect(page.locator('main .meta')).toHaveText(/^\s*Verified \d+ \w+ \d{4}/u);
});

test('a page that is not due says nothing', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00Z');
  await page.goto('/tables/operations/');
  await expect(page.locator('main .meta')).toHaveText(/^\s*Verified \d+ \w+ \d{4}/u);
  await expect(page.getByText(overdue)).toBeHidden();
  await expect(page.locator('td.overdue')).toHaveCount(0);
});
