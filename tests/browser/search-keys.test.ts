import { expect, test, type Locator } from '@playwright/test';
import { dialog, field, firstResult, openSearch } from './search-places.ts';

/** A key of an input method: the first as browsers report it, the second as Safari reports the Enter that ends it. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari has nothing else to tell it by.
const compositions: readonly KeyboardEventInit[] = [{ isComposing: true }, { keyCode: 229 }];

const pressWhileComposing = async (target: Locator, keys: readonly string[]): Promise<void> => {
  for (const composition of compositions)
    for (const key of keys)
      await target.dispatchEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...composition,
      });
};

test('keys of an input method choose and open nothing', async ({ page }) => {
  await page.goto('/search/?q=rust');
  await expect(firstResult(page)).toBeVisible();
  await pressWhileComposing(field(page), ['ArrowDown', 'Enter']);
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  // A result chosen before is not opened by the Enter that ends a composition.
  await field(page).press('ArrowDown');
  await pressWhileComposing(field(page), ['Enter']);
  await expect(page).toHaveURL('/search/?q=rust');

  await page.goto('/go/');
  await pressWhileComposing(page.locator('body'), ['/']);
  await expect(dialog(page)).toBeHidden();
  // The same, by the browser's own input method.
  await openSearch(page);
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'rust',
    selectionStart: 4,
    selectionEnd: 4,
  });
  await expect(dialog(page).getByRole('option').first()).toHaveAttribute('href', '/rust/');
  await pressWhileComposing(dialog(page).getByRole('combobox'), ['ArrowDown', 'Enter']);
  await expect(page).toHaveURL('/go/');
});

test('keys of an input method do not move through the copy menu', async ({ page }) => {
  await page.goto('/go/');
  await page.locator('main .anchor').first().focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menu').getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await pressWhileComposing(items.first(), ['ArrowDown', 'End']);
  await expect(items.first()).toBeFocused();
});

test('the key / can be switched off, here and in other tabs, and the page says so', async ({
  page,
  context,
}) => {
  await page.goto('/go/');
  const opener = page.locator('[data-search-open]');
  await expect(opener).toHaveAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  const other = await context.newPage();
  await other.goto('/rust/');
  await openSearch(page);
  await dialog(page).getByRole('checkbox', { name: 'opens search' }).uncheck();
  await page.keyboard.press('Escape');

  for (const tab of [page, other]) {
    await expect(tab.locator('[data-search-open]')).toHaveAttribute(
      'aria-keyshortcuts',
      'Control+K Meta+K',
    );
    await expect(tab.locator('[data-search-open] kbd')).toBeHidden();
    await tab.locator('body').press('/');
    await expect(dialog(tab)).toBeHidden();
  }
  await page.goto('/node/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await dialog(page).getByRole('checkbox', { name: 'opens search' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('/ opens search by the sign, with Shift where the keyboard has it there, and with no other key', async ({
  page,
}) => {
  await page.goto('/go/');
  const press = (event: KeyboardEventInit) =>
    page.locator('body').dispatchEvent('keydown', { bubbles: true, cancelable: true, ...event });
  await press({ key: '-', code: 'Slash' });
  await press({ key: '/', altKey: true });
  await press({ key: '/', ctrlKey: true });
  await press({ key: '/', metaKey: true });
  await expect(dialog(page)).toBeHidden();
  await press({ key: '/', code: 'Digit7', shiftKey: true });
  await expect(dialog(page)).toBeVisible();
});
