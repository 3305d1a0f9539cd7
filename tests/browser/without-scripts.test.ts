import { expect, test } from '@playwright/test';

test('a page reads and navigates', async ({ page }) => {
  await page.goto('/go/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go');
  await expect(page.getByRole('heading', { name: 'When to use Go', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/python\/$/u);
});

test('every page of a section can be reached', async ({ page, isMobile }) => {
  await page.goto('/');
  if (isMobile) await page.getByText('Menu').click();
  await page
    .locator('header')
    .getByRole('link', { name: 'Tables' })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveURL(/\/tables\/$/u);
  if (isMobile) await page.getByText('Menu').click();
  const pages = isMobile ? page.locator('.menu') : page.locator('.side');
  await pages.getByRole('link', { name: 'Scorecard' }).click();
  await expect(page).toHaveURL(/\/tables\/scorecard\/$/u);
});

test('the link after a heading leads to it, below the bar', async ({ page }) => {
  await page.goto('/tables/operations/');
  await page.getByRole('link', { name: 'Link to “Cold start”' }).click();
  await expect(page).toHaveURL(/#cold-start$/u);
  const row = await page.locator('#cold-start').boundingBox();
  const bar = await page.locator('header').first().boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('search says that it needs scripts and shows the map', async ({ page }) => {
  await page.goto('/go/');
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/u);
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'Glossary' })).toBeVisible();
});

test('what only scripts can do is not offered', async ({ page }) => {
  await page.goto('/go/');
  await expect(page.locator('[data-theme-switch]').first()).toBeHidden();
});

test('the check of a copy says that it needs scripts and names the command', async ({ page }) => {
  await page.goto('/about/check/');
  await expect(page.getByText('Checking here needs JavaScript')).toContainText(
    'npm run check-include',
  );
  await expect(page.getByLabel('Your copy')).toBeHidden();
});

test('the chooser leads from question to verdict and back', async ({ page }) => {
  await page.goto('/decide/');
  await page.locator('.replies').getByRole('link', { name: 'Yes' }).click();
  await expect(page).toHaveURL(/\/decide\/model-behind-a-busy-service\/$/u);
  await page.locator('.replies').getByRole('link', { name: 'Yes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Python model, Go in front');
  await page
    .getByRole('navigation', { name: 'Your answers' })
    .getByRole('link', { name: 'Busy service' })
    .click();
  await page.goBack();
  await expect(page).toHaveURL(/\/decide\/python-behind-go\/$/u);
});

test('a choice in the address leaves the whole table, without controls', async ({ page }) => {
  await page.goto('/tables/scorecard/?with=go,rust&transposed');
  await expect(page.getByRole('columnheader')).toHaveText([
    'Dimension',
    'Go',
    'Python',
    'Node',
    'Rust',
  ]);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'head to head' })).toHaveCount(0);
});

test('each preset leads to its result, with its reasons; the form is not offered', async ({
  page,
}) => {
  await page.goto('/decide/weights/');
  await expect(page.getByText('Weighing here needs JavaScript')).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  const presets = page.getByRole('navigation', { name: 'Presets' }).getByRole('link');
  await expect(presets).toHaveCount(6);
  await presets.filter({ hasText: 'Data and ML' }).click();
  await expect(page).toHaveURL(/\?cpu-performance=1&.+#preset-data-and-ml$/u);
  const result = page.locator('.preset', { has: page.locator('#preset-data-and-ml') });
  await expect(result.getByRole('heading')).toBeInViewport();
  await expect(result).toContainText('Python comes first.');
  await expect(result).toContainText('51 of 60');
  await expect(result).toContainText('CPU performance at 5 instead of 1 would put Go first');
  await result.getByText('Weights and reasons').click();
  await expect(result).toContainText('Python 5 × 5');
});
