import { chromium, expect, test, type Page } from '@playwright/test';
import { sideways } from './sideways.ts';

const shapes = [
  '/',
  '/go/',
  '/compare/go-vs-rust/',
  '/tables/scorecard/',
  '/tables/picks/',
  '/glossary/',
  '/pitfalls/',
  '/search/?q=goroutine',
  '/decide/',
  '/decide/rust-under-go/',
  '/decide/weights/',
  '/decide/record/',
  '/patterns/rust-under-go/',
  '/code/fan-out/',
];
const widths = [320, 1024, 1180, 1366];

/** Firefox enlarges text alone, while media queries go by the window: as if pages asked for it. */
const zoomText = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 200% }');
    document.adoptedStyleSheets.push(sheet);
  });
};

const settings = [
  [
    'a default font of 32 px',
    '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26',
    undefined,
  ],
  ['no font under 24 px', '--blink-settings=minimumFontSize=24', undefined],
  ['text zoomed to 200 %', undefined, zoomText],
] as const;

for (const [name, flag, prepare] of settings)
  test(`with ${name} pages fit, search and menu are in reach, and targets stop below the bar`, async ({
    launchOptions,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const args = [...(launchOptions.args ?? []), ...(flag === undefined ? [] : [flag])];
    const browser = await chromium.launch({ ...launchOptions, args });
    try {
      for (const width of widths) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          ...(baseURL === undefined ? {} : { baseURL }),
        });
        const page = await context.newPage();
        for (const path of shapes) {
          await page.goto(path);
          await prepare?.(page);
          const at = `${path} at ${String(width)} px`;
          expect.soft(await sideways(page), `${at}: sideways scroll`).toBeLessThanOrEqual(0);
          const bar = page.locator('header.bar');
          const ways = bar.locator('[data-search-open], summary').locator('visible=true');
          expect.soft(await ways.count(), `${at}: ways on in the bar`).toBeGreaterThan(0);
          for (const way of await ways.all()) {
            const box = await way.boundingBox();
            expect.soft(box?.x, at).toBeGreaterThanOrEqual(0);
            expect.soft((box?.x ?? 0) + (box?.width ?? 0), at).toBeLessThanOrEqual(width);
          }
        }
        await page.goto('/go/');
        await prepare?.(page);
        await page.evaluate(() => {
          location.hash = 'compiled-speed';
        });
        // The bar is measured in the next frame.
        const gap = () =>
          page.evaluate(() => {
            location.hash = '';
            location.hash = 'compiled-speed';
            const bar = document.querySelector('header.bar')?.getBoundingClientRect().bottom ?? 0;
            const target = document.getElementById('compiled-speed');
            return (target?.getBoundingClientRect().top ?? 0) - bar;
          });
        await expect.poll(gap, `target below the bar at ${String(width)} px`).toBeGreaterThan(0);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
