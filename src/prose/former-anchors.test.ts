import { expect, test } from 'vitest';
import { lostFormerAnchors } from './former-anchors.ts';

const lost = (anchors: Record<string, string[]>): string[] =>
  lostFormerAnchors('content/go.mdx', anchors, new Set(['gc', 'pauses', 'row']));

test('former anchors that stand on the page are taken', () => {
  expect(lost({ gc: ['pauses'] })).toEqual([]);
  expect(lostFormerAnchors('content/go.mdx', {}, new Set())).toEqual([]);
});

test('of a heading that does not exist, and of what is no heading, they are refused', () => {
  expect(lost({ collector: ['pauses'], row: ['old-row'] })).toEqual([
    'content/go.mdx: formerly, anchors: the page has no heading "collector"; write the anchor that the heading has now',
    'content/go.mdx: formerly, anchors: "row" is no heading of the page, so "old-row" does not lead there; for a row or a term write `formerly: [\'old-row\']` in the data',
  ]);
});
