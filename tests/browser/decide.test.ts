import { expect, test, type Page } from '@playwright/test';
import { decisionPage } from '#data/decision-tree.ts';
import { decisions } from '#data/decisions.ts';
import { field } from './search-places.ts';
import { sideways } from './sideways.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.locator('.replies');
const way = (page: Page) => page.locator('.answered');

/** Reaches an answer with Tab alone and takes it. */
const press = async (page: Page, label: 'Yes' | 'No' | 'One part'): Promise<void> => {
  const link = answers(page).getByRole('link', { name: new RegExp(`^${label}\\b`, 'u') });
  for (let stops = 0; stops < 80; stops += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
};

test('the keyboard walks from the first question to a mixed verdict', async ({ page }) => {
  await page.goto('/decide/');
  for (const label of ['No', 'No', 'No', 'Yes', 'No', 'Yes', 'One part'] as const)
    await press(page, label);
  await expect(page).toHaveURL(/\/decide\/rust-under-go\/$/u);
  await expect(heading(page)).toHaveText('Rust for one part, under Go');
  await expect(way(page).locator('li')).toHaveText([
    /well\?\s*No\s*$/u,
    /science\?\s*No\s*$/u,
    /centre\?\s*No\s*$/u,
    /target\?\s*Yes\s*$/u,
    /collector\?\s*No\s*$/u,
    /Rust\?\s*Yes\s*$/u,
    /part\?\s*One part\s*$/u,
  ]);

  await page.goBack();
  await expect(page).toHaveURL(/\/decide\/whole-or-one-part\/$/u);
  await page.goBack();
  await expect(page).toHaveURL(/\/decide\/steeper-ramp\/$/u);
  await page.goForward();
  await page.goForward();

  await way(page).getByText('Your 7 answers so far').click();
  await way(page).getByRole('link', { name: 'Tight latency' }).click();
  await expect(page).toHaveURL(/\/decide\/tight-tail\/$/u);
  await press(page, 'No');
  await expect(page).toHaveURL(/\/decide\/team-language\/$/u);
  await expect(way(page).locator('li').last()).toHaveText(/target\?\s*No\s*$/u);
});

test('answers are large enough to press', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/decide/tight-tail/');
  for (const link of await answers(page).getByRole('link').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 375, height: 667 },
])
  test(`at ${String(width)} px the answers stand side by side in the first screen, as high on every question`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const tops = new Set<number>();
    for (const { id } of decisions.questions) {
      await page.goto(`/${decisionPage(id)}/`);
      const [first, second] = await answers(page)
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => {
            const { top, bottom, left, right } = link.getBoundingClientRect();
            return { top, bottom, left, right };
          }),
        );
      tops.add(Math.round(first?.top ?? 0)).add(Math.round(second?.top ?? 0));
      expect(second?.left, id).toBeGreaterThan(first?.right ?? Infinity);
      expect(first?.bottom, id).toBeLessThanOrEqual(height);
    }
    expect([...tops]).toHaveLength(1);
  });

test('from a question one goes back, or down to how to tell', async ({ page }) => {
  await page.goto('/decide/team-language/');
  await expect(page.locator('main')).toContainText('question 5 of at most 10');
  await page.getByRole('link', { name: 'Not sure? How to tell' }).click();
  await expect(page.getByRole('heading', { name: 'How to tell' })).toBeInViewport();
  await page.getByRole('link', { name: 'Back to “Tight latency target?”' }).click();
  await expect(page).toHaveURL(/\/decide\/tight-tail\/$/u);
});

test(
  'the drawn tree stands within the page, and each of its names can be followed',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/decide/');
    const tree = page.locator('.tree');
    await tree.getByText('Show the whole tree').click();
    await expect(tree.getByRole('link')).toHaveCount(35);
    const frame = await tree.boundingBox();
    for (const link of await tree.getByRole('link').all()) {
      const box = await link.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
        (frame?.x ?? 0) + (frame?.width ?? 0) + 1,
      );
    }
    await tree.getByRole('link', { name: 'Rust, by choice' }).click();
    await expect(page).toHaveURL(/\/decide\/rust-by-choice\/$/u);
  },
);

test('no width between a phone and a desktop needs sideways scroll', async ({ page }) => {
  for (const path of ['/decide/', '/decide/types-that-prove/', '/decide/rust-for-the-spike/']) {
    await page.goto(path);
    for (const width of [320, 768, 1024, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});

/** Types a query on the search page: the paths it finds, best first. */
const foundBy = async (page: Page, query: string): Promise<string[]> => {
  await field(page).fill(query);
  await page
    .locator(`[data-search-results][data-answers=${JSON.stringify(query)}]`)
    .waitFor({ state: 'attached' });
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};

test('search finds the chooser, and verdicts as whole pages, and no question', async ({ page }) => {
  await page.goto('/search/');
  for (const query of ['which language should i choose', 'decision tree', 'help me choose'])
    expect((await foundBy(page, query))[0], query).toMatch(/^\/decide\//u);
  const found = await foundBy(page, 'rust for the spike');
  expect(found).toContain('/decide/rust-for-the-spike/');
  expect(
    found.filter((url) =>
      /^\/decide\/(?:spikes-break-the-slo|cpu-spikes)|^\/decide\/.+#/u.test(url),
    ),
  ).toEqual([]);
});
