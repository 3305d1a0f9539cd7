import { expect, test, type Page } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { cellAt, type Column, type Row } from '#data/schemas/table.ts';
import { operations } from '#data/operations.ts';
import { picks } from '#data/picks.ts';
import { scorecard } from '#data/scorecard.ts';
import { elementsOf } from '#kit/elements.ts';
import { inlineText } from '#kit/inline-markdown.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

type Grid = string[][];
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What Ctrl+C on the first table of a page puts on the clipboard, as grids of cells without the caption. */
const copied = async (page: Page, path: string): Promise<{ plain: Grid; html: Grid }> => {
  await page.goto(path);
  await page
    .locator('.data-table table')
    .first()
    .evaluate((table) => {
      getSelection()?.selectAllChildren(table);
    });
  await page.keyboard.press('ControlOrMeta+c');
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string): Promise<string> =>
      (await item?.getType(type))?.text() ?? '';
    return Promise.all(['text/plain', 'text/html'].map(textOf));
  });
  const pasted = elementsOf(fromHtml(html ?? '')).filter(({ tagName }) => tagName === 'tr');
  return {
    plain: (plain ?? '')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t').map(squeezed)),
    html: pasted.map((row) =>
      elementsOf(row)
        .filter(({ tagName }) => /^t[dh]$/u.test(tagName))
        .map((cell) => squeezed(toString(cell))),
    ),
  };
};

const scores = (row: Row, column: Column): string =>
  (cellAt(row, column).scores ?? [])
    .map(({ value, applies }) => (applies ? `${String(value)} ${applies}` : String(value)))
    .join(', ');

const grid = (
  { rowHeader, columns, rows }: typeof scorecard,
  said: (row: Row, column: Column) => string,
): Grid => [
  [rowHeader, ...columns.map(({ label }) => label)],
  ...rows.map((row) => [row.label, ...columns.map((column) => squeezed(said(row, column)))]),
];

const lead = (row: Row, column: Column): string => cellAt(row, column).lead;

for (const { path, expected } of [
  {
    path: '/tables/scorecard/',
    expected: grid(scorecard, (row, column) => `${scores(row, column)} ${lead(row, column)}`),
  },
  { path: '/tables/operations/', expected: grid(operations, lead) },
  { path: '/tables/picks/', expected: grid(picks, lead) },
])
  test(`${path}: a copied table is pasted as its cells, in a line for each row`, async ({
    page,
  }) => {
    const { plain, html } = await copied(page, path);
    expect(html).toEqual(expected);
    expect(plain).toEqual(expected);
  });

test('copied in full, a cell has each of its points, without marks and notes', async ({ page }) => {
  const { html } = await copied(page, '/tables/operations/?full');
  // Paragraphs are told apart by their elements.
  const dense = (cells: Grid): Grid =>
    cells.map((row) => row.map((cell) => cell.replace(/\s/gu, '')));
  const points = (row: Row, column: Column): string =>
    cellAt(row, column)
      .points.map(({ text }) => inlineText(text))
      .join('');
  expect(dense(html)).toEqual(
    dense(grid(operations, (row, column) => `${lead(row, column)}: ${points(row, column)}`)),
  );
});
