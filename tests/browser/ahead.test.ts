import { expect, test, type Page } from '@playwright/test';

/**
 * Paths that the browser fetches ahead, as it says itself. Playwright forbids prerendering, in place of which Chromium
 * fetches the page only.
 */
const fetchedAhead = async (page: Page, savesData = false): Promise<string[]> => {
  const paths: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => {
    const { pathname } = new URL(prefetchUrl);
    if (!paths.includes(pathname)) paths.push(pathname);
  });
  await devtools.send('Preload.enable');
  if (savesData) await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  return paths;
};

/** Longer than Chromium waits before it takes a pointer on a link for intent. */
const rest = 600;

test('a page is fetched when its link is pointed at; search, files and the page itself are not', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const paths = await fetchedAhead(page);
  await page.goto('/tables/scorecard/');
  for (const link of [
    'a[href$=".csv"]',
    'a[data-search-open]',
    'main a[href^="#"]',
    'a[rel=license]',
  ]) {
    await page.locator(link).first().hover();
    await page.waitForTimeout(rest);
  }
  expect(paths).toEqual([]);
  await page.locator('a[rel=next]').hover();
  await expect.poll(() => paths).toEqual(['/tables/operations/']);
  expect(said, 'the page’s policy allows its rules').toEqual([]);
});

test('nothing is fetched ahead for a reader who saves data', async ({ page }) => {
  const paths = await fetchedAhead(page, true);
  await page.goto('/go/');
  await expect(page.locator('html')).toHaveAttribute('data-saving', '');
  await page.locator('a[rel=next]').hover();
  await page.waitForTimeout(rest);
  expect(paths).toEqual([]);
});
