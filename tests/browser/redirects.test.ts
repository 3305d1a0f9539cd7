import { expect, test } from '@playwright/test';
import { builtRedirects } from '../built.ts';

test('every pair but for its own order has a reversed address', () => {
  expect(builtRedirects).toHaveLength(7);
});

for (const file of builtRedirects) {
  const path = `/${file.replace('index.html', '')}`;
  const [, first, second] = /compare\/(\w+)-vs-(\w+)/u.exec(path) ?? [];

  test(`${path} leads to its pair and keeps query and anchor`, async ({ page }) => {
    await page.goto(`${path}?from=blog#pitfalls-of-each`);
    await expect(page).toHaveURL(
      new RegExp(`/compare/${second ?? ''}-vs-${first ?? ''}/\\?from=blog#pitfalls-of-each$`, 'u'),
    );
    await expect(page.locator('#pitfalls-of-each')).toBeInViewport();
  });
}
