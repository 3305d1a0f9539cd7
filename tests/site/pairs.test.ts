import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../content/compare');
const pairs = readdirSync(folder).filter((file) => file.includes('-vs-'));

/** The words of a section without components, links' addresses and citations. */
const wordsOf = (text: string, heading: string): string[] => {
  const body = text.split(new RegExp(`^## ${heading}$`, 'mu'))[1]?.split(/^## /mu)[0] ?? '';
  return (
    body
      .replace(/<[^>]+>/gu, ' ')
      .replace(/\]\([^)]*\)/gu, ' ')
      .match(/[\p{L}\p{N}’'-]+/gu) ?? []
  );
};

describe.each(pairs)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const cases = [...text.matchAll(/^## (The best case for .+)$/gmu)].map(
    ([, heading]) => heading ?? '',
  );

  test('argues the best case for both sides, in like length', () => {
    const [one = 0, other = 0] = cases.map((heading) => wordsOf(text, heading).length);
    expect(cases).toHaveLength(2);
    expect(Math.min(one, other)).toBeGreaterThan(60);
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(1.25);
  });

  test('says when to choose each, where each hurts and how to use both', () => {
    for (const heading of [
      /^## (.+ point by point|How .+ differ)$/mu,
      /^## Pitfalls of /mu,
      /^## (Use both: |Using )/mu,
    ])
      expect(text).toMatch(heading);
    expect(text.match(/^ {2}- id: choose-/gmu)).toHaveLength(2);
  });
});
