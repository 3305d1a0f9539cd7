import { expect, test, type Page } from '@playwright/test';

/** The least contrast with the page's ground of what matches: a colour of text, or of a mark. */
const leastContrast = (page: Page, selector: string, property: string): Promise<number> =>
  page.evaluate(
    ([marks, name]) => {
      const context = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
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
      const contrasts = [...document.querySelectorAll(marks)].map((mark) => {
        const ink = luminance(getComputedStyle(mark).getPropertyValue(name));
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      });
      return contrasts.length > 20 ? Math.min(...contrasts) : 0;
    },
    [selector, property] as const,
  );

test('names and marks stand out in both themes and in forced colours', async ({ page }) => {
  await page.goto('/tables/scorecard/');
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    const said = JSON.stringify(media);
    expect(await leastContrast(page, '.places .place', 'color'), said).toBeGreaterThanOrEqual(7);
    expect(
      await leastContrast(page, '.places .mark', 'background-color'),
      said,
    ).toBeGreaterThanOrEqual(4.5);
  }
});

test(
  'a name stands in the column of its score, inside the page, and covers no other',
  { tag: '@phone' },
  async ({ page }) => {
    for (const width of [320, page.viewportSize()?.width ?? 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/tables/scorecard/');
      const row = page.locator('.places').getByRole('row', { name: /^Concurrency ergonomics/u });
      await expect(row.getByRole('cell')).toHaveText([
        /^\s*$/u,
        /^\s*Node CPU\s*$/u,
        /^\s*Python\s*$/u,
        /^\s*Node I\/O, Rust\s*$/u,
        /^\s*Go\s*$/u,
      ]);
      const faults = await page.evaluate(() => {
        const names = [...document.querySelectorAll('.places .place')].map((element) => ({
          said: element.textContent,
          box: element.getBoundingClientRect(),
        }));
        const outside = names.filter(({ box }) => box.left < 0 || box.right > innerWidth + 1);
        const covered = names.filter(({ box }, index) =>
          names
            .slice(index + 1)
            .some(
              ({ box: other }) =>
                box.left < other.right - 4 &&
                other.left < box.right - 4 &&
                box.top < other.bottom - 2 &&
                other.top < box.bottom - 2,
            ),
        );
        return [...outside, ...covered].map(({ said }) => said);
      });
      expect(faults, `${String(width)} px`).toEqual([]);
    }
  },
);

test('the label of a row leads to its reasons', async ({ page }) => {
  await page.goto('/compare/go-vs-rust/');
  await page.getByRole('rowheader', { name: 'Latency determinism' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/tables\/scorecard\/#latency-determinism$/u);
  await page.goBack();
  // A row that used to be a target on this page still is one.
  await page.goto('/compare/go-vs-rust/#cpu-performance');
  await expect(page.locator(':target')).toBeInViewport();
});

test(
  'what separates two languages is read and copied as words, each once',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/compare/go-vs-node/');
    const row = page.getByRole('row', { name: /^Concurrency ergonomics/u });
    await expect(row.getByRole('cell').first()).toHaveAccessibleName(
      /^Go 5 ?, Node I\/O 4 ?, Node CPU 2$/u,
    );
    const copied = await row.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection()).replace(/\s+/gu, ' ');
    });
    expect(copied).toContain('Concurrency ergonomics Go 5, Node I/O 4, Node CPU 2 Goroutines');
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
    page
      .locator('text')
      .first()
      .evaluate((title) => getComputedStyle(title).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(light);
});
