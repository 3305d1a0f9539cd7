import { expect, test, type Page } from '@playwright/test';

/** The least contrast with the page's ground that a mark of the charts has: fill, stroke or word. */
const leastContrast = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    const luminance = (colour: string): number => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = luminance(getComputedStyle(document.body).backgroundColor);
    const contrasts = [...document.querySelectorAll('.score-chart :is(text, .dot, .outline)')].map(
      (mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const ink = luminance(mark.matches('text') ? fill : stroke);
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      },
    );
    return contrasts.length > 100 ? Math.min(...contrasts) : 0;
  });

test('marks of the charts stand out in both themes and in forced colours', async ({ page }) => {
  await page.goto('/tables/scorecard/');
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    expect(await leastContrast(page), JSON.stringify(media)).toBeGreaterThanOrEqual(3);
  }
});

test(
  'charts are pictures with every score in their names, and words in them can be read',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/tables/scorecard/');
    await expect(
      page.getByRole('img', {
        name: 'Concurrency ergonomics: Go 5; Python 3; Node 4 (I/O), 2 (CPU); Rust 4',
      }),
    ).toBeVisible();
    const { smallest, outside } = await page.evaluate(() => {
      const words = [...document.querySelectorAll<SVGTextElement>('.score-chart text')];
      return {
        smallest: Math.min(
          ...words.map(
            (word) => parseFloat(getComputedStyle(word).fontSize) * (word.getScreenCTM()?.a ?? 0),
          ),
        ),
        outside: words
          .filter((word) => {
            const box = word.getBoundingClientRect();
            const panel = word.closest('svg')?.getBoundingClientRect();
            return !panel || box.left < panel.left - 1 || box.right > panel.right + 1;
          })
          .map((word) => word.textContent),
      };
    });
    expect(smallest, 'pixels').toBeGreaterThanOrEqual(12);
    expect(outside).toEqual([]);
  },
);

test('the picture to take along opens as one, in both themes', async ({ page }) => {
  await page.goto('/tables/scorecard/');
  await expect(page.getByRole('link', { name: 'Download “Scorecard” as SVG' })).toHaveAttribute(
    'href',
    '/data/scorecard.svg',
  );
  const response = await page.goto('/data/scorecard.svg');
  expect(response?.headers()['content-type']).toMatch(/^image\/svg\+xml/u);
  await expect(page.locator('parsererror')).toHaveCount(0);
  const ink = (): Promise<string> =>
    page.locator('.title').evaluate((title) => getComputedStyle(title).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(light);
});
