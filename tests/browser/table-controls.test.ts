import { expect, test, type Locator, type Page } from '@playwright/test';
import { aboutColours, violations } from './accessibility.ts';
import { sideways } from './sideways.ts';

const scorecard = '/tables/scorecard/';
const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
const status = (page: Page): Locator => page.locator('.table-controls [role=status]');
const query = (page: Page): string => new URL(page.url()).search;
const columns = (page: Page): Promise<string[]> =>
  page
    .locator('.choosable thead th')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
const rows = (page: Page): Promise<(string | null)[]> =>
  page.locator('.choosable tbody th').evaluateAll((cells) => cells.map((cell) => cell.ariaLabel));

test('languages are chosen by keyboard, the address follows, and a reload restores them', async ({
  page,
}) => {
  await page.goto(`${scorecard}?from=a%20b#rubric`);
  await box(page, 'Python').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(box(page, 'Node')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?from=a%20b&with=go,rust#rubric$/u);
  expect(await columns(page)).toEqual(['Dimension', 'Go', 'Rust']);
  await expect(page.locator('.choosable').getByRole('cell')).toHaveCount(22);

  await page.reload();
  await expect(box(page, 'Node')).not.toBeChecked();
  expect(await columns(page)).toEqual(['Dimension', 'Go', 'Rust']);
  // A language ticked again comes last.
  await box(page, 'Go').uncheck();
  await box(page, 'Go').check();
  expect(query(page)).toBe('?from=a%20b&with=rust,go');
  expect(await columns(page)).toEqual(['Dimension', 'Rust', 'Go']);
});

test('two languages lead to their page and their files; Back restores the choice', async ({
  page,
}) => {
  await page.goto(`${scorecard}?with=rust,go`);
  const csv = page.getByRole('link', { name: 'Download “Scorecard” as CSV' });
  await expect(csv).toHaveAttribute('href', /\/data\/scorecard\.go-rust\.csv$/u);
  await expect(csv).toContainText('(Go and Rust)');
  await page.getByRole('link', { name: 'Go or Rust, head to head' }).click();
  await expect(page).toHaveURL(/\/compare\/go-vs-rust\/$/u);
  await page.goBack();
  await expect(box(page, 'Python')).not.toBeChecked();
  expect(await columns(page)).toEqual(['Dimension', 'Rust', 'Go']);

  await box(page, 'Node').check();
  await expect(page.getByRole('link', { name: 'head to head' })).toHaveCount(0);
  await expect(csv).toHaveAttribute('href', /\/data\/scorecard\.csv$/u);
});

test('Back from a place on the page restores the choice as it was there', async ({ page }) => {
  await page.goto(`${scorecard}?with=go,rust`);
  await page.evaluate(() => {
    location.hash = 'rubric';
  });
  await box(page, 'Languages as rows').check();
  expect(query(page)).toBe('?with=go,rust&transposed');
  await page.goBack();
  await expect(page).toHaveURL(/\?with=go,rust$/u);
  await expect(box(page, 'Languages as rows')).not.toBeChecked();
  expect(await columns(page)).toEqual(['Dimension', 'Go', 'Rust']);
});

test('differences only leaves the rows that differ and says how many', async ({ page }) => {
  await page.goto(`${scorecard}?with=go,node`);
  await box(page, 'Differences only').check();
  await expect(status(page)).toHaveText('9 of 11 rows differ.');
  // Both have 3.
  expect(await rows(page)).not.toContain('Latency determinism');
  expect(await rows(page)).toHaveLength(9);
  await box(page, 'Node').uncheck();
  await expect(status(page)).toHaveText('None of the 11 rows differs: all are shown.');
  expect(await rows(page)).toHaveLength(11);
  await page.goto('/tables/operations/?differences');
  await expect(status(page)).toHaveText('All 10 rows differ.');
});

test('languages as rows are a table with their own headers, and back is as before', async ({
  page,
}) => {
  await page.goto(scorecard);
  const markup = (): Promise<string> =>
    page.locator('.choosable > table').evaluate((table) => table.outerHTML);
  const before = await markup();
  await box(page, 'Languages as rows').check();
  await expect(page.locator('.choosable').getByRole('columnheader')).toHaveCount(12);
  await expect(
    page.locator('.choosable').getByRole('columnheader', { name: 'CPU performance' }),
  ).toHaveAttribute('id', 'cpu-performance');
  await expect(page.locator('.choosable').getByRole('rowheader')).toHaveText([
    'Go',
    'Python',
    'Node',
    'Rust',
  ]);
  await expect(page.locator('.choosable').getByRole('row').nth(4).getByRole('cell')).toHaveCount(
    11,
  );
  await expect(page.locator('[id="cpu-performance.rust"]')).toHaveAttribute(
    'data-label',
    'CPU performance',
  );
  expect(
    await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    }),
  ).toEqual([]);
  await box(page, 'Differences only').check();
  await box(page, 'Python').uncheck();
  await expect(page.locator('.choosable').getByRole('rowheader')).toHaveText([
    'Go',
    'Node',
    'Rust',
  ]);
  await page.getByRole('button', { name: 'Show the whole table' }).click();
  await expect(box(page, 'Go')).toBeFocused();
  expect(query(page)).toBe('');
  expect(await markup()).toBe(before);
  await expect(status(page)).toHaveText('');
});

