import { expect, test, type Locator, type Page } from '@playwright/test';

const weight = (page: Page, name: string): Locator => page.getByRole('slider', { name });
const outcome = (page: Page): Locator => page.locator('[data-outcome]');
const sums = (page: Page): Locator => page.locator('[data-weights] [data-contender]');
const asked = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

const all = (value: number): string =>
  '?' +
  [
    'cpu-performance',
    'latency-determinism',
    'concurrency-ergonomics',
    'build-and-deploy',
    'web-and-backend-ecosystem',
    'data-and-ml-ecosystem',
    'tooling-and-observability',
    'onboarding-speed',
    'what-the-compiler-stops',
    'memory-of-a-service',
    'one-language-with-the-browser',
  ]
    .map((id) => `${id}=${String(value)}`)
    .join('&');

test('weights change by keyboard; sums, products and address follow', async ({ page }) => {
  await page.goto('/decide/weights/');
  await expect(outcome(page)).toHaveText('Go comes first.');
  await expect(sums(page).first()).toHaveText(/1\s+Go\s+131 of 150/u);
  await expect(page).toHaveURL(/\/decide\/weights\/$/u);

  const latency = weight(page, 'Latency determinism');
  await latency.focus();
  await page.keyboard.press('End');
  await expect(latency).toHaveValue('5');
  await expect(page.locator('[data-dimension=latency-determinism] output')).toHaveText('5');
  await expect(page.locator('[data-dimension=latency-determinism] .terms')).toHaveText(
    /Go 5 × 3 = 15\s+Python 5 × 2 = 10\s+Node 5 × 3 = 15\s+Rust 5 × 5 = 25/u,
  );
  await expect(sums(page).first()).toHaveText(/1\s+Go\s+137 of 160/u);
  expect(asked(page)).toMatchObject({ 'latency-determinism': '5', 'cpu-performance': '2' });

  for (const name of [
    'Concurrency ergonomics',
    'Tooling and observability',
    'Team onboarding',
    'What the compiler stops',
    'Memory of a service',
  ]) {
    await weight(page, name).focus();
    await page.keyboard.press('Home');
  }
  // Sums by hand: Rust 2×5 + 5×5 + 3×4 + 5×4 + 1×3 = 70, Go 2×4 + 5×3 + 3×5 + 5×5 + 1×2 = 65; the largest weight is 5.
  await expect(outcome(page)).toHaveText('Too close to call: Go and Rust are level.');
  await expect(sums(page).first()).toHaveText(/=1\s+Rust\s+70 of 80/u);
  await expect(sums(page).nth(1)).toHaveText(/=1\s+Go\s+65 of 80/u);
  await expect(page.locator('[data-flips] li').first()).toHaveText(
    / at \d instead of \d would put Go first/u,
  );
});

test('of two scores the reader chooses one', async ({ page }) => {
  await page.goto('/decide/weights/');
  const node = sums(page).filter({ hasText: 'Node' });
  await expect(node).toContainText('114 of 150');
  const group = page.getByRole('group', { name: 'Which score of Node to count' }).first();
  await group.getByRole('radio', { name: 'CPU' }).check();
  // Concurrency has the weight 4: 2 instead of 4 costs 8.
  await expect(node).toContainText('106 of 150');
  expect(asked(page)['concurrency-ergonomics.reading']).toBe('cpu');
});

test('an address opens exactly what it says, and means it after a reload', async ({ page }) => {
  const search =
    '?cpu-performance=5&latency-determinism=5&concurrency-ergonomics=0&build-and-deploy=1&web-and-backend-ecosystem=0&data-and-ml-ecosystem=2&tooling-and-observability=0&onboarding-speed=0&what-the-compiler-stops=3&memory-of-a-service=1&one-language-with-the-browser=0&concurrency-ergonomics.reading=cpu&web-and-backend-ecosystem.reading=ops';
  await page.goto(`/decide/weights/${search}`);
  const shown = async (): Promise<string> =>
    page
      .locator('[data-weights] :is([type=range], :checked)')
      .evaluateAll((controls: HTMLInputElement[]) =>
        controls
          .map(({ name, value }) => `${name}=${value}`)
          .sort()
          .join('&'),
      );
  const expected = search.slice(1).split('&').sort().join('&');
  expect(await shown()).toBe(expected);
  await expect(outcome(page)).toHaveText('Rust comes first.');
  await expect(page.locator('[data-problem]')).toBeHidden();
  await page.reload();
  expect(await shown()).toBe(expected);
});

