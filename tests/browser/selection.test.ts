import { expect, test, type Locator, type Page } from '@playwright/test';

const offer = (page: Page): Locator =>
  page.getByRole('button', { name: 'Copy link to this passage' });

/** Selects the words of a paragraph as a script, a menu or a keyboard does: without a pointer. */
const select = async (page: Page): Promise<void> => {
  await page.goto('/glossary/');
  await page
    .locator('#sidecar dd p')
    .first()
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(paragraph);
    });
  await expect(offer(page)).toBeVisible();
};

test('a passage selected without a pointer can be linked to', async ({ page }) => {
  await select(page);
});

test('the offer goes with the selection', async ({ page }) => {
  await page.goto('/glossary/');
  await page.locator('#sidecar dd p').first().click({ clickCount: 3 });
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() => {
    getSelection()?.collapseToEnd();
  });
  await expect(offer(page)).toBeHidden();
});

test('Escape takes the offer away', async ({ page }) => {
  await select(page);
  await page.keyboard.press('Escape');
  await expect(offer(page)).toBeHidden();
});

test('the offer does not stand over what the page is scrolled to', async ({ page }) => {
  await select(page);
  await page.evaluate(() => {
    scrollBy(0, 200);
  });
  await expect(offer(page)).toBeHidden();
});

test('while a selection is being made, nothing comes under the pointer', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone selects without a pointer held down');
  await page.goto('/glossary/');
  const words = page.locator('#sidecar dd p').first();
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  if (!box) throw new Error('not shown');
  await page.mouse.move(box.x + 5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 10, { steps: 5 });
  await page.waitForTimeout(700);
  await expect(offer(page)).toBeHidden();
  await page.mouse.up();
  await expect(offer(page)).toBeVisible();
});
