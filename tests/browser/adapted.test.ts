import { expect, test, type Locator, type Page } from '@playwright/test';
import { cutOff, foldedAway, moving, pale, pressable, untold, withoutOutline } from './looks.ts';

/* Settings of readers: zoom, spacing, colours, motion, paper. One page of each shape. */
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
  '/patterns/rust-under-go/',
];

/** WCAG 2.2, 1.4.12. A constructed style sheet, because the policy blocks injected `style` elements. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

const fits = async (page: Page, name: string, width: number, height: number): Promise<void> => {
  await page.setViewportSize({ width, height });
  expect.soft(await cutOff(page), `${name}: what is cut off`).toEqual([]);
  const bar = await page.locator('header.bar').boundingBox();
  expect.soft(bar?.height, `${name}: the bar leaves room to read`).toBeLessThan(height / 3);
};

for (const path of shapes)
  test(`${path} adapts to zoom, text spacing, forced colours, reduced motion and paper`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
    });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await moving(page), 'what moves').toEqual([]);
    await page.emulateMedia({ reducedMotion: null });

    await page.emulateMedia({ media: 'print' });
    expect.soft(await pale(page), 'a dark theme is dark ink on white paper').toEqual([]);
    expect.soft(await pressable(page), 'on paper there is nothing to press').toEqual([]);
    expect.soft(await foldedAway(page), 'on paper nothing is folded away').toEqual([]);
    await page.emulateMedia({ media: 'screen' });

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await untold(page), 'links and the place in the site').toEqual([]);
    // After a key press browsers show focus indicators, even when a script moves the focus.
    await page.keyboard.press('Tab');
    expect.soft(await withoutOutline(page), 'the keyboard’s place').toEqual([]);
    await page.emulateMedia({ forcedColors: null });

    await fits(page, '400 % zoom', 320, 256);
    await spaceText(page);
    await fits(page, 'text spacing on a phone', 320, 640);
    await fits(page, 'text spacing', 1440, 900);
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
  const bar = (language: string): Promise<[string, string]> =>
    page.locator(`[id="cpu-performance.${language}"] .score b`).evaluate((number) => {
      const { backgroundImage, color } = getComputedStyle(number, '::after');
      return [backgroundImage, color];
    });
  const [steps, ink] = await bar('go');
  expect(steps).not.toBe((await bar('python'))[0]);
  expect(ink).toBe(await style(page.locator('body'), 'color'));
  expect(await style(page.locator('#cpu-performance'), 'outline-style')).toBe('solid');
  expect(await style(page.locator('.sections [aria-current]'), 'border-block-end-style')).toBe(
    'solid',
  );
  await page.keyboard.press('/');
  expect(await style(page.locator('dialog input[type=search]'), 'border-block-end-style')).toBe(
    'solid',
  );
});
