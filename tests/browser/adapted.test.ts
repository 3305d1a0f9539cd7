import { expect, test, type Locator, type Page } from '@playwright/test';

/* Settings of readers: zoom, spacing, colours, motion, paper, keyboard. One page of each shape. */
const shapes = [
  '/',
  '/go/',
  '/compare/go-vs-rust/',
  '/tables/scorecard/',
  '/glossary/',
  '/search/',
  '/decide/',
  '/decide/rust-under-go/',
  '/decide/weights/',
  '/decide/record/',
];

/** Constructable style sheets, because the policy blocks injected `style` elements. */
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
    test.slow();
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

/** Texts that do not print well: on a dark background, or too pale for white paper (WCAG's 7:1). */
const pale = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color: string): number => {
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
        (value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [document.documentElement, ...document.querySelectorAll('body, body *')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const writes = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const dark = Boolean(element.textContent.trim()) && luminance(backgroundColor) < 0.7;
        const faint = writes && 1.05 / (luminance(color) + 0.05) < 7;
        return dark || faint
          ? [`${dark ? backgroundColor : color}: ${element.outerHTML.slice(0, 80)}`]
          : [];
      });
  });

/** Elements that can no longer be told apart in forced colours. */
const untold = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string => element.outerHTML.slice(0, 90);
    const looks = (element: Element): string => {
      const { color, textDecorationLine, borderBlockEndStyle, borderBlockEndWidth } =
        getComputedStyle(element);
      return [color, textDecorationLine, borderBlockEndStyle, borderBlockEndWidth].join();
    };
    const visible = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const plain = document.createElement('span');
    document.body.append(plain);
    const text = looks(plain);
    plain.remove();
    const links = visible('a[href]').filter((link) => looks(link) === text);
    const current = visible('[aria-current]').filter((link) => {
      const { borderInlineStartStyle, borderBlockEndStyle } = getComputedStyle(link);
      return borderInlineStartStyle === 'none' && borderBlockEndStyle === 'none';
    });
    return [
      ...links.map((link) => `like text: ${name(link)}`),
      ...current.map((link) => `not marked as current: ${name(link)}`),
    ];
  });

/** Focusable elements without a visible focus indicator. */
const withoutOutline = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, textarea')]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      .flatMap((element) => {
        element.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const paper = getComputedStyle(document.body).backgroundColor;
        const seen =
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== paper;
        return seen ? [] : [element.outerHTML.slice(0, 90)];
      }),
  );

for (const path of shapes)
  test(`forced colours, ${path}: links, the place in the site and the keyboard's place are seen`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    expect.soft(await untold(page)).toEqual([]);
    // After a key press browsers show focus indicators, even when a script moves the focus.
    await page.keyboard.press('Tab');
    expect(await withoutOutline(page)).toEqual([]);
  });

test('on paper a dark theme is dark ink on white', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of shapes) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ media: 'print' });
    expect(await pale(page), path).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
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
  for (const path of [...shapes, '/patterns/rust-under-go/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    // On paper, a finished record and the answers that led to a verdict are text, and the summary of a preset is a
    // heading.
    const controls = page.locator(
      'button, select, input, textarea:not([readonly]), dialog, nav:not(.answered), :not(.preset) > details > summary',
    );
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

/** The focused element: whether it is visible, and whether it has a focus indicator. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // `elementFromPoint` ignores elements without pointer events.
    element.style.pointerEvents = 'auto';
    // The middle of a wrapped link's bounding box may be outside the link.
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
    // Backwards, elements scroll into view from above, where the bar is.
    expect(await tabThrough(page, 'Shift+Tab')).toEqual([]);
  });
