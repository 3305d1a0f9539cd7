import { expect, test } from 'vitest';
import { parsePage } from '#kit/parse-page.ts';
import { withOwnStyles, wordsOfScripts } from './page-styles.ts';

const styled = (css: string, body: string, scripts: readonly string[] = []): string => {
  const html = `<!doctype html><html lang="en"><head><title>x</title><style>${css}</style></head><body>${body}</body></html>`;
  const tree = parsePage(html);
  const page = withOwnStyles(html, tree, wordsOfScripts(scripts));
  return /<style>(.*)<\/style>/u.exec(page)?.[1] ?? '';
};

test('rules whose classes the page lacks are left out, and groups that are then empty', () => {
  expect(
    styled(
      '@layer a,b;.x{top:0}.y,.x p{top:1px}p:not(.y){top:2px}@media print{.y{top:3px}}',
      '<p class="x">x</p>',
    ),
  ).toBe('@layer a,b;.x{top:0}.y,.x p{top:1px}p:not(.y){top:2px}');
});

test('a component that is on the page keeps its styles, and a layer its place', () => {
  expect(
    styled(
      '@layer a{.y{top:0}}/* Why. */p[data-astro-cid-1ab]{top:0}p[data-astro-cid-2cd]{top:0}',
      '<p data-astro-cid-2cd>x</p>',
    ),
  ).toBe('@layer a{}p[data-astro-cid-2cd]{top:0}');
});

test('a class that a script names is kept, whole or by its beginning', () => {
  expect(
    styled('.open{top:0}.icon-page{top:0}.shut{top:0}', '<p>x</p>', [
      "e.classList.add('open', `icon-${kind}`)",
    ]),
  ).toBe('.open{top:0}.icon-page{top:0}');
});
