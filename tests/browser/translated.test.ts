import { expect, test } from '@playwright/test';
import { theme, themeSwitches } from './faults.ts';
import { dialog, openSearch } from './search-places.ts';
import { translate } from './translate.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a translated page still switches its theme, follows the reader, copies links and searches', async ({
  page,
  baseURL,
}) => {
  await page.goto('/go/');
  await translate(page);
  await themeSwitches(page);
  await expect(theme(page)).toHaveValue('dark');

  await page.evaluate(() => {
    document.querySelector('#a-starting-stack-for-go')?.scrollIntoView();
  });
  await expect(page.locator('[data-toc] [aria-current]')).toHaveAttribute(
    'href',
    '#a-starting-stack-for-go',
  );

  await page.locator('a.anchor[href="#compiled-speed"]').press('Enter');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(`${baseURL ?? ''}/go/#compiled-speed`);
  await page.getByRole('menuitem', { name: 'Markdown link' }).press('Enter');
  await expect.poll(copied).toBe(`[Compiled speed (Go)](${baseURL ?? ''}/go/#compiled-speed)`);

  await openSearch(page);
  await translate(page);
  await page.keyboard.type('backpressure');
  const first = dialog(page).locator('[data-search-results] > a').first();
  // The index is loaded only now.
  await expect(first).toHaveAttribute('href', '/glossary/#backpressure', { timeout: 20_000 });
  // What is found is translated in its turn, and found again.
  await translate(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('goroutine');
  await expect(first).toHaveAttribute('href', '/glossary/#goroutine');
  await expect(first).not.toContainText('Übersetzt');
});

test('a translated decision record is written in the words of the site', async ({ page }) => {
  await page.goto('/decide/record/');
  const text = page.locator('[data-text]');
  const from = page.locator('select[name=from]');
  const value = (await from.locator('option').nth(2).getAttribute('value')) ?? '';
  await from.selectOption(value);
  const plain = await text.innerText();
  expect(plain).toMatch(/^# \S/u);

  await page.goto('/decide/record/');
  await translate(page);
  await from.selectOption(value);
  expect(await text.innerText()).toBe(plain);
  await page.locator('[name=title]').fill('Déménager vers Go');
  const saved = page.waitForEvent('download');
  await page.locator('[data-download]').click();
  expect((await saved).suggestedFilename()).toBe('déménager-vers-go.md');
  await expect(page.locator('[data-status]')).toHaveText('Downloaded as déménager-vers-go.md.');
});

test('a translated form of weights counts on', async ({ page }) => {
  await page.goto('/decide/weights/');
  await translate(page);
  const sum = page.locator('[data-weights] [data-contender=go] [data-sum]');
  const before = await sum.textContent();
  await page.locator('input[type=range]').first().press('Home');
  await expect(sum).not.toHaveText(before ?? '');
  await expect(sum).not.toContainText('Übersetzt');
});

test('a program is not translated', async ({ page }) => {
  await page.goto('/code/fan-out/');
  const program = page.locator('.program.language-go');
  const code = await program.locator('pre').allTextContents();
  await translate(page);
  expect(await program.locator('pre').allTextContents()).toEqual(code);
  await program.getByRole('button').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('func FetchAll(');
});