test('cells are short or full; the address follows, and a reload restores it', async ({ page }) => {
  const point = page.getByText('The image is very small: your binary');
  await page.goto('/tables/operations/');
  await expect(point).toBeHidden();
  await page.getByRole('radio', { name: 'Full' }).check();
  await expect(point).toBeVisible();
  expect(query(page)).toBe('?full');
  await page.reload();
  await expect(point).toBeVisible();
  // What is full stays so when languages are chosen and all are shown again.
  await box(page, 'Go').uncheck();
  await page.getByRole('button', { name: 'Show the whole table' }).click();
  expect(query(page)).toBe('?full');
  await page.getByRole('radio', { name: 'Short' }).check();
  await expect(point).toBeHidden();
  expect(query(page)).toBe('');
});

test('words that the short form leaves out are found', async ({ page }) => {
  await page.goto('/tables/operations/#:~:text=The%20image%20is%20very%20small');
  await expect(page.getByText('The image is very small: your binary')).toBeInViewport();
  await expect(page.getByText('A hello-world function took 43.1 ms')).toBeHidden();
});

test('the address of a cell shows its whole row, also where languages are rows', async ({
  page,
}) => {
  const point = page.getByText('A hello-world function took 43.1 ms');
  await page.goto('/tables/operations/#cold-start.rust');
  await expect(point).toBeInViewport();
  await expect(page.getByText('The image is very small: your binary')).toBeHidden();
  await page.goto('/tables/operations/?transposed#cold-start');
  await expect(point).toBeInViewport();
});

