import { expect, test, type Locator, type Page } from '@playwright/test';
import { aboutColours, violations } from './accessibility.ts';
import { sideways } from './sideways.ts';

const fanOut = '/code/fan-out/';
const box = (page: Page, name: string): Locator =>
  page.getByRole('checkbox', { name, exact: true });
const program = (page: Page, language: string): Locator => page.locator(`details#${language}`);
const code = (page: Page, language: string): Locator =>
  program(page, language).locator('.code').first();

test('languages are chosen, stay in the address, and are remembered on the next task', async ({
  page,
}) => {
  await page.goto(fanOut);
  await expect(code(page, 'go')).toBeVisible();
  await expect(code(page, 'python')).toBeVisible();
  await expect(program(page, 'rust')).toBeHidden();

  await box(page, 'Rust').check();
  await box(page, 'Python').uncheck();
  await expect(page).toHaveURL(/\?with=go,rust$/u);
  await expect(code(page, 'rust')).toBeVisible();
  await expect(program(page, 'python')).toBeHidden();
  const [go, rust] = [await code(page, 'go').boundingBox(), await code(page, 'rust').boundingBox()];
  expect(rust?.x).toBeGreaterThan((go?.x ?? 0) + (go?.width ?? 0));

  await page.goto('/code/json/');
  await expect(box(page, 'Rust')).toBeChecked();
  await expect(program(page, 'python')).toBeHidden();
  // An address that names languages is followed, whatever was chosen before.
  await page.goto('/code/json/?with=python');
  await expect(box(page, 'Go')).not.toBeChecked();
  await expect(code(page, 'python')).toBeVisible();
});

test('a link into a program shows it although it is not chosen', async ({ page }) => {
  await page.goto(`${fanOut}#rust`);
  await expect(code(page, 'rust')).toBeVisible();
  await page.goto('/');
  await page.goto(`${fanOut}#node-deadline`);
  await expect(page.locator('#node-deadline')).toBeInViewport();
});

test('Copy copies the lines that are shown, as they are in the file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fanOut);
  await page.getByRole('button', { name: 'Copy the code in Go' }).click();
  await expect(page.getByText('Code in Go copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const file = await (await page.request.get('/code/fan-out/go/fanout.go')).text();
  const lines = copied.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(14);
  for (const line of lines) expect(file).toContain(line);
});

test('selected code is copied without line numbers, marks or empty lines between', async ({
  page,
}) => {
  await page.goto(fanOut);
  const [selected, shown] = await code(page, 'go')
    .locator('pre')
    .first()
    .evaluate((pre) => {
      getSelection()?.selectAllChildren(pre);
      return [getSelection()?.toString() ?? '', pre.textContent];
    });
  expect(selected.trimEnd()).toBe(shown.trimEnd());
});

test(
  'on a phone one program is open at a time, and nothing scrolls sideways',
  {
    tag: '@phone-only',
  },
  async ({ page }) => {
    await page.goto(fanOut);
    await expect(page.getByRole('group', { name: 'Show' })).toBeHidden();
    await expect(code(page, 'go')).toBeVisible();
    await program(page, 'rust').locator('summary').click();
    await expect(code(page, 'rust')).toBeVisible();
    await expect(code(page, 'go')).toBeHidden();
    expect(await sideways(page)).toBe(0);
  },
);

test('paper shows every program', async ({ page }) => {
  await page.goto(fanOut);
  await page.emulateMedia({ media: 'print' });
  for (const language of ['go', 'python', 'node', 'rust'])
    await expect(code(page, language)).toBeVisible();
});

test('a pair shows its two programs side by side', async ({ page }) => {
  await page.goto('/compare/go-vs-rust/');
  const boxes = await page
    .locator('.same-task .program')
    .evaluateAll((programs) => programs.map((each) => each.getBoundingClientRect().x));
  expect(boxes).toHaveLength(2);
  expect(boxes[1]).toBeGreaterThan((boxes[0] ?? 0) + 200);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`code has no barrier in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/code/data-race/?with=go,python,node,rust');
    const rules = colorScheme === 'dark' ? aboutColours : undefined;
    expect(await violations(page, rules)).toEqual([]);
  });

test('code keeps its lines on the narrowest screens and in large text', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 640 });
  for (const path of ['/code/cpu-burst/', '/stacks/go-http-postgres/']) {
    await page.goto(path);
    const kept = await page
      .locator('main pre code')
      .evaluateAll((all) => all.map((code) => getComputedStyle(code).whiteSpaceCollapse));
    expect(kept.length).toBeGreaterThan(0);
    expect(new Set(kept)).toEqual(new Set(['preserve']));
  }
});
