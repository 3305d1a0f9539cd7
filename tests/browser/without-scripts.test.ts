import { expect, test, type Locator, type Page } from '@playwright/test';

test('a page reads and navigates', async ({ page }) => {
  await page.goto('/go/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Go \(Golang\)/u);
  await expect(page.getByRole('heading', { name: 'When to use Go', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/python\/$/u);
});

test('every page of a section can be reached', { tag: '@phone' }, async ({ page, isMobile }) => {
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

test('the link after a heading leads to it, below the bar', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/tables/operations/');
  await page.getByRole('link', { name: 'Link to “Cold start”' }).click();
  await expect(page).toHaveURL(/#cold-start$/u);
  const row = await page.locator('#cold-start').boundingBox();
  const bar = await page.locator('header').first().boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('a note leads to its source, however long the list', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/go/');
  const note = page.locator('.prose .notes a').first();
  const source = page.locator(`[id="${(await note.getAttribute('href'))?.slice(1) ?? ''}"]`);
  await note.click();
  await expect(source).toBeInViewport();
});

interface Need {
  readonly path: string;
  /** The message that scripts are needed, and the alternative. */
  readonly says: string;
  /** The link to the alternative. */
  readonly leads: (main: Locator) => Locator;
  /** Controls that need scripts and must be hidden. */
  readonly hidden: (page: Page) => readonly Locator[];
}

const needs: readonly Need[] = [
  {
    path: '/search/',
    says: 'Searching needs JavaScript. Without it, the map below leads to every page.',
    leads: (main) => main.getByRole('link', { name: 'Glossary' }),
    hidden: (page) => [page.locator('main form'), page.locator('main [data-search-results]')],
  },
  {
    path: '/decide/weights/',
    says: 'Weighing here needs JavaScript. Without it, each link leads to the result of our weights for that situation.',
    leads: (main) => main.getByRole('link', { name: 'API service', exact: true }),
    hidden: (page) => [
      page.locator('[type=range]'),
      page.locator('[data-outcome]'),
      page.getByRole('link', { name: 'Write it down as a decision record' }),
    ],
  },
  {
    path: '/decide/record/',
    says: 'Filling in needs JavaScript. Without it, copy the reasons from the page of your verdict or pair.',
    leads: (main) => main.getByRole('link', { name: 'verdict', exact: true }),
    hidden: (page) => [
      page.getByLabel('Start from'),
      page.getByLabel('The record, as Markdown'),
      page.locator('[data-copy], [data-download]'),
    ],
  },
  {
    path: '/tables/scorecard/',
    says: '',
    leads: (main) => main.locator('a[download]').first(),
    hidden: (page) => [page.getByRole('checkbox'), page.locator('.table-controls .with-scripts')],
  },
];

for (const { path, says, leads, hidden } of needs)
  test(
    `${path} says what needs scripts, leads on without, and does not offer it`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(path);
      const said = page.locator('main .without-scripts');
      await expect(said).toHaveCount(says ? 1 : 0);
      if (says) await expect(said).toContainText(says);
      await expect(leads(page.locator('main'))).toBeVisible();
      for (const part of [page.locator('[data-theme-switch]'), ...hidden(page)])
        await expect(part.filter({ visible: true })).toHaveCount(0);
    },
  );

test('search in the bar leads to its page', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/go/');
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/u);
});

test('the chooser leads from question to verdict and back', async ({ page }) => {
  await page.goto('/decide/');
  await page.locator('.replies').getByRole('link', { name: 'No' }).click();
  await page.locator('.replies').getByRole('link', { name: 'Yes' }).click();
  await expect(page).toHaveURL(/\/decide\/model-behind-a-busy-service\/$/u);
  await page.locator('.replies').getByRole('link', { name: 'Yes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Python model, Go in front');
  await page.getByText('Your 3 answers so far').click();
  await page.locator('.answered').getByRole('link', { name: 'Busy service' }).click();
  await page.goBack();
  await expect(page).toHaveURL(/\/decide\/python-behind-go\/$/u);
});

test('a choice in the address leaves the whole table, without controls', async ({ page }) => {
  await page.goto('/tables/scorecard/?with=go,rust&transposed');
  await expect(page.locator('.choosable').getByRole('columnheader')).toHaveText([
    'Dimension',
    'Go',
    'Python',
    'Node',
    'Rust',
  ]);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'head to head' })).toHaveCount(0);
});

test('cells show their leads or everything, and the row of the address everything', async ({
  page,
}) => {
  await page.goto('/tables/operations/#cold-start.go');
  const image = page.getByText('The image is very small: your binary');
  await expect(page.getByText('A hello-world function took 43.1 ms')).toBeVisible();
  await expect(page.getByText('About 43 MB plus')).toBeVisible();
  await expect(image).toBeHidden();
  await page.getByRole('radio', { name: 'Full' }).check();
  await expect(image).toBeVisible();
});

test('each preset leads to what comes of it, with its reasons', async ({ page }) => {
  await page.goto('/decide/weights/');
  const presets = page.getByRole('navigation', { name: 'Presets' }).getByRole('link');
  await expect(presets).toHaveCount(6);
  await presets.filter({ hasText: 'Data and ML' }).click();
  await expect(page).toHaveURL(/\?cpu-performance=1&.+#preset-data-and-ml$/u);
  const result = page.locator('.preset', { has: page.locator('#preset-data-and-ml') });
  await expect(result.getByRole('heading')).toBeInViewport();
  await expect(result).toContainText('Python comes first.');
  await expect(result).toContainText('41 of 50');
  await expect(result).toContainText(
    'Ecosystem: data and machine learning at 1 instead of 5 would put Go first',
  );
  await result.getByText('What would change it, and our weights').click();
  await expect(result.getByText('Python 5 × 5 = 25')).toBeVisible();
});

test('programs are chosen with a mouse or a keyboard', async ({ page }) => {
  await page.goto('/code/fan-out/');
  await page.getByRole('checkbox', { name: 'Rust', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Go', exact: true }).uncheck();
  await expect(page.locator('details#rust .code').first()).toBeVisible();
  await expect(page.locator('details#go')).toBeHidden();
});

test('on a phone, programs open one by one', { tag: '@phone' }, async ({ page, isMobile }) => {
  test.skip(!isMobile, 'A wide page shows them side by side.');
  await page.goto('/code/fan-out/');
  await page.locator('details#python summary').click();
  await expect(page.locator('details#python .code').first()).toBeVisible();
  await expect(page.locator('details#go .code').first()).toBeHidden();
});
