import { expect, test, type Locator, type Page } from '@playwright/test';
import { publishedMetrics } from '#data/measured.ts';

test.skip(
  publishedMetrics.length === 0,
  'no figure was measured on two days yet, so the site has no page of figures',
);

const outcome = (page: Page): Locator => page.locator('[data-cores] [data-outcome]');
const requests = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Requests per second' });
const cost = (page: Page, stack: string): Locator =>
  page.locator(`[data-stack=${stack}] [data-cost]`);

test('the calculator follows its fields, and the address follows the calculator @phone', async ({
  page,
}) => {
  await page.goto('/measured/?theme=x');
  await expect(outcome(page)).toHaveText(/^At 1,000 requests per second: Go \d+ cores?, /u);
  await requests(page).fill('2,000,000');
  await page.getByLabel('Price of a core').fill('1');
  await expect(outcome(page)).toHaveText(
    /^At 2,000,000 requests per second: Go [\d,]{3,} cores, /u,
  );
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\?theme=x&requests=2000000&price=1$/u);
  const shown = await cost(page, 'go').textContent();
  await page.reload();
  await expect(requests(page)).toHaveValue('2,000,000');
  await expect(cost(page, 'go')).toHaveText(shown ?? '');
});

test('the calculator refuses nonsense in one line, and in the address as well', async ({
  page,
}) => {
  await page.goto('/measured/?requests=1000&price=25');
  await requests(page).fill('many');
  await expect(outcome(page)).toHaveText(
    'Write requests per second as a number from 1 to 10,000,000, such as 1,000.',
  );
  await expect(requests(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(cost(page, 'go')).toHaveText('');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\?requests=1000&price=25$/u);
  await page.goto('/measured/?requests=-1');
  await expect(requests(page)).toHaveValue('1,000');
  await expect(outcome(page)).toHaveText(/^The address asks for a number that this page/u);
});

test('the link after a metric copies its rows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/measured/');
  const [metric] = publishedMetrics;
  const id = metric?.id ?? '';
  await page.locator(`[id="${id}"] figcaption`).hover();
  await page.locator(`[id="${id}"] a.anchor`).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
  await page.getByText('HTML quotation').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/<p>Go [\d.,]+.*; Python /u);
});
