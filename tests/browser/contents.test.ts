import { expect, test } from '@playwright/test';

const wide = { width: 1440, height: 900 };

test('beside the text the contents are a list, and nothing that is to be opened', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await page.goto('/go/');
  const nav = page.getByRole('navigation', { name: 'On this page' });
  await expect(nav.getByRole('link', { name: 'A starting stack for Go' })).toBeVisible();
  const said = await nav.ariaSnapshot();
  expect(said).toContain('link "A starting stack for Go"');
  expect(said.match(/On this page/gu)).toHaveLength(1);
  const title = await nav
    .locator('details')
    .evaluate((element) => getComputedStyle(element, '::before').content);
  expect(title).toContain('On this page');
  await expect(nav.locator('summary')).toBeHidden();
});

test('the contents are left as the reader scrolled them until another part is read', async ({
  page,
}) => {
  await page.setViewportSize({ ...wide, height: 340 });
  await page.goto('/go/');
  const list = page.locator('[data-toc]');
  const scrolled = (): Promise<number> => list.evaluate(({ scrollTop }) => scrollTop);
  await page.evaluate(() => {
    document.querySelector('#a-starting-stack-for-go')?.scrollIntoView({ block: 'start' });
  });
  await expect(list.locator('[aria-current]')).toHaveText('A starting stack for Go');
  await expect.poll(scrolled).toBeGreaterThan(0);
  await list.evaluate(async (element) => {
    element.scrollTop = 0;
    scrollBy(0, 3);
    // One frame to scroll in, one to mark in, one to be sure.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  expect(await scrolled()).toBe(0);
});

test('a heading whose anchor is not plain ASCII is marked too', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.route('/go/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('href="#a-starting-stack-for-go"', 'href="#%C3%A9tage"')
      .replaceAll('id="a-starting-stack-for-go"', 'id="étage"');
    await route.fulfill({ response, body });
  });
  await page.goto('/go/#étage');
  await expect(page.locator('[data-toc] [aria-current]')).toHaveText('A starting stack for Go');
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
    const link = nav.getByRole('link', { name: 'A starting stack for Go' });
    await expect(link).toBeHidden();
    await nav.getByText('On this page').click();
    await expect(link).toBeVisible();
  });
});
