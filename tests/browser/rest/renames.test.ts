import { existsSync, readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { copyProject, type Copy } from '../../site/copy.ts';

// A request may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test.describe.configure({ mode: 'serial' });

let copy: Copy;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = await copyProject(true);
  const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
  await copy.changeAll([
    ['content/go.mdx', replace('### Goroutine leaks', '### Leaking goroutines')],
    [
      'content/go.mdx',
      replace(
        '\nformerly:\n  anchors:\n',
        '\nformerly:\n  anchors:\n    leaking-goroutines: [goroutine-leaks]\n',
      ),
    ],
    [
      'src/data/picks.ts',
      replace("id: 'command-line-tool',", "id: 'terminal-tool', formerly: ['command-line-tool'],"),
    ],
    [
      'src/data/glossary.ts',
      replace("id: 'sum-type',", "id: 'tagged-union', formerly: ['sum-type'],"),
    ],
    ['content/glossary.mdx', replace('\naliases:', '\nformerly: { pages: [words] }\naliases:')],
  ]);
  const { code, output } = await copy.build();
  // Links to the old names on our own pages still hold.
  expect(code, output.slice(-2000)).toBe(0);
  await rename(join(copy.folder, 'dist'), join(copy.folder, 'site'));
});
test.afterAll(() => copy.remove());

const serveCopy = (page: Page): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(
      copy.folder,
      'site',
      pathname.endsWith('/') ? `${pathname}index.html` : pathname,
    );
    const types = { html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml' };
    const type = Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1];
    if (existsSync(file))
      await route.fulfill({ body: readFileSync(file), contentType: type ?? 'text/plain' });
    else await route.fulfill({ status: 404, body: 'not found' });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const [old, now] of [
      ['/go/#goroutine-leaks', 'leaking-goroutines'],
      ['/tables/picks/#command-line-tool', 'terminal-tool'],
      ['/tables/picks/#command-line-tool.why', 'terminal-tool.why'],
      ['/glossary/#sum-type', 'tagged-union'],
    ] as const)
      test(`${old} lands on #${now}, which is marked`, async ({ page }) => {
        await serveCopy(page);
        await page.goto(old);
        const place = page.locator(`[id="${now}"]`);
        await expect(place).toBeInViewport();
        await expect(page.locator(`[id="${now}"]:has(:target)`)).toHaveCount(1);
      });

    test('a renamed page leads on', async ({ page }) => {
      await serveCopy(page);
      await page.goto('/words/?from=blog#sum-type');
      await expect(page).toHaveURL(
        javaScriptEnabled ? /\/glossary\/\?from=blog#sum-type$/u : /\/glossary\/$/u,
      );
    });
  });
