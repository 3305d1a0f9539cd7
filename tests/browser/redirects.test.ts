import { expect, test } from '@playwright/test';
import { builtRedirects } from '../built.ts';

test('each pair but one is reached by its languages in the other order, with query and anchor', async ({
  page,
}) => {
  expect(builtRedirects).toHaveLength(7);
  for (const file of builtRedirects) {
    const path = `/${file.replace('index.html', '')}`;
    const [, first = '', second = ''] = /compare\/(\w+)-vs-(\w+)/u.exec(path) ?? [];
    await page.goto(`${path}?from=blog#pitfalls-of-each`);
    await expect(page).toHaveURL(
      new RegExp(`/compare/${second}-vs-${first}/\\?from=blog#pitfalls-of-each$`, 'u'),
    );
    await expect(page.locator('#pitfalls-of-each'), path).toBeInViewport();
  }
});
