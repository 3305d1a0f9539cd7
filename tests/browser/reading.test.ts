import { expect, test, type Page } from '@playwright/test';

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

test.describe('the link after a heading, row or term', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the full address and says so', { tag: '@phone' }, async ({ page, baseURL }) => {
    for (const [path, name, id] of [
      ['/go/', 'Link to “Compiled speed”', 'compiled-speed'],
      ['/go/', 'Link to “When to use Go”', 'when-to-use-go'],
      ['/tables/scorecard/', 'Link to “CPU performance”', 'cpu-performance'],
      ['/glossary/', 'Link to “Goroutine”', 'goroutine'],
    ] as const) {
      await page.goto(path);
      await page
        .locator('main .anchor')
        .and(page.getByRole('link', { name, exact: true }))
        .press('Enter');
      await expect(page.getByText('Link copied', { exact: true })).toBeVisible();
      expect(await clipboard(page)).toBe(`${baseURL ?? ''}${path}#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
  });

  test(
    'offers other forms in a menu that the keyboard can use',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('/glossary/');
      const link = page.getByRole('link', { name: 'Link to “Goroutine”', exact: true });
      await link.press('Enter');
      const menu = page.getByRole('menu', { name: 'Link copied. Also as:' });
      await expect(menu.getByRole('menuitem')).toHaveText([
        'Markdown link',
        'HTML quotation',
        'Citation',
      ]);
      await expect(menu.getByRole('menuitem', { name: 'Markdown link' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText('Markdown link copied')).toBeVisible();
      expect(await clipboard(page)).toMatch(
        /^\[Goroutine \(Glossary\)\]\(http.+\/glossary\/#goroutine\)$/u,
      );
      await expect(menu).toBeHidden();
      await expect(link).toBeFocused();
      await link.press('Enter');
      await expect(menu.getByRole('menuitem', { name: 'Markdown link' })).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Citation copied')).toBeVisible();
      expect(await clipboard(page)).toMatch(/^“Goroutine \(Glossary\)”, When to Use, verified \d/u);
      await link.press('Enter');
      await expect(menu).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
    },
  );

  // Where there is no pointer, a cell has no such link.
  test('of a cell leads to it, marked, and quotes it', async ({ page }) => {
    await page.goto('/tables/scorecard/#cpu-performance.go');
    const cell = page.locator('[id="cpu-performance.go"]');
    await expect(cell).toBeInViewport();
    expect(await cell.evaluate((element) => element.matches(':target'))).toBe(true);
    await page.getByRole('link', { name: 'Link to “CPU performance, Go”' }).press('Enter');
    await page.getByRole('menuitem', { name: 'HTML quotation' }).press('Enter');
    await expect(page.getByText('HTML quotation copied')).toBeVisible();
    expect(await clipboard(page)).toMatch(
      /#cpu-performance\.go"><p>4 Native code with a garbage collector: /u,
    );
  });

  test('of the home page is cited with the day it was verified', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: 'Link to “How Go, Python, Node and Rust score”' })
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Citation' }).press('Enter');
    await expect(page.getByText('Citation copied')).toBeVisible();
    expect(await clipboard(page)).toMatch(/, When to Use, verified \d+ \w+ \d{4}\. http/u);
  });

  test('of a row is quoted with its cells where languages are rows', async ({ page }) => {
    await page.goto('/tables/scorecard/?transposed&with=rust,go');
    await page.getByRole('link', { name: 'Link to “CPU performance”' }).press('Enter');
    await page.getByRole('menuitem', { name: 'HTML quotation' }).press('Enter');
    await expect(page.getByText('HTML quotation copied')).toBeVisible();
    expect(await clipboard(page)).toMatch(
      /#cpu-performance"><p>Rust: 5 [^<]+ Go: 4 Native code with a garbage collector: /u,
    );
  });

  test('does not come along when the heading is copied', async ({ page }) => {
    await page.goto('/go/');
    const copied = await page.evaluate(() => {
      const heading = document.querySelector('#compiled-speed')?.parentElement;
      if (heading) getSelection()?.selectAllChildren(heading);
      return getSelection()?.toString().trim();
    });
    expect(copied).toBe('Compiled speed');
  });
});

test(
  'the theme follows the system, can be chosen and is remembered',
  { tag: '@phone' },
  async ({ page }) => {
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto('/go/');
    const light = await paper();
    await page.locator('[data-theme-switch] select:visible').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);

    await page.goto('/python/');
    expect(await paper()).toBe(dark);

    await page.locator('[data-theme-switch] select:visible').selectOption('auto');
    expect(await paper()).toBe(light);
  },
);

test('a theme chosen in one tab is that of the others, and of the browser’s own bar', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  /** The colour that a browser takes: of the first element whose media query matches. */
  const barColour = () =>
    other.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
  await other.goto('/rust/');
  await page.goto('/go/');
  const light = await barColour();
  await page.locator('[data-theme-switch] select:visible').selectOption('dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('[data-theme-switch] select').first()).toHaveValue('dark');
  expect(await barColour()).toBe('#15171a');
  expect(light).toBe('#fdfcfa');
  await page.locator('[data-theme-switch] select:visible').selectOption('auto');
  await expect(other.locator('html')).not.toHaveAttribute('data-theme');
  expect(await barColour()).toBe(light);
});

test('the sign of a link to itself is seen where the pointer or the focus is, and keeps its place', async ({
  page,
}) => {
  await page.goto('/go/');
  const link = page.getByRole('link', { name: 'Link to “Compiled speed”' });
  const place = await link.boundingBox();
  await expect(link).toHaveCSS('opacity', '0');
  await page.locator('#compiled-speed').hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS('opacity', '0');
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  expect((await link.boundingBox())?.width).toBe(place?.width);
});

test('notes are large enough to be hit and do not cover each other', async ({ page }) => {
  await page.goto('/go/');
  const small = await page.locator('.prose > p .notes').evaluateAll((all) =>
    all.flatMap((notes) => {
      const boxes = [...notes.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      return boxes.filter(
        ({ width, height, left }, index) =>
          width < 24 || height < 24 || left < (boxes[index - 1]?.right ?? 0) - 0.5,
      );
    }),
  );
  expect(small).toEqual([]);
});

test(
  'a note opens the folded list of sources at its source',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/go/');
    const list = page.locator('details[data-fold]');
    await expect(list).not.toHaveAttribute('open');
    const note = page.locator('.prose .notes a').first();
    const source = page.locator(`[id="${(await note.getAttribute('href'))?.slice(1) ?? ''}"]`);
    await note.click();
    await expect(list).toHaveAttribute('open');
    await expect(source).toBeInViewport();
  },
);

test('a closed part opens when an address points into it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/go/');
  await page.evaluate(() => {
    const part = document.querySelector('.menu li');
    if (part) part.id = 'inside';
    location.hash = 'inside';
  });
  await expect(page.locator('.menu')).toHaveAttribute('open');
});

test(
  'a row reached by its address is marked and stands below the bar and the header row',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/tables/languages/#typing');
    const cell = page.locator('#typing th').first();
    const other = page.locator('#costs th').first();
    const background = (locator: typeof cell): Promise<string> =>
      locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background(cell)).not.toBe(await background(other));
    const { top, covered } = await cell.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      covered: Math.max(
        ...[...document.querySelectorAll('header, thead th')]
          .filter((above) => getComputedStyle(above).position === 'sticky')
          .map((above) => above.getBoundingClientRect().bottom),
      ),
    }));
    expect(top).toBeGreaterThanOrEqual(covered);
  },
);

test(
  'a score is read out once, with what it is for; the caption says the scale',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/tables/scorecard/');
    const table = page.getByRole('table', {
      name: 'Our judgement, one to five, higher is better.',
    });
    const cell = table.locator('#concurrency-ergonomics').getByRole('cell').nth(2);
    await expect(cell).toHaveText(/^\s*4\s+I\/O,\s+2\s+CPU\s+Event loop/u);
  },
);

test('the table stays a table to assistive technology', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/tables/operations/');
  const table = page.getByRole('table', { name: /^What you build, ship/u });
  await expect(table).toHaveCount(1);
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(table.getByRole('rowheader', { name: 'Packaging', exact: true })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Rust' })).toHaveCount(1);
});

test(
  'on a phone each cell of a card bears its language’s name',
  { tag: '@phone-only' },
  async ({ page }) => {
    // A desktop shows columns.
    await page.goto('/tables/operations/');
    const label = await page
      .locator('#cold-start td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('Go');
  },
);

test('print shows the text without chrome, with links spelled out', async ({ page }) => {
  await page.goto('/tables/scorecard/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header').first()).toBeHidden();
  const url = await page
    .locator('.cited li a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(url).toContain('https://');
  const padding = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollPaddingBlockStart,
  );
  // What is measured from the bar is measured from the edge: 1.5 times the 10 pt of paper.
  expect(padding).toBe('20px');
});

test('the page for a wrong address is found, answers 404 and leads on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page here');
  await page.locator('main').getByRole('link', { name: 'Rust', exact: true }).click();
  await expect(page).toHaveURL(/\/rust\/$/u);
});

test(
  'the skip link is the first stop and leads to the text',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/go/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/u);
  },
);

test('the link to every heading, row, term and program is seen when it has the focus', async ({
  page,
}) => {
  for (const path of ['/code/cpu-burst/', '/tables/operations/', '/glossary/', '/sources/']) {
    await page.goto(path);
    const unseen = await page.locator('main a.anchor').evaluateAll(
      (anchors) =>
        anchors.filter((anchor) => {
          if (!(anchor instanceof HTMLElement) || !anchor.checkVisibility()) return false;
          anchor.focus();
          return getComputedStyle(anchor).opacity !== '1';
        }).length,
    );
    expect([path, unseen]).toEqual([path, 0]);
  }
});

test('a row that the address asks for is opened by itself, until another is asked for', async ({
  page,
}) => {
  await page.goto('/tables/operations/#cold-start.go');
  const row = page.locator('[id="cold-start"]');
  // Beside `:target`, which the browser sets only when it has read the page: the page would move then.
  await expect(row).toHaveClass('asked');
  await page.evaluate(() => {
    location.hash = '#packaging';
  });
  await expect(row).not.toHaveClass('asked');
  await expect(row.locator('.more').first()).toBeHidden();
});