test('on a translated page the controls follow the choice', async ({ page }) => {
  await page.goto(`${scorecard}?with=go,rust`);
  await expect(page.locator('.downloads a').nth(1)).toContainText('(Go and Rust)');
  // As Google Translate does.
  await page.evaluate((tag) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode instanceof Text && walker.currentNode.data.trim())
        texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style')) continue;
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = `x${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, 'font');
  const csv = page.locator('.downloads a[download]').first();
  const choose = async (from: string, to: string): Promise<void> => {
    await page.getByRole('checkbox', { name: from }).uncheck();
    await page.getByRole('checkbox', { name: to }).check();
  };
  await expect(csv).toHaveText(/\(Go and Rust\)$/u);
  await choose('Rust', 'Python');
  await expect(csv).toHaveText(/^x\s*CSV\s*\(Go and Python\)$/u);
  await expect(csv).toHaveAttribute('href', /scorecard\.go-python\.csv$/u);
  await expect(
    page.getByRole('link', { name: 'Download “Scorecard” as CSV (Go and Python)' }),
  ).toBeVisible();
  await page.locator('.table-controls button').click();
  await expect(csv).toHaveText(/^x\s*CSV\s*$/u);
});

test('names that come twice count once, and unknown ones leave the others', async ({ page }) => {
  await page.goto(`${scorecard}?with=rust,rust,php,Go&with=go`);
  expect(await columns(page)).toEqual(['Dimension', 'Rust', 'Go']);
  await expect(status(page)).toHaveText(
    'The address names a language this table does not have: php.',
  );
});

test(
  'an address that points to what is left out shows it again and says so',
  { tag: '@phone' },
  async ({ page }) => {
    const again = 'What the address points to is shown again.';
    await page.goto(`${scorecard}?with=go,node&differences#latency-determinism`);
    await expect(status(page)).toContainText(again);
    await expect(page.locator('#latency-determinism')).toBeInViewport();
    await expect(box(page, 'Differences only')).not.toBeChecked();
    expect(query(page)).toBe('?with=go,node');

    await page.evaluate(() => {
      location.hash = 'onboarding-speed.rust';
    });
    await expect(status(page)).toContainText(again);
    const cell = page.locator('[id="onboarding-speed.rust"]');
    await expect(cell).toBeInViewport();
    expect(await cell.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect(page).toHaveURL(/\?with=go,node,rust#onboarding-speed\.rust$/u);

    await page.goto(`${scorecard}?with=go,node&transposed#onboarding-speed.rust`);
    await expect(cell).toBeInViewport();
    expect(await rows(page)).toHaveLength(3);
  },
);

test(
  'a row or cell of a table with languages as rows is reached by its address',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(`/tables/operations/?transposed#support-window.node`);
    const cell = page.locator('[id="support-window.node"]');
    await expect(cell).toBeInViewport();
    expect(await cell.evaluate((element) => element.matches(':target'))).toBe(true);
  },
);

test('in picks, languages choose rows', async ({ page }) => {
  await page.goto('/tables/picks/?with=rust&transposed&differences');
  await expect(status(page)).toHaveText('4 of 18 rows name Rust.');
  expect(await rows(page)).toHaveLength(4);
  expect(await columns(page)).toEqual(['Situation', 'Take', 'Because', 'Unless']);
  await expect(box(page, 'Differences only')).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = 'etl-ml-or-inference';
  });
  await expect(page.locator('#etl-ml-or-inference')).toBeInViewport();
  await expect(box(page, 'Python')).toBeChecked();
});

test('the page of pairs leads to each pair, and takes the address of a former choice', async ({
  page,
}) => {
  await page.goto('/compare/?with=go,rust');
  const matrix = page.getByRole('table').first();
  await expect(matrix.getByRole('link')).toHaveText([
    'Go / Python',
    'Go / Node',
    'Go / Rust',
    'Go / PHP',
    'Python / Node',
    'Python / Rust',
    'Node / Rust',
  ]);
  await matrix.getByRole('link', { name: 'Go / Rust' }).click();
  await expect(page).toHaveURL(/\/compare\/go-vs-rust\/$/u);
});

test(
  'on a phone, languages as rows are cards whose cells bear the name of the row',
  { tag: '@phone-only' },
  async ({ page }) => {
    // A desktop shows columns.
    await page.goto('/tables/languages/?with=go,rust&transposed');
    const label = await page
      .locator('[id="typing.go"]')
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('Typing');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  },
);

test('on a desktop, languages as rows scroll by themselves, by keyboard too', async ({ page }) => {
  await page.goto('/tables/languages/?transposed');
  const region = page.getByRole('region', { name: 'Languages as rows' });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  const head = page.locator('.choosable').getByRole('rowheader', { name: 'Go' });
  const left = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.x ?? 0;
  expect(Math.round(await left(head))).toBe(Math.round(await left(region)));
});

test('print shows the choice without its controls', async ({ page }) => {
  await page.goto(`${scorecard}?with=go,rust&transposed`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.table-controls')).toBeHidden();
  await expect(page.locator('.choosable').getByRole('rowheader')).toHaveText(['Go', 'Rust']);
  await expect(page.locator('[id="onboarding-speed.rust"]')).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

for (const path of [
  `${scorecard}?with=go,node&differences`,
  '/tables/languages/?transposed',
  '/tables/picks/?with=rust,php',
  '/compare/',
  '/compare/node-vs-rust/',
])
  test(`${path} is accessible and fits`, { tag: '@phone' }, async ({ page, isMobile }) => {
    await page.goto(path);
    expect.soft(await violations(page)).toEqual([]);
    expect.soft(await sideways(page)).toBeLessThanOrEqual(0);
    if (isMobile) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, aboutColours), 'in the dark').toEqual([]);
  });
