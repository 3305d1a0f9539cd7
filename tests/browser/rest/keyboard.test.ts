import { test } from '@playwright/test';
import { walkByKeyboard } from '../keyboard.ts';

for (const path of ['/go/', '/tables/scorecard/'])
  test(`keyboard only, ${path}: all is reached, in order, in sight`, async ({ page }) => {
    await page.goto(path);
    await walkByKeyboard(page);
  });
