import { expect, test } from 'vitest';
import { speculationRules } from './speculation-rules.ts';

test('pages are made ready under the base, search and embeds left out', () => {
  const { prerender } = speculationRules('/repo/');
  expect(prerender.map(({ eagerness }) => eagerness)).toEqual(['moderate', 'eager']);
  for (const { where } of prerender)
    expect(where.and).toEqual(
      expect.arrayContaining([
        { href_matches: ['/repo/', '/repo/*/'] },
        { not: { href_matches: ['/repo/search/', '/repo/embed/*'] } },
        { not: { selector_matches: '[data-saving] a' } },
      ]),
    );
});

test('without a pointer that hovers, pages are not made ready merely because their links are in view', () => {
  const eager = speculationRules('/').prerender.filter(({ eagerness }) => eagerness !== 'moderate');
  expect(eager).toHaveLength(1);
  expect(eager[0]?.where.and).toContainEqual({ selector_matches: '[data-hovers] a' });
});
