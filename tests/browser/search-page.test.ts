import { expect, test, type Page } from '@playwright/test';
import { field, firstResult, main, status } from './search-places.ts';

/** What moved on a page without anybody's input: the elements, and the cumulative layout shift. */
const shifts = (page: Page): Promise<{ readonly sum: number; readonly moved: string[] }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (Reflect.get(entry, 'hadRecentInput')) continue;
            sum += Number(Reflect.get(entry, 'value'));
            const sources: unknown = Reflect.get(entry, 'sources');
            for (const source of Array.isArray(sources) ? sources : []) {
              const node: unknown = Reflect.get(source, 'node');
              if (node instanceof Element) moved.push(node.outerHTML.slice(0, 80));
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve({ sum, moved });
        }, 300);
      }),
  );

const expectStill = async (page: Page, where: string): Promise<void> => {
  const { sum, moved } = await shifts(page);
  expect(sum, [where, ...moved].join('\n')).toBeLessThan(0.01);
};

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`nothing moves when results come, ${String(width)} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/search/?q=memory', '/search/?q=sidecar', '/search/?q=zzqxv']) {
      // Results come after the first paint, as they do on a network.
      await page.route('**/pagefind/names.json', async (route) => {
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await route.continue();
      });
      await page.goto(path);
      await expect(status(page)).toContainText(/result|Nothing/u);
      await expectStill(page, path);
    }
    await page.goto('/search/', { waitUntil: 'networkidle' });
    await expectStill(page, 'without a query');
    await expect(main(page).getByRole('heading', { name: 'Every page' })).toBeInViewport();
  });

test('the search page has the query in its field before the search script is loaded', async ({
  page,
}) => {
  await page.route('**/_astro/form.browser*', (route) => route.abort());
  await page.goto('/search/?q=memory');
  await expect(main(page).locator('input[type=search]')).toHaveValue('memory');
});

test(
  'an address without a page is searched for by its words',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/glossary/back-pressure_goroutine.html?x=1');
    await expect(page.getByRole('heading', { name: 'No page here' })).toBeVisible();
    await expect(field(page)).toHaveValue('glossary back pressure goroutine');
    await expect(firstResult(page)).toBeVisible();
    await expectStill(page, 'the 404 page');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=glossary\+back\+pressure\+goroutine/u);

    await page.goto('/%E0%A4%A');
    await expect(field(page)).toHaveValue('');
  },
);

test('a language that the site leaves out is named, and no other is taken for it', async ({
  page,
}) => {
  for (const [query, says] of [
    ['java', 'Java is not covered here'],
    ['go vs c#', 'C# is not covered here'],
    ['kotlin, elixir or rust', 'Kotlin and Elixir are not covered here'],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toContainText(says);
    await expect(status(page).getByRole('link')).toHaveAttribute('href', '/about/#not-covered');
    await expect(firstResult(page)).toHaveAttribute('href', '/about/#not-covered');
  }
  await page.goto('/search/?q=java');
  await expect(status(page)).toContainText('Java is not covered here');
  await expect(main(page).locator('[data-search-results] > a')).toHaveCount(1);
});

test('the words typed are marked, and no other words for them', async ({ page }) => {
  await page.goto('/search/?q=goroutine+leak');
  await expect(firstResult(page).locator('mark').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const marks = await main(page).locator('mark').allTextContents();
  expect(marks.filter((mark) => !/^(goroutines?|leak(s|ed|ing)?)$/iu.test(mark))).toEqual([]);
  expect(marks.length).toBeGreaterThan(3);
});

test('the box and the map are as wide as each other, and no result is without words', async ({
  page,
}) => {
  await page.goto('/search/?q=goroutine+leak');
  await expect(main(page).locator('[data-answers="goroutine leak"]')).toBeVisible();
  const width = async (selector: string) =>
    (await main(page).locator(selector).boundingBox())?.width ?? 0;
  expect(await width('.field')).toBeCloseTo(await width('.map'), 0);
  const rows = main(page).locator('[data-search-results] > a');
  expect(await rows.count()).toBeGreaterThan(3);
  for (const row of await rows.all()) {
    await row.scrollIntoViewIfNeeded();
    await expect(row.locator('.excerpt')).not.toBeEmpty();
  }
});
