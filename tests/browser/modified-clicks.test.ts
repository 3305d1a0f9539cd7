import { expect, test } from '@playwright/test';

const dialog = '#search-dialog';

test('a click on Search with a key held is left to the browser', async ({ page }) => {
  await page.goto('/go/');
  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    const prevented = await page.locator('[data-search-open]').evaluate(
      (link, held) =>
        new Promise((resolve) => {
          addEventListener(
            'click',
            (event) => {
              resolve(event.defaultPrevented);
              event.preventDefault();
            },
            { once: true },
          );
          const keys = { bubbles: true, cancelable: true, [held]: true };
          link.dispatchEvent(new MouseEvent('click', keys));
        }),
      modifier,
    );
    expect(prevented, modifier).toBe(false);
    await expect(page.locator(dialog), modifier).toBeHidden();
  }
});

test('a Ctrl-click on Search opens its page in a tab', async ({ page, context }) => {
  await page.goto('/go/');
  const opened = context.waitForEvent('page');
  await page.locator('[data-search-open]').click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/\/search\/$/u);
  await expect(page.locator(dialog)).toBeHidden();
});

test('a click with Alt on a heading’s link does not copy it', async ({ page }) => {
  await page.goto('/go/');
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      event.preventDefault();
    });
  });
  await page
    .locator('main .anchor')
    .first()
    .click({ modifiers: ['Alt'] });
  await expect(page.getByText('Link copied')).toBeHidden();
  await expect(page.getByRole('menu')).toBeHidden();
});

test('Ctrl K with another key held is not search', async ({ page }) => {
  await page.goto('/go/');
  for (const keys of ['Control+Shift+K', 'Control+Alt+k', 'Meta+Shift+K']) {
    await page.keyboard.press(keys);
    await expect(page.locator(dialog), keys).toBeHidden();
  }
});

test('Ctrl K in a text field stays the field’s; after a tick it opens search', async ({ page }) => {
  await page.goto('/decide/record/');
  await page.getByLabel('Decided by').press('Control+k');
  await expect(page.locator(dialog)).toBeHidden();
  await page.goto('/tables/scorecard/');
  await page.locator('[data-table-controls] input').first().press('/');
  await expect(page.locator(dialog)).toBeVisible();
});
