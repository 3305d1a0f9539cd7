import { expect, test, type Locator, type Page } from '@playwright/test';

/* Settings of readers: zoom, spacing, colours, motion, paper, keyboard. One page of each shape. */
const shapes = [
  '/',
  '/go/',
  '/compare/go-vs-rust/',
  '/tables/scorecard/',
  '/glossary/',
  '/search/',
];

/** The policy blocks styles of others, but not those of an extension or a reader's own. */
const addStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** What is cut off: text wider than the page, or than a box that hides the rest. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const cut = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden)')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (hides && element.checkVisibility() && element.getBoundingClientRect().width > 1)
        cut.push(`${element.tagName} ${element.className}`);
    }
    return cut;
  });

/** WCAG 2.2, 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const [name, width, height, css] of [
  ['400 % zoom', 320, 256, ''],
  ['text spacing', 1440, 900, spacing],
  ['text spacing on a phone', 320, 640, spacing],
] as const)
  test(`${name}: nothing is cut off, and the bar leaves room to read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of shapes) {
      await page.goto(path);
      if (css) await addStyles(page, css);
      expect.soft(await cutOff(page), path).toEqual([]);
      const bar = await page.locator('header.bar').boundingBox();
      expect(bar?.height, path).toBeLessThan(height / 3);
    }
  });

test('400 % zoom: search is used in its dialog', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/go/');
  await page.keyboard.press('/');
  await page.keyboard.type('backpressure');
  const first = page.locator('dialog [data-search-results] > a').first();
  await expect(first).toHaveAttribute('href', '/glossary/#backpressure');
  await first.scrollIntoViewIfNeeded();
  await expect(first).toBeInViewport();
  await page.locator('[data-search-close]').click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('400 % zoom: the menu is reached to its end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/go/');
  await page.getByText('Menu', { exact: true }).click();
  const last = page.locator('.menu').getByRole('link', { name: 'Every page' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await last.click();
  await expect(page).toHaveURL(/\/search\/#map$/u);
});

test('forced colours: a score, the place in the site and a target are told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/tables/scorecard/#cpu-performance');
  const style = (element: Locator, name: string): Promise<string> =>
    element.evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);
  const steps = page.locator('#cpu-performance td').first().locator('.steps i');
  expect(await style(steps.first(), 'background-color')).not.toBe(
    await style(steps.last(), 'background-color'),
  );
  expect(await style(page.locator('#cpu-performance'), 'outline-style')).toBe('solid');
  expect(await style(page.locator('.sections [aria-current]'), 'border-block-end-style')).toBe(
    'solid',
  );
  await page.keyboard.press('/');
  expect(await style(page.locator('dialog input'), 'border-block-end-style')).toBe('solid');
});

test('reduced motion: nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of shapes) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /^0s(, 0s)*$/u.test(transitionDuration) &&
          animationName === 'none' &&
          scrollBehavior === 'auto'
          ? []
          : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving, path).toEqual([]);
  }
});

test('on paper there is nothing to press, and nothing is folded away', async ({ page }) => {
  for (const path of [...shapes, '/patterns/rust-under-go/', '/about/check/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('button, select, input, textarea, summary, nav, dialog');
    expect(
      await controls
        .filter({ visible: true })
        .evaluateAll((shown) => shown.map(({ outerHTML }) => outerHTML.slice(0, 80))),
      path,
    ).toEqual([]);
    const folded = await page
      .locator('main details:not([open]) > :not(summary)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => {
            const details = part.parentElement;
            return details?.checkVisibility() && part.getBoundingClientRect().height === 0;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(folded, path).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** What the keyboard is at: whether it can be seen, and whether it looks like it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // A summary that no mouse can press is seen all the same.
    element.style.pointerEvents = 'auto';
    // A link that breaks over lines has a middle where it is not.
    const boxes = [...element.getClientRects()];
    const seen = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(
          box.left + box.width / 2,
          box.top + box.height * part,
        );
        return hit !== null && element.contains(hit);
      }),
    );
    element.dataset['reached'] = '';
    return {
      name: element.outerHTML.slice(0, 90),
      problem: [
        ...(seen ? [] : [`covered at ${[left, top, right, bottom].map(Math.round).join()}`]),
        ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : ['without outline']),
      ].join(' '),
    };
  });

const tabThrough = async (page: Page, key: string): Promise<string[]> => {
  const problems: string[] = [];
  for (let step = 0; step < 500; step += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (!at) return problems;
    if (at.problem) problems.push(`${at.problem}: ${at.name}`);
  }
  return [...problems, 'no end of it'];
};

for (const [path, width, height] of [
  ['/', 1440, 900],
  ['/go/', 1440, 900],
  ['/tables/scorecard/', 1440, 900],
  ['/tables/scorecard/', 320, 256],
] as const)
  test(`keyboard only, ${path} at ${String(width)} × ${String(height)}: all is reached, in order, in sight`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    await page.goto(path);
    const positive = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
    expect(positive, 'an order of its own').toBe(0);
    expect(await tabThrough(page, 'Tab')).toEqual([]);
    const missed = await page
      .locator('a[href], button, select, input, summary, textarea')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((one) => one instanceof HTMLElement && one.dataset['reached'] === undefined)
          .map(({ outerHTML }) => outerHTML.slice(0, 90)),
      );
    expect(missed).toEqual([]);
    // Backwards, what comes into sight comes from above, where the bar is.
    expect(await tabThrough(page, 'Shift+Tab')).toEqual([]);
  });
