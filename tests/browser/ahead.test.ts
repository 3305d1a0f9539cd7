import { expect, test, type CDPSession, type Page } from '@playwright/test';

/**
 * Paths that the browser prefetches, as it reports them. Playwright disables prerendering; Chromium then only fetches
 * the page.
 */
const fetchedAhead = async (devtools: CDPSession): Promise<string[]> => {
  const paths: string[] = [];
  devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => {
    const { pathname } = new URL(prefetchUrl);
    if (!paths.includes(pathname)) paths.push(pathname);
  });
  await devtools.send('Preload.enable');
  return paths;
};

/** Longer than Chromium waits before it takes a pointer on a link for intent. */
const rest = 600;

test('a page is fetched when its link is pointed at; search, files and the page itself are not', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const paths = await fetchedAhead(await page.context().newCDPSession(page));
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

test(
  'only a pointer that can rest on a link is waited for less long',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await page.goto('/go/');
    await expect(page.locator('[data-hovers] a')).toHaveCount(
      isMobile ? 0 : await page.locator('a').count(),
    );
  },
);

interface Line {
  readonly line: string;
  readonly given: (devtools: CDPSession, page: Page) => Promise<unknown>;
  /** What the browser reports; each case has only one reason against fetching. */
  readonly says: object;
}

const lines: readonly Line[] = [
  {
    line: 'the data saver',
    given: (devtools) =>
      devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true }),
    says: { saveData: true, effectiveType: '4g', type: undefined },
  },
  {
    line: '3g',
    given: (devtools) =>
      devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: -1,
        uploadThroughput: -1,
      }),
    says: { saveData: false, effectiveType: '3g', type: undefined },
  },
  {
    line: 'a fast cellular line',
    // Chromium reports the connection type only on phones.
    given: (_, page) =>
      page.addInitScript(() => {
        if (navigator.connection)
          Object.defineProperty(navigator.connection, 'type', { value: 'cellular' });
      }),
    says: { saveData: false, effectiveType: '4g', type: 'cellular' },
  },
];

for (const { line, given, says } of lines)
  test(`nothing is fetched ahead over ${line}`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    const paths = await fetchedAhead(devtools);
    await given(devtools, page);
    await page.goto('/go/');
    const said = await page.evaluate(() => {
      const { saveData, effectiveType, type } = navigator.connection ?? {};
      return { saveData, effectiveType, type };
    });
    expect(said).toEqual(says);
    await page.locator('a[rel=next]').hover();
    await page.waitForTimeout(rest);
    expect(paths).toEqual([]);
  });
