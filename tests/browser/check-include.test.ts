import { expect, test } from '@playwright/test';

test('the current Markdown is current; a changed score is named; nothing is sent', async ({
  page,
  request,
}) => {
  const markdown = await (await request.get('/data/scorecard.go-rust.md')).text();
  await page.goto('/about/check/');
  const asked: string[] = [];
  page.on('request', (sent) => {
    const { pathname, search } = new URL(sent.url());
    // The browser fetches the icon when it likes.
    if (pathname !== '/favicon.svg')
      asked.push(`${sent.method()} ${pathname}${search} ${sent.postData() ?? ''}`.trim());
  });
  const copy = page.getByLabel('Your copy, as Markdown or CSV');
  const status = page.locator('main [role=status]');

  await copy.fill(markdown);
  // By keyboard.
  await copy.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('The copy of scorecard.go-rust is current');
  expect(asked).toEqual(['GET /data/scorecard.go-rust.md']);

  await copy.fill(markdown.replace('**4**', '**2**'));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(status).toContainText('one difference');
  await expect(
    page.getByRole('listitem').filter({ hasText: /^CPU performance, Go: “2 .+” → “4 .+”$/u }),
  ).toBeVisible();

  await copy.fill('Go is quick.');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(status).toContainText('No table of this site found');
});

test('a table that does not exist, or cannot be loaded, is said to be so', async ({ page }) => {
  await page.goto('/about/check/');
  const status = page.locator('main [role=status]');
  const check = page.getByRole('button', { name: 'Check', exact: true });
  const copy = page.getByLabel('Your copy, as Markdown or CSV');
  await copy.fill('id,link,table\r\nx,y,perl\r\n');
  await check.click();
  await expect(status).toHaveText('There is no table “perl” here.');
  await page.route('**/data/*.csv', (route) => route.abort());
  await check.click();
  await expect(status).toContainText('could not be loaded');
});

test('of several copies each has its own differences', async ({ page, request }) => {
  const file = async (name: string): Promise<string> => (await request.get(`/data/${name}`)).text();
  const scorecard = (await file('scorecard.go-rust.md')).replace('**4**', '**2**');
  const operations = await file('operations.go-rust.md');
  const picks = (await file('picks.md')).replace('Because', 'Why');
  await page.goto('/about/check/');
  await page
    .getByLabel('Your copy, as Markdown or CSV')
    .fill([scorecard, operations, picks].join('\n\n'));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const status = page.locator('main [role=status]');
  await expect(status.getByRole('paragraph')).toHaveText([
    /^The copy of scorecard\.go-rust .+ one difference \(yours → now\):$/u,
    /^The copy of operations\.go-rust is current/u,
    /^The copy of picks .+ one difference \(yours → now\):$/u,
  ]);
  const lists = status.getByRole('list');
  await expect(lists).toHaveCount(2);
  await expect(lists.nth(0)).toHaveText(/^CPU performance, Go: .+$/u);
  await expect(lists.nth(1)).toHaveText(/^The column “Why” is no longer in the table\.$/u);
});