test('what an address asks for in vain is said, until the reader takes over', async ({ page }) => {
  await page.goto(
    '/decide/weights/?cpu-performance=99&onboarding-speed=%3Cb%3E&latency-determinism=4&build-and-deploy=1&build-and-deploy=2&__proto__=1&utm_source=x',
  );
  const problem = page.locator('[data-problem]');
  await expect(problem).toHaveText(
    'The address asks for weights this page does not know (CPU performance, Build and deploy simplicity, Team onboarding speed); there it shows the usual ones.',
  );
  await expect(weight(page, 'CPU performance')).toHaveValue('2');
  await expect(weight(page, 'Build and deploy')).toHaveValue('3');
  await expect(weight(page, 'Latency determinism')).toHaveValue('4');
  await weight(page, 'CPU performance').press('ArrowRight');
  await expect(problem).toBeHidden();
  expect(asked(page)).toMatchObject({ 'cpu-performance': '3', 'latency-determinism': '4' });
  expect(asked(page)).toMatchObject({ utm_source: 'x' });
});

test('a preset is one step in the history: Back restores what was there', async ({ page }) => {
  await page.goto('/decide/weights/');
  await weight(page, 'CPU performance').press('End');
  const presets = page.getByRole('navigation', { name: 'Presets' });
  await expect(presets.locator('[aria-current]')).toHaveCount(0);
  await presets.getByRole('link', { name: 'Data and ML' }).click();
  await expect(weight(page, 'CPU performance')).toHaveValue('1');
  await expect(presets.locator('[aria-current=true]')).toHaveText('Data and ML');
  await expect(page.locator('[data-note=data-and-ml]')).toContainText('Python');
  await page.goBack();
  await expect(weight(page, 'CPU performance')).toHaveValue('5');
  await expect(page.locator('[data-note=data-and-ml]')).toBeHidden();

  await page.getByRole('link', { name: 'the scorecard', exact: true }).click();
  await expect(page).toHaveURL(/\/tables\/scorecard\/$/u);
  await page.goBack();
  await expect(weight(page, 'CPU performance')).toHaveValue('5');
  await expect(weight(page, 'Latency determinism')).toHaveValue('3');
});

test('no weight, and equal weights, are said to be so', async ({ page }) => {
  await page.goto(`/decide/weights/${all(0)}`);
  await expect(outcome(page)).toHaveText('Every weight is 0, so there is nothing to rank.');
  await expect(page.locator('[data-alike]')).toBeHidden();
  await page.goto(`/decide/weights/${all(3)}`);
  await expect(page.locator('[data-alike]')).toBeVisible();
});

test('the sentence is written only when it changes', async ({ page }) => {
  await page.goto('/decide/weights/');
  await outcome(page).evaluate((element) => {
    new MutationObserver((changes) => {
      element.setAttribute('data-written', String(changes.length));
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  await weight(page, 'Latency determinism').press('ArrowRight');
  await expect(sums(page).first()).toContainText('134 of 155');
  await expect(outcome(page)).not.toHaveAttribute('data-written');
});

test(
  'on a phone the result stays in sight while a weight is changed',
  { tag: '@phone-only' },
  async ({ page }) => {
    // Wide screens have it beside the controls.
    await page.goto('/decide/weights/');
    for (const name of ['CPU performance', 'Build and deploy', 'Team onboarding']) {
      const control = weight(page, name);
      await control.focus();
      await expect(outcome(page)).toBeInViewport({ ratio: 1 });
      await expect(control).toBeInViewport({ ratio: 1 });
      const bottom = await control.evaluate((element) => element.getBoundingClientRect().bottom);
      const top = await outcome(page).evaluate((element) => element.getBoundingClientRect().top);
      expect(bottom, name).toBeLessThanOrEqual(top);
    }
  },
);

test('on a phone held sideways the result is one line below the weights', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('/decide/weights/');
  const control = weight(page, 'Build and deploy');
  await control.focus();
  await page.keyboard.press('End');
  await expect(control).toBeInViewport({ ratio: 1 });
  await expect(outcome(page)).toBeInViewport({ ratio: 1 });
  const dock = page.locator('[data-weights] .first');
  await expect(dock).toHaveText(/Go\s+141 of 160/u);
  const box = await dock.boundingBox();
  expect(box?.height).toBeLessThan(48);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(390);
});
