import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { stylesOf, usedStyles, wordsOf } from './used-styles.ts';

const kept = (css: string, body: string, script = ''): string => {
  const page = `<style>${css}</style>${body}`;
  return stylesOf(usedStyles(wordsOf(script))(page, fromHtml(page))).join();
};

test.each([
  ['a rule whose class nobody has goes', '.a{x:1}.b{x:2}', '<p class="b">', '.b{x:2}'],
  ['of several selectors those stay that apply', '.a,p,h1 .b{x:1}', '<p>', 'p{x:1}'],
  [
    'what depends on the reader stays',
    ':focus-visible{x:1}a:hover{x:2}',
    '<a>',
    ':focus-visible{x:1}a:hover{x:2}',
  ],
  ['a nested rule is judged by itself', 'p{& .a{x:1}&:hover{x:2}}', '<p>', 'p{&:hover{x:2}}'],
  ['a rule goes with its parent', '.a{& p{x:1}}', '<p>', ''],
  ['so does a query that is left empty', '@media print{.a{x:1}}p{x:2}', '<p>', 'p{x:2}'],
  ['one of a choice is enough', ':is(.a,p) b{x:1}:is(.a,.c) b{x:2}', '<p><b>', ':is(.a,p) b{x:1}'],
  ['what must not be there need not be there', 'p:not(.a){x:1}', '<p>', 'p:not(.a){x:1}'],
  [
    'attributes count',
    '[data-a] p{x:1}[aria-current]{x:2}',
    '<p aria-current="true">',
    '[aria-current]{x:2}',
  ],
  [
    'what stands in a template will be shown',
    '.a{x:1}',
    '<template><p class="a"></template>',
    '.a{x:1}',
  ],
  ['an open list is opened by its reader', 'details[open]{x:1}', '<details>', 'details[open]{x:1}'],
  [
    'the order of layers and the steps of a movement stay',
    '@layer a,b;@keyframes k{from{x:1}to{x:2}}',
    '',
    '@layer a,b;@keyframes k{from{x:1}to{x:2}}',
  ],
])('%s', (_, css, body, expected) => {
  expect(kept(css, body)).toBe(expected);
});

test('a script may set a class, an attribute and, in its own spelling, a data attribute', () => {
  const css = '.late{x:1}[data-late-one]{x:2}[aria-busy]{x:3}.never{x:4}';
  const script = 'e.className="late";e.dataset.lateOne="";e.setAttribute("aria-busy","true")';
  expect(kept(css, '<p>', script)).toBe('.late{x:1}[data-late-one]{x:2}[aria-busy]{x:3}');
  expect(kept(css, `<p><script>${script}</script>`)).toBe(
    '.late{x:1}[data-late-one]{x:2}[aria-busy]{x:3}',
  );
});
