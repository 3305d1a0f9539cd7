import { expect, test, type Page } from '@playwright/test';
import { hidden } from './deep-links.ts';

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The addresses of one link for each kind of place that has one: the first and the last. */
const samples = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('main a.anchor')];
    const kinds = Map.groupBy(
      anchors.filter((anchor) => anchor.checkVisibility()),
      (anchor) => document.getElementById(decodeURIComponent(anchor.hash.slice(1)))?.tagName,
    );
    return [...kinds.values()].flatMap((of) => [of[0], of.at(-1)].map((one) => one?.hash ?? ''));
  });

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const path of [
    '/',
    '/go/',
    '/compare/go-vs-rust/',
    '/tables/scorecard/',
    '/tables/scorecard/?transposed&with=rust,go',
    '/tables/picks/',
    '/glossary/',
    '/pitfalls/',
    '/often-said/',
    '/sources/',
    '/decide/',
    '/decide/weights/',
    '/code/fan-out/',
    '/patterns/rust-under-go/',
  ])
    test(`what is copied on ${path} leads to its place`, async ({ page, context }) => {
      await page.goto(path);
      const visitor = await context.newPage();
      const hashes = new Set(await samples(page));
      for (const hash of hashes) {
        const anchor = page.locator(`main a.anchor[href$="${hash}"]`).locator('visible=true');
        await anchor.first().press('Enter');
        await expect.poll(() => clipboard(page)).toMatch(new RegExp(`${hash}$`, 'u'));
        const link = await clipboard(page);
        await page.getByRole('menuitem', { name: 'HTML quotation' }).press('Enter');
        await expect.poll(() => clipboard(page)).toContain('<blockquote');
        const quotation = await clipboard(page);
        expect(quotation).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
        expect.soft(quotation, `${hash} quotes its text`).toMatch(/<p>.*\w.*<\/p><\/blockquote>/u);
        await visitor.goto(link);
        const id = decodeURIComponent(hash.slice(1));
        expect(await visitor.evaluate((to) => !!document.getElementById(to), id), hash).toBe(true);
        expect.soft(await hidden(visitor, [id])).toEqual([]);
      }
    });
});

test.describe('where it may not', () => {
  test.use({ permissions: [] });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
  });

  test('the link is in the address bar, and the other forms are shown to be copied by hand', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/go/');
    const anchor = page.locator('a.anchor[href="#compiled-speed"]');
    await anchor.press('Enter');
    await expect(page).toHaveURL(/\/go\/#compiled-speed$/u);
    await page.getByRole('menuitem', { name: 'Markdown link' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'The browser did not allow copying' });
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      `[Compiled speed (Go)](${baseURL ?? ''}/go/#compiled-speed)`,
    );
    // Opened again, it is a menu again.
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await anchor.press('Enter');
    await expect(
      page.getByRole('menu', { name: 'The link is in the address bar. Also as:' }),
    ).toBeVisible();
    await expect(field).toHaveCount(0);
  });

  test('a program and a record are selected to be copied by hand', async ({ page }) => {
    const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
    await page.goto('/code/fan-out/');
    await page.locator('.program.language-go').getByRole('button').click();
    await expect.poll(selected).toContain('func FetchAll(');
    await page.goto('/decide/record/?from=rust-under-go');
    await page.locator('[data-copy]').click();
    await expect.poll(selected).toBe((await page.locator('[data-text]').textContent())?.trim());
  });
});
