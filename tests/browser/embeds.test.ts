import { expect, test, type Page } from '@playwright/test';
import { z } from 'astro/zod';
import { embeds } from '#exports/embed-paths.ts';

const oembedSchema = z.object({ height: z.number() });

// A request may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const site = 'https://when-to-use.example';

/** Opens a blog of another origin with some HTML in it; requests to the site's origin get the built site. */
const openBlog = async (page: Page, baseURL: string | undefined, html: string): Promise<void> => {
  await page.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL ?? ''}${pathname}` }) });
  });
  await page.route('https://blog.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Blog</title><body style="margin:0">${html}</body></html>`,
    }),
  );
  await page.goto('https://blog.test/');
};

/** The code that the table's page offers, as a reader would copy it. */
const offeredCode = async (page: Page): Promise<string> => {
  await page.goto('/tables/scorecard/');
  await page.getByText('Embed this table').click();
  const code = page.locator('main code').filter({ hasText: '<iframe' });
  await expect(code).toBeVisible();
  return code.innerText();
};

test('the offered frame shows the table on a page of another origin, in both themes', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const code = await offeredCode(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await openBlog(page, baseURL, code);

  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('row').filter({ hasText: 'CPU performance' })).toBeVisible();
  await expect(frame.getByText('Source: Scorecard')).toBeAttached();
  const root = frame.locator('html');
  expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);

  const paper = (): Promise<string> =>
    frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).not.toBe(light);
  expect(complaints).toEqual([]);
});

test('a link in the frame opens in place of the page around it', async ({ page, baseURL }) => {
  await openBlog(
    page,
    baseURL,
    `<iframe src="${site}/embed/scorecard.go-rust/" title="x"></iframe>`,
  );
  await page.frameLocator('iframe').getByRole('link', { name: 'Open the table' }).click();
  await expect(page).toHaveURL(`${site}/tables/scorecard/`);
});

test('a frame is as high as two languages of any table need; narrow ones keep the way out in view', async ({
  page,
}) => {
  for (const { id, columns } of embeds) {
    await page.setViewportSize({ width: 700, height: 300 });
    const { height } = oembedSchema.parse(
      await (await page.request.get(`/oembed/${id}.json`)).json(),
    );
    await page.goto(`/embed/${id}/`);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    if (columns) {
      expect.soft(height, id).toBeGreaterThanOrEqual(needed);
      expect.soft(height, id).toBeLessThanOrEqual(needed * 1.15);
    }
    await page.setViewportSize({ width: 360, height: 600 });
    await page.mouse.wheel(0, 1000);
    await expect.soft(page.getByRole('link', { name: 'Open the table' })).toBeInViewport();
  }
});

test('a page that is no embed cannot be framed', async ({ page, baseURL }) => {
  const refused = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('frame-ancestors'),
  });
  await openBlog(page, baseURL, `<iframe src="${site}/tables/scorecard/" title="x"></iframe>`);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('table')).toHaveCount(0);
});
