import { expect, test } from '@playwright/test';

const wide = { width: 1440, height: 900 };

test('beside the text the contents are a list, and nothing that is to be opened', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await page.goto('/go/');
  const nav = page.getByRole('navigation', { name: 'On this page' });
  await expect(nav.getByRole('link', { name: 'A starting stack' })).toBeVisible();
  const said = await nav.ariaSnapshot();
  expect(said).toContain('link "A starting stack"');
  expect(said.match(/On this page/gu)).toHaveLength(1);
  const title = await nav
    .locator('details')
    .evaluate((element) => getComputedStyle(element, '::before').content);
  expect(title).toContain('On this page');
  await expect(nav.locator('summary')).toBeHidden();
});

test.describe('in a browser that does not know ::details-content', () => {
  // The page's policy would refuse styles that are not as they were built.
  test.use({ bypassCSP: true });

  test('the contents beside the text are opened by pressing their title', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.route('/go/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain('::details-content');
      const body = html.replaceAll('::details-content', '::not-known');
      await route.fulfill({ response, body });
    });
    await page.goto('/go/');
    const nav = page.getByRole('navigation', { name: 'On this page' });
    const link = nav.getByRole('link', { name: 'A starting stack' });
    await expect(link).toBeHidden();
    await nav.getByText('On this page').click();
    await expect(link).toBeVisible();
  });
});
