import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const text = (page: Page) => page.locator('[data-text]');
const from = (page: Page) => page.getByLabel('Start from');

test('a verdict leads to its record, and a writer’s words go into it', async ({ page }) => {
  await page.goto('/decide/rust-under-go/');
  await page.getByRole('link', { name: 'Write it down' }).click();
  await expect(page).toHaveURL(/\/decide\/record\/\?from=rust-under-go$/u);
  await expect(text(page)).toHaveText(/## What would change our mind/u);
  await expect(text(page)).toHaveText(
    /tables\/scorecard\/#latency-determinism\.rust\): 5\..*\(verified \d+ \w+ \d{4}\)/u,
  );
  // Before the script has written the name of the verdict there, it would write into what is typed.
  await expect(page.getByLabel('Title')).toHaveValue('Rust for one part, under Go');
  await page.getByLabel('Title').fill('Rust for the parser');
  await page.getByLabel('Status').selectOption('accepted');
  await page.getByLabel('Date').fill('2026-12-01');
  await page.getByLabel('Decided by').fill('The ingest team');
  await page
    .getByLabel('Context: what has to be decided')
    .fill('Parsing takes 60% of the time & $1 <b>a day</b>.');
  await expect(text(page)).toHaveText(
    /^# Rust for the parser\n\n- Status: accepted\n- Date: 1 December 2026\n- Decided by: The ingest team\n\n## Context\n\nParsing takes 60% of the time & \$1 <b>a day<\/b>\.\n/u,
  );
});

test('it can be copied and downloaded, and nothing is sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/decide/record/?from=go-vs-rust.rust');
  await expect(text(page)).toHaveText(/^# Take Rust/u);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Context: what has to be decided').fill('Secret');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const record = (await text(page).textContent()) ?? '';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(record);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('take-rust.md');
  expect(await readFile(await download.path(), 'utf8')).toBe(record);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('weights in the address make a record of them', async ({ page }) => {
  await page.goto('/decide/record/?latency-determinism=5&cpu-performance=4&onboarding-speed=1');
  await expect(from(page)).toHaveValue('weights');
  await expect(text(page)).toHaveText(/^# Take Rust\n/u);
  await expect(text(page)).toHaveText(/weight 5 of 5/u);
  await expect(text(page)).toHaveText(/would put \w+ first|No single weight changes/u);
  const back = /\[these weights\]\((?<url>[^)]+)\)/u.exec((await text(page).textContent()) ?? '')
    ?.groups?.['url'];
  expect(new URL(back ?? '').searchParams.get('latency-determinism')).toBe('5');
});

test('another choice is another record, and its address', async ({ page }) => {
  await page.goto('/decide/record/');
  await expect(page.getByText('A sample.')).toBeVisible();
  await expect(text(page)).toHaveText(/^# Rust for resizing pictures[\s\S]+## Evidence/u);
  await expect(page.getByRole('button', { name: 'Download' })).toBeDisabled();
  await from(page).selectOption({ label: 'Go or Rust: Go' });
  await expect(page).toHaveURL(/\?from=go-vs-rust\.go$/u);
  await expect(text(page)).toHaveText(/^# Take Go\n/u);
  await expect(page.getByText('A sample.')).toBeHidden();
  await page.reload();
  await expect(text(page)).toHaveText(/^# Take Go\n/u);
});

test('an address that it cannot read is said so, and the page works all the same', async ({
  page,
}) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  for (const search of [
    '?from=nothing',
    '?from=__proto__',
    '?from=%3Cscript%3Ealert(1)%3C/script%3E',
    '?from=%E0%A4%A',
    '?from=../../index',
    '?from=weights',
    `?from=${'a'.repeat(10_000)}`,
    '?cpu-performance=99',
    '?cpu-performance=1&cpu-performance=2',
    '?latency-determinism=%00',
  ]) {
    await page.goto(`/decide/record/${search}`);
    await expect(
      page.getByText('This page could not read a part of its address'),
      search.slice(0, 40),
    ).toBeVisible();
    await from(page).selectOption({ label: 'Go or Rust: Go' });
    await expect(text(page)).toHaveText(/^# Take Go\n/u);
  }
  expect(failures).toEqual([]);
});

test('the title of the decision stands in its field, until its writer has another', async ({
  page,
}) => {
  await page.goto('/decide/record/?from=go-vs-rust.rust');
  const title = page.getByLabel('Title');
  await expect(title).toHaveValue('Take Rust');
  await from(page).selectOption({ label: 'Go or Rust: Go' });
  await expect(title).toHaveValue('Take Go');
  await title.fill('Go for billing');
  await from(page).selectOption({ label: 'Go or Rust: Rust' });
  await expect(title).toHaveValue('Go for billing');
});

test('status and date are as high as each other, and the record stands beside them', async ({
  page,
}) => {
  await page.goto('/decide/record/');
  const boxes = await Promise.all(
    [page.getByLabel('Status'), page.getByLabel('Date'), text(page)].map((part) =>
      part.boundingBox(),
    ),
  );
  const [status, date, record] = boxes;
  expect([date?.y, date?.height]).toEqual([status?.y, status?.height]);
  expect(record?.x).toBeGreaterThan((date?.x ?? 0) + (date?.width ?? 0));
});

test('on paper all of the record is there, as text that wraps', async ({ page }) => {
  await page.goto('/decide/record/?from=go-vs-rust.go');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 670, height: 900 });
  await expect(page.getByLabel('Title')).toBeHidden();
  const hidden = await text(page).evaluate((element) => ({
    below: element.scrollHeight - element.clientHeight,
    beside: element.scrollWidth - element.clientWidth,
    breaks: getComputedStyle(element).breakInside,
  }));
  expect(hidden).toEqual({ below: 0, beside: 0, breaks: 'auto' });
});
