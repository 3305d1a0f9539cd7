import { test } from '@playwright/test';
import { walkByKeyboard } from './keyboard.ts';

for (const [path, width, height] of [
  ['/', 1440, 900],
  ['/tables/scorecard/', 320, 256],
] as const)
  test(`keyboard only, ${path} at ${String(width)} × ${String(height)}: all is reached, in order, in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    await walkByKeyboard(page);
  });
